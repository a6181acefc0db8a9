import Foundation
import Ingest
import TestSupport
import Testing

@testable import Pipeline

@Suite("Entries of archives")
struct SourceReaderTests {
  /// The archive was unpacked from its beginning again after each entry that was too long.
  @Test(
    "an entry that is too long is refused, and those behind it are read", arguments: [MadeArchive.Format.tarGzip, .zip])
  func tooLong(_ format: MadeArchive.Format) throws {
    let folder = try TemporaryFolder()
    let lengths = [10, 300, 20, 400, 500, 30]
    let entries = lengths.enumerated().map { index, length in
      MadeArchive.Entry("\(index).txt", [UInt8](repeating: UInt8(0x61 + index), count: length))
    }
    try folder.write("many", Data(MadeArchive.make(format, entries)))
    let items = InputList([folder["many"]]).items
    var reader = SourceReader(limit: 100)
    var index = 0
    for item in items {
      if lengths[index] > 100 {
        let error = #expect(throws: IngestError.self) { try reader.read(item.source) }
        #expect(error?.kind == .tooLarge)
      } else {
        #expect(try reader.read(item.source).count == lengths[index])
      }
      index += 1
    }
    #expect(index == lengths.count)
  }
}
