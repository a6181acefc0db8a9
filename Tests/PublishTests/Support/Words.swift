import Foundation
import Testing

@testable import Publish

extension PublishedFile {
  /// All text that a reader can find in the file; of a spreadsheet, that of its sheets.
  func words() throws -> String {
    guard path.hasSuffix(".xlsx") else { return String(decoding: bytes, as: UTF8.self) }
    return try Zip.members(bytes).map { $0.name + "\n" + String(decoding: $0.bytes, as: UTF8.self) }
      .joined(separator: "\n")
  }
}

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
    let python = try #require(Program.find("python3"), "python3 is missing: what the spreadsheet holds cannot be read")
    let result = try Program.run(python, ["-m", "zipfile", "-e", archive.path, out.path])
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

/// Other people's programs that tests check our files with. Where one is missing the test says so and passes over it.
enum Program {
  static let browser = find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

  static func find(_ names: String...) -> String? {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for place in places where FileManager.default.isExecutableFile(atPath: "\(place)/\(name)") {
        return "\(place)/\(name)"
      }
    }
    return nil
  }

  /// Whether a Python module can be loaded.
  static func hasModule(_ name: String) -> Bool {
    guard let python = find("python3") else { return false }
    return (try? run(python, ["-c", "import \(name)"]).status) == 0
  }

  /// With what it printed on either stream.
  static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
