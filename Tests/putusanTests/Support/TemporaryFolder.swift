import Foundation

/// A folder of its own for one test, removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }

  func write(_ name: String, _ content: String) throws { try write(name, Data(content.utf8)) }

  func write(_ name: String, _ content: Data) throws { try content.write(to: URL(filePath: self[name])) }

  func copy(_ path: String, as name: String) throws {
    try FileManager.default.copyItem(atPath: path, toPath: self[name])
  }

  func data(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: self[name])) }

  func text(_ name: String) throws -> String { try String(contentsOfFile: self[name], encoding: .utf8) }

  /// Names in a folder below this one, hidden ones too.
  func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[name]).sorted()
  }
}
