import Foundation
import Testing

@testable import Decisions

@Suite("Codebook")
struct CodebookFieldTests {
  /// Every part is there, so that each key of the JSON record stands in it.
  static let full: CaseRecord = {
    var record = CaseRecord(id: "x")
    record.defendants = [Defendant()]
    record.source = Source(path: "x.txt", sha256: "0", format: .pdfText)
    record.extractor = ExtractorVersion(version: "1", rules: "2")
    return record
  }()

  @Test("the table has every key of the JSON record but evidence, and no other")
  func keys() throws {
    var json = JSONWriter()
    Self.full.write(to: &json)
    let object = try JSONSerialization.jsonObject(with: Data(json.bytes))
    #expect(Set(CodebookField.all.map(\.path)) == Self.paths(object, "").subtracting(["evidence"]))
    #expect(Set(CodebookField.all.map(\.column)).count == CodebookField.all.count)
  }

  private static func paths(_ value: Any, _ path: String) -> Set<String> {
    switch value {
    case let object as [String: Any] where !object.isEmpty:
      return object.reduce(into: []) { $0.formUnion(paths($1.value, path.isEmpty ? $1.key : "\(path).\($1.key)")) }
    case let list as [[String: Any]] where !list.isEmpty:
      return list.reduce(into: []) { $0.formUnion(paths($1, path + "[]")) }
    default: return [path]
    }
  }

  @Test("cells: lists are joined, yes and no are words, nothing is nil")
  func cells() {
    var record = Self.full
    record.platforms = ["MiChat", "Facebook"]
    record.lpsk = false
    record.defendants[0].sentence.prison = .life
    func cell(_ path: String) -> String? {
      CodebookField.all.first { $0.path == path }?.cell(record, defendant: 0)
    }
    #expect(cell("platforms") == "MiChat; Facebook")
    #expect(cell("lpsk") == "false")
    #expect(cell("defendants[].sentence.prison_months") == "9999")
    #expect(cell("exploitation") == nil)
    #expect(cell("defendants[].age") == nil)
  }

  @Test("each closed vocabulary is told in full")
  func words() {
    let closed = CodebookField.all.filter { [.word, .words].contains($0.kind) && $0.path != "source.format" }
    #expect(closed.allSatisfy { !$0.words.isEmpty && $0.words.allSatisfy { !$0.gloss.isEmpty } })
  }
}
