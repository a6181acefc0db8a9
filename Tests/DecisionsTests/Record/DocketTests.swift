import Testing

@testable import Decisions

@Suite("Case numbers taken apart")
struct DocketTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let serial: Int?
    let register: String
    let year: Int
    let court: String?
    var testDescription: String { text }
  }

  static let samples = [
    Sample(text: "78/Pid.Sus/2025/PN Dum", serial: 78, register: "pid.sus", year: 2025, court: "pn.dum"),
    Sample(text: "78_Pid.Sus_2025_PN_Dum-2", serial: 78, register: "pid.sus", year: 2025, court: "pn.dum"),
    Sample(text: "78/Pid.Sus/2025/PN_Dum.pdf", serial: 78, register: "pid.sus", year: 2025, court: "pn.dum"),
    Sample(
      text: "putusan_78_pid.sus_2025_pn_dum_20260614151548", serial: 78, register: "pid.sus", year: 2025,
      court: "pn.dum"),
    Sample(
      text: "Putusan PN DUMAI Nomor 78/Pid.Sus/2025/PN.Dum", serial: 78, register: "pid.sus", year: 2025,
      court: "pn.dum"),
    Sample(
      text: "12/Pid.Sus-Anak/2020/PN Jkt.Pst", serial: 12, register: "pid.sus.anak", year: 2020, court: "pn.jkt.pst"),
    Sample(text: "340/Pid.B/2025/PN", serial: 340, register: "pid.b", year: 2025, court: "pn"),
    Sample(text: "Nomor /Pid.Sus/2025/PN Dum", serial: nil, register: "pid.sus", year: 2025, court: "pn.dum"),
    Sample(text: "00/Pid.Sus/2025/PN Dum", serial: nil, register: "pid.sus", year: 2025, court: "pn.dum"),
    Sample(text: "XXX/Pid.Sus/2025/PN xxx", serial: nil, register: "pid.sus", year: 2025, court: "pn"),
    Sample(text: "9 K/Pid.Sus/2020", serial: 9, register: "k.pid.sus", year: 2020, court: nil),
    Sample(text: "163/Pdt.G/2024/PN Jkt.Utr", serial: 163, register: "pdt.g", year: 2024, court: "pn.jkt.utr"),
  ]

  @Test("as pages, links, files and heads write them", arguments: samples)
  func parts(_ sample: Sample) throws {
    let docket = try #require(Docket(sample.text))
    #expect(docket.serial == sample.serial)
    #expect(docket.register == sample.register)
    #expect(docket.year == sample.year)
    #expect(docket.court == sample.court)
    #expect(docket.isComplete == (sample.serial != nil && sample.court?.contains(".") == true))
  }

  @Test(
    "no case number",
    arguments: ["", "case_001", "5e1a7e710000000000000000000000c1", "Nomor 21 Tahun 2007", "report 25 2024", "2025"])
  func none(_ text: String) { #expect(Docket(text) == nil) }

  @Test(
    "what is masked, cut off or a slip of the pen contradicts nothing",
    arguments: [
      ("12/Pid.Sus/2025/PN Dum", "12/Pid.Sus/2025/PN.DUM", false),
      ("12/Pid.Sus/2025/PN Dum", "00/Pid.Sus/2025/PN xxx", false),
      ("12/Pid.Sus/2025/PN Dum", "12/Pid.B/2025/PN", false),
      ("12/Pid.Sus/2025/PN Dum", "12/Pid.Sus/2025/PN Duma", false),
      ("12/Pid.Sus/2025/PN Dum", "13/Pid.Sus/2025/PN Dum", true),
      ("12/Pid.Sus/2025/PN Dum", "12/Pid.Sus/2024/PN Dum", true),
      ("12/Pid.Sus/2025/PN Dum", "00/Pid.Sus/2025/PN Mlg", true),
    ])
  func contradiction(_ one: String, _ other: String, _ isContradiction: Bool) throws {
    let (one, other) = (try #require(Docket(one)), try #require(Docket(other)))
    #expect(one.contradicts(other) == isContradiction)
    #expect(other.contradicts(one) == isContradiction)
  }
}
