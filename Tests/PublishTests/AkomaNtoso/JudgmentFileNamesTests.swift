import Decisions
import Testing

@testable import Publish

@Suite("Names of exported files")
struct JudgmentFileNamesTests {
  private func record(_ id: String, _ number: String? = nil) -> CaseRecord {
    var record = CaseRecord(id: id)
    record.caseNumber = number
    return record
  }

  static let ids: [(id: String, name: String)] = [
    ("845_Pid.Sus_2021_PN_Bit", "845_Pid.Sus_2021_PN_Bit.xml"), ("a b, c", "a b, c.xml"), ("é", "é.xml"),
    (".hidden", "_hidden.xml"), ("..", "_..xml"), ("", "_.xml"), ("a/b\\c\u{0}d\n", "a_b_c_d_.xml"),
    ("\u{202E}gpj", "_gpj.xml"), ("\u{FFFD}", "_.xml"),
    (String(repeating: "é", count: 200), String(repeating: "é", count: 110) + ".xml"),
  ]

  @Test("an id becomes a name that every file system takes", arguments: ids)
  func safe(_ id: String, _ name: String) {
    var names = JudgmentFileNames(.internal)
    #expect(names.next(record(id)) == name)
  }

  @Test("the second decision with an id gets a suffix, also where capitals alone differ, or the suffix is taken")
  func suffix() {
    var names = JudgmentFileNames(.internal)
    let found = ["a-2", "a", "A", "a", "a-2"].map { names.next(record($0)) }
    #expect(found == ["a-2.xml", "a.xml", "A-3.xml", "a-4.xml", "a-2-2.xml"])
  }

  @Test("a public name is a case number, a fingerprint or a mere number, never what may be a person's name")
  func publicNames() {
    var names = JudgmentFileNames(.public)
    let found = [
      record("845_Pid.Sus_2021_PN_Bit"), record("0123456789abcdef0123456789abcdef"), record("Budi Contoh"),
      record("Budi Contoh", "845/Pid.Sus/2021/PN Bit"), record("Budi Contoh", "845/Budi Contoh/2021/PN Bit"),
      record("Budi Contoh/845_Pid.Sus_2021_PN_Bit"),
    ].map { names.next($0) }
    #expect(
      found == [
        "845_Pid.Sus_2021_PN_Bit.xml", "0123456789abcdef0123456789abcdef.xml", "putusan-1.xml",
        "845_Pid.Sus_2021_PN_Bit-2.xml", "putusan-2.xml", "putusan-3.xml",
      ])
  }
}
