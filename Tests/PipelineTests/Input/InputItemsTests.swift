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

  @Test("a copy that goes on by itself leaves the other as it was")
  func copies() {
    var left = InputItems(InputItemsTests.items)
    var right = left
    right.append(InputItem(path: [0x72]))
    left.append(InputItem(path: [0x6C]))
    right.append(InputItem(path: [0x72, 0x72]))
    #expect(Array(left) == InputItemsTests.items + [InputItem(path: [0x6C])])
    #expect(Array(right) == InputItemsTests.items + [InputItem(path: [0x72]), InputItem(path: [0x72, 0x72])])
  }

  /// Twenty megabytes of paths.
  @Test("far more than memory is meant for come back, in order and at single places")
  func many() throws {
    let folder = Array(String(repeating: "folder/", count: 30).utf8)
    func item(_ number: Int) -> InputItem {
      number % 11 == 0 ? InputItemsTests.items[number / 11 % 11] : InputItem(path: folder + Array("\(number).txt".utf8))
    }
    let items = InputItems((0..<100_000).lazy.map(item))
    #expect(items.count == 100_000)
    #expect(zip(0..., items).allSatisfy { $1 == item($0) })
    for place in [99_999, 0, 50_000, 20_000, 75_000] { #expect(items[place] == item(place)) }
    try items.checkIsWhole()
  }
}
