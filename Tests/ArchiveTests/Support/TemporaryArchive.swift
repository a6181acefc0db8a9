import Extract
import Foundation

@testable import Archive

/// An archive of its own for one test. All are removed when the tests end: an object that removed its own would do so
/// right behind its last use, when what it named is still being read.
struct TemporaryArchive {
  let folder: URL
  var path: String { folder.appending(path: "test.sqlite").path }

  init() throws {
    folder = TemporaryArchive.root.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// With these samples in it.
  init(_ samples: [Sample]) throws {
    try self.init()
    let writer = try ArchiveWriter(path, extractor: Extractor.version)
    for sample in samples { try writer.put(sample.input, sample.state, [sample.coded]) }
    try writer.complete()
  }

  private static let root: URL = {
    atexit { try? FileManager.default.removeItem(at: TemporaryArchive.place) }
    return place
  }()

  private static let place = FileManager.default.temporaryDirectory
    .appending(path: "putusan-archives-\(ProcessInfo.processInfo.processIdentifier)")
}
