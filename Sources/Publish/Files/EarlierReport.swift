internal import Decisions
internal import Foundation
internal import Ingest

/// The report that stands in a directory before another one is written there. An internal one has files that a public one
/// does not write: left behind, they would be published with it.
struct EarlierReport {
  private struct Manifest: Decodable {
    struct Output: Decodable {
      let path: String
      let sha256: String
    }

    let outputs: [Output]
  }

  private let root: URL
  private let outputs: [Manifest.Output]

  /// What its `manifest.json` names; nothing where there is none, one of another program, or a public one.
  init(in root: URL) {
    self.root = root
    let manifest = root.appending(path: "manifest.json")
    outputs = EarlierReport.isInternal(manifest) ? EarlierReport.outputs(manifest) : []
  }

  /// The profile stands before the inputs, of which there may be a million: the manifest of a public report is not read.
  private static func isInternal(_ manifest: URL) -> Bool {
    guard let handle = try? FileHandle(forReadingFrom: manifest) else { return false }
    defer { try? handle.close() }
    let head = (try? handle.read(upToCount: 4096)) ?? Data()
    return String(decoding: head, as: UTF8.self).contains("\"profile\": \"\(Profile.internal.rawValue)\"")
  }

  private static func outputs(_ manifest: URL) -> [Manifest.Output] {
    guard let data = try? Data(contentsOf: manifest) else { return [] }
    return (try? JSONDecoder().decode(Manifest.self, from: data))?.outputs ?? []
  }

  /// Removes what a public report did not write anew, where it is as the program wrote it: a file that somebody changed
  /// is theirs.
  func remove(without files: [PublishedFile]) throws(PublishError) {
    let kept = Set(files.map(\.path))
    for output in outputs where !kept.contains(output.path) && EarlierReport.isInside(output.path) {
      let url = root.appending(path: output.path)
      guard let data = try? Data(contentsOf: url), Checksum.sha256(Array(data)) == output.sha256 else { continue }
      do {
        try FileManager.default.removeItem(at: url)
      } catch {
        throw PublishError(kind: .remove, path: url.path, detail: error.localizedDescription)
      }
    }
  }

  /// Anybody may have written the manifest.
  private static func isInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}
