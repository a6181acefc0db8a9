internal import Decisions
internal import Foundation
internal import Ingest

/// The report that stands in a directory before another one is written there. An internal one has files that a public one
/// does not write, and one that names cases has lists that one without does not: left behind, they would be published
/// with it.
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
  /// One row a case, or a victim.
  private static let lists: Set<String> = ["cases.csv", "ctdc-victims.csv"]

  /// What its `manifest.json` names and a public report must not leave there; nothing where there is none, or one of
  /// another program.
  /// - Parameter namesCases: whether the new report has lists of cases too.
  init(in root: URL, namesCases: Bool) {
    self.root = root
    let manifest = root.appending(path: "manifest.json")
    if EarlierReport.isInternal(manifest) {
      outputs = EarlierReport.outputs(manifest)
    } else {
      outputs = namesCases ? [] : EarlierReport.outputs(manifest).filter { EarlierReport.lists.contains($0.path) }
    }
  }

  /// The profile stands before the inputs, of which there may be a million: the manifest of a public report is
  /// not read without need.
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
