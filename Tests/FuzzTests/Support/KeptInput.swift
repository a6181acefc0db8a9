import Foundation
import Testing

/// A file in `Cases` or `Seeds`, in the folder of its target.
struct KeptInput: Sendable, CustomTestStringConvertible {
  let target: String
  let url: URL

  var testDescription: String { "\(target)/\(url.lastPathComponent)" }

  func bytes() throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  static func all(below folder: String) -> [KeptInput] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: folder)
    let targets = (try? FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)) ?? []
    return targets.sorted { $0.path < $1.path }.flatMap { target in
      let files = (try? FileManager.default.contentsOfDirectory(at: target, includingPropertiesForKeys: nil)) ?? []
      return files.sorted { $0.path < $1.path }.map { KeptInput(target: target.lastPathComponent, url: $0) }
    }
  }
}
