public import Foundation

/// A folder of its own for one test, removed at the end.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  public subscript(name: String) -> String { path + "/" + name }

  public func write(_ name: String, _ content: String) throws { try write(name, Data(content.utf8)) }

  public func write(_ name: String, _ content: Data) throws { try content.write(to: URL(filePath: self[name])) }

  public func copy(_ path: String, as name: String) throws {
    try FileManager.default.copyItem(atPath: path, toPath: self[name])
  }

  public func data(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: self[name])) }

  public func text(_ name: String) throws -> String { try String(contentsOfFile: self[name], encoding: .utf8) }

  /// Names in a folder below this one, hidden ones too.
  public func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[name]).sorted()
  }

  /// A file below folders that are made with it.
  public func file(_ name: String, _ content: String = "putusan") throws {
    let folder = URL(filePath: self[name]).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(name, content)
  }

  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  /// Paths below the folder, as they are shown.
  public func short(_ path: String) -> String {
    path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
  }
}
