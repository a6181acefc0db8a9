import TestSupport
import Testing

@testable import Ingest

@Suite("Packed files")
struct PackedFileTests {
  private static let entries = [
    MadeArchive.Entry("a.txt", Array("putusan a".utf8)), MadeArchive.Entry("dalam/Putusan Ü.txt", Array("b".utf8)),
    MadeArchive.Entry("kosong", []),
  ]

  private func contents(_ archive: PackedFile) throws -> [String] {
    var all: [String] = []
    while let entry = try archive.next() {
      let bytes = try archive.read(limit: 1 << 20)
      all.append(String(decoding: entry.name, as: UTF8.self) + "=" + String(decoding: bytes, as: UTF8.self))
    }
    return all
  }

  @Test("names and contents, from memory and from a file", arguments: [MadeArchive.Format.zip, .tar, .tarGzip])
  func reads(_ format: MadeArchive.Format) throws {
    let bytes = MadeArchive.make(format, Self.entries)
    let expected = ["a.txt=putusan a", "dalam/Putusan Ü.txt=b", "kosong="]
    #expect(try contents(PackedFile(bytes)) == expected)
    let folder = try TemporaryFolder()
    try folder.write("x", .init(bytes))
    #expect(try contents(PackedFile(path: Array(folder["x"].utf8), size: bytes.count)) == expected)
    #expect(Packing(bytes) != nil)
  }

  @Test("a gzip of one file is a stream")
  func stream() throws {
    let archive = try PackedFile(MadeArchive.make(.gzip, [MadeArchive.Entry("x", Array("putusan".utf8))]))
    _ = try archive.next()
    #expect(archive.isStream)
    #expect(try archive.read(limit: 100) == Array("putusan".utf8))
    #expect(try archive.next() == nil)
  }

  @Test("links and passwords show before anything is read")
  func odd() throws {
    let link = try PackedFile(MadeArchive.make(.zip, [MadeArchive.Entry("l", linkTo: "/etc/passwd")]))
    #expect(try link.next()?.kind == .link)
    let locked = try PackedFile(MadeArchive.make(.zip, Self.entries, password: "rahasia"))
    #expect(try locked.next()?.isEncrypted == true)
  }

  @Test("what unpacks to hundreds of times its size is a bomb", arguments: [MadeArchive.Format.zip, .gzip, .tarGzip])
  func bomb(_ format: MadeArchive.Format) throws {
    let zeros = [UInt8](repeating: 0x20, count: 24 << 20)
    let archive = try PackedFile(MadeArchive.make(format, [MadeArchive.Entry("bom.txt", zeros)]))
    _ = try archive.next()
    #expect(throws: PackedFile.bomb) { try archive.read(limit: 64 << 20) }
  }

  @Test("many small bombs are one bomb")
  func bombs() throws {
    let zeros = [UInt8](repeating: 0x20, count: 3 << 20)
    let archive = try PackedFile(
      MadeArchive.make(.zip, (0..<8).map { MadeArchive.Entry("bom\($0).txt", zeros) }))
    #expect(throws: PackedFile.bomb) { while try archive.next() != nil { _ = try archive.read(limit: 64 << 20) } }
  }

  @Test("a small file of blanks is none")
  func blanks() throws {
    let blanks = [UInt8](repeating: 0x20, count: 1 << 20)
    let archive = try PackedFile(MadeArchive.make(.zip, [MadeArchive.Entry("a.txt", blanks)]))
    _ = try archive.next()
    #expect(try archive.read(limit: 64 << 20).count == blanks.count)
  }

  @Test("an entry above the limit")
  func tooLarge() throws {
    let archive = try PackedFile(MadeArchive.make(.zip, Self.entries))
    _ = try archive.next()
    let error = #expect(throws: IngestError.self) { try archive.read(limit: 4) }
    #expect(error?.kind == .tooLarge)
  }

  @Test("cut off anywhere or with any byte turned: an error or what is left, never a crash")
  func damaged() throws {
    for format in [MadeArchive.Format.zip, .tar, .tarGzip, .gzip] {
      let whole = MadeArchive.make(format, format == .gzip ? [Self.entries[0]] : Self.entries)
      for step in stride(from: 0, to: whole.count, by: max(1, whole.count / 200)) {
        _ = try? contents(PackedFile(Array(whole.prefix(step))))
        var turned = whole
        turned[step] ^= 0xFF
        _ = try? contents(PackedFile(turned))
      }
    }
  }
}
