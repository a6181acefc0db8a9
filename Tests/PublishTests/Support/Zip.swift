import Foundation
import Testing

/// Reads the members of a zip file through Python, which every machine with these tests has or says that it has not.
enum Zip {
  struct Member {
    let name: String
    let bytes: [UInt8]
  }

  static func members(_ bytes: [UInt8]) throws -> [Member] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = folder.appending(path: "book.zip")
    try Data(bytes).write(to: archive)
    let out = folder.appending(path: "members")
    let python = try #require(
      OtherProgram.find("python3"), "python3 is missing: what the spreadsheet holds cannot be read")
    let result = try OtherProgram.run(python, ["-m", "zipfile", "-e", archive.path, out.path])
    #expect(result.status == 0, "\(result.output)")
    let names = try #require(FileManager.default.enumerator(atPath: out.path)).compactMap { $0 as? String }.sorted()
    return try names.compactMap { name in
      var isFolder: ObjCBool = false
      let path = out.appending(path: name).path
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        return nil
      }
      return Member(name: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }
  }
}
