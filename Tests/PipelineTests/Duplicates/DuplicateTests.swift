import TestSupport
import Testing

@testable import Pipeline

@Suite("The same decision twice")
struct DuplicateTests {
  typealias Made = InventedBundle
  static let number = "12/Pid.Sus/2020/PN Bgl"

  /// "name: likeness name" for each duplicate, the name for what was coded.
  private func outcomes(_ files: [(String, String)], keepsDuplicates: Bool = false, jobs: Int = 2) throws -> [String] {
    let folder = try TemporaryFolder()
    for (name, content) in files { try folder.file(name, content) }
    var lines: [String] = []
    try Batch(InputList([folder.path]).items, jobs: jobs, keepsDuplicates: keepsDuplicates).run({ $1.id }) { outcome in
      switch outcome {
      case .coded(let id): lines.append(id)
      case .duplicate(let item):
        lines.append("\(item.id): \(item.likeness) \(item.keptId)")
        #expect(item.line.hasPrefix("duplicate: \(folder.path)/\(item.id)"))
        #expect(item.keptPath.hasPrefix("\(folder.path)/\(item.keptId)"))
      case .setAside(let item): Issue.record("\(item.reason.kind)")
      }
    }
    return lines
  }

  @Test("the first one stays", arguments: [1, 4])
  func likenesses(jobs: Int) throws {
    let text = Made.document(Self.number)
    let files = [
      ("a.txt", text), ("b.txt", text), ("c.txt", text.replacing("\n", with: " \n ")),
      ("d.txt", text.replacing("terbukti", with: "telah terbukti")), ("e.txt", Made.document("13/Pid.Sus/2020/PN Bgl")),
    ]
    #expect(try outcomes(files, jobs: jobs) == ["a", "b: file a", "c: text a", "d: case a", "e"])
    #expect(try outcomes(files, keepsDuplicates: true, jobs: jobs) == ["a", "b", "c", "d", "e"])
  }

  @Test("a page alone is the same case as the decision in full")
  func page() throws {
    let files = [("a.html", Made.page(Self.number)), ("b.txt", Made.document(Self.number))]
    #expect(try outcomes(files) == ["a", "b: case a"])
  }

  @Test("a head copied from a co-defendant's decision makes no duplicate")
  func coDefendants() throws {
    let files = ["BUDI CONTOH", "TINA MISAL", "BUDI CONTOH alias KOBU bin KARTA"].enumerated().map {
      ("\($0.offset).txt", Made.document(Self.number, defendant: $0.element))
    }
    #expect(try outcomes(files) == ["0", "1", "2: case 0"])
  }

  @Test(
    "what is missing, masked or in doubt proves nothing",
    arguments: [
      (Made.document("00/Pid.Sus/2020/PN Bgl")), Made.document(number, closing: "....."),
      Made.document("12/Pid.Sus/2020/PN"), Made.document(number, closing: "5 Mei"),
    ])
  func incomplete(_ text: String) throws {
    let files = [("a.txt", text), ("b.txt", text.replacing("terbukti", with: "telah terbukti"))]
    #expect(try outcomes(files) == ["a", "b"])
  }
}
