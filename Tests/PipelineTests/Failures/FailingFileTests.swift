import Decisions
import Foundation
import Ingest
import TestSupport
import Testing

@testable import Pipeline

/// What happens to files between the moment they are listed and the one they are read.
@Suite("Files that fail")
struct FailingFileTests {
  /// What becomes of each item, by its name.
  private func outcomes(_ list: InputList) throws -> [String] {
    var outcomes: [String] = []
    try Batch(list.items, jobs: 2).run(
      { decision, _ in decision.id },
      deliver: { outcome in
        switch outcome {
        case .coded(let id): outcomes.append(id)
        case .setAside(let item): outcomes.append("\(item.path.split(separator: "/").last ?? ""): \(item.reason.kind)")
        case .duplicate: break
        }
      })
    return outcomes
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["a", "m", "z"] { try folder.file("\(name).txt", InventedBundle.document("1/Pid.Sus/2020/PN Bgl")) }
    return folder
  }

  @Test("one that the disk cannot read is set aside with the system's reason; the others come out")
  func readError() throws {
    let folder = try folder()
    // The one file of the system whose reading fails everywhere: nothing is mapped at its beginning.
    try folder.link("c.txt", to: "/proc/self/mem")
    let list = InputList([folder.path])
    #expect(try outcomes(list) == ["a", "c.txt: unreadable", "m", "z"])
    withExtendedLifetime(folder) {}
  }

  @Test("one that is removed, emptied or cut after it was listed is set aside; the others come out")
  func changed() throws {
    let folder = try folder()
    for name in ["b", "c", "d"] { try folder.copy(folder["a.txt"], as: "\(name).txt") }
    let list = InputList([folder.path])
    try FileManager.default.removeItem(atPath: folder["b.txt"])
    try folder.write("c.txt", "")
    try folder.write("d.txt", Data([0x50, 0xE2, 0x80]))
    #expect(try outcomes(list) == ["a", "b.txt: unreadable", "c.txt: empty", "d.txt: unreadable", "m", "z"])
  }

  @Test("a folder in the place of a file, and a pipe, hold nothing up")
  func replaced() throws {
    let folder = try folder()
    let list = InputList([folder.path])
    try FileManager.default.removeItem(atPath: folder["a.txt"])
    try FileManager.default.createDirectory(atPath: folder["a.txt"], withIntermediateDirectories: true)
    try FileManager.default.removeItem(atPath: folder["m.txt"])
    try #require(mkfifo(folder["m.txt"], 0o600) == 0)
    #expect(try outcomes(list) == ["a.txt: unreadable", "m.txt: unreadable", "z"])
  }

  @Test("an archive that shrinks, is another one or none at all when its turn comes")
  func archive() throws {
    let text = Array(InventedBundle.document("1/Pid.Sus/2020/PN Bgl").utf8)
    let two = MadeArchive.make(.zip, [.init("a.txt", text), .init("b.txt", text)])
    for later in [MadeArchive.make(.zip, [.init("a.txt", text)]), Array(two.prefix(two.count / 3)), text, []] {
      let folder = try TemporaryFolder()
      try folder.write("x.zip", Data(two))
      let list = InputList([folder.path])
      #expect(list.items.count == 2)
      try folder.write("x.zip", Data(later))
      // Whatever it says of the two, it says it of both, and comes to its end.
      #expect(try outcomes(list).count == 2)
    }
  }
}
