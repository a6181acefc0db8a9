import Ingest
import Testing

@testable import Pipeline

@Suite("Inputs of a run, kept in little room")
struct InputItemsTests {
  private static let inArchive = SourceFile(
    file: Array("a.zip".utf8), entries: [3, 1], path: Array("a.zip/b.pdf".utf8), name: Array("a.zip/b.pdf".utf8))

  private static let items = [
    InputItem(path: Array("a.xml".utf8)),
    InputItem(SourceFile(Array("b.pdf".utf8)), page: SourceFile(Array("b.html".utf8))),
    InputItem(path: Array("gone".utf8), problem: IngestError(.unreadable, "why")),
    InputItem(path: []), InputItem(path: [0x61, 0, 0x62]), InputItem(path: [0xFF, 0xFE, 0x0A, 0x1B]),
    InputItem(inArchive), InputItem(inArchive, page: SourceFile(Array("b.html".utf8))),
    InputItem(SourceFile(Array("b.pdf".utf8)), page: inArchive),
    InputItem(inArchive.named(Array("c.pdf".utf8))), InputItem(path: Array("z.xml".utf8)),
  ]

  @Test("come back as they were, with their pages, problems and places in archives")
  func roundTrip() {
    var items = InputItems(InputItemsTests.items)
    #expect(Array(items) == InputItemsTests.items)
    items.append(contentsOf: InputItemsTests.items.reversed())
    #expect(Array(items) == InputItemsTests.items + InputItemsTests.items.reversed())
  }

  @Test("what a filter leaves keeps its problems: places shift")
  func filtered() {
    let wanted = InputItemsTests.items.filter { $0.problem != nil || $0.page != nil || $0.path.count > 4 }
    #expect(Array(InputItems(wanted)) == wanted)
  }
}
