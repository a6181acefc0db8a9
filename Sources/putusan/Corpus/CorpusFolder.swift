internal import Corpus
internal import Decisions
internal import Foundation
internal import Pipeline

/// Where a corpus is written to: `decisions/`, with a folder for each thousand cases where there are more, and
/// `truth.jsonl`.
struct CorpusFolder: Sendable {
  private let root: URL
  private let isDivided: Bool
  private static let casesOfAFolder = 1000

  init(_ path: String, cases: Int) throws {
    root = URL(filePath: path, directoryHint: .isDirectory)
    isDivided = cases > CorpusFolder.casesOfAFolder
    let folders = isDivided ? stride(from: 0, to: cases, by: CorpusFolder.casesOfAFolder).map(\.self) : [0]
    let old = root.appending(path: "decisions").path(percentEncoded: false)
    let rest = (try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []
    guard rest.isEmpty else {
      throw CommandError(
        "\(printable(path)) already holds decisions: \(printable(old)). Remove the folder, or name another with --out; "
          + "a mixture of two corpora would have no truth")
    }
    for first in folders { try OutputFolder.make(decisions(first).path(percentEncoded: false)) }
  }

  var truth: String { root.appending(path: "truth.jsonl").path(percentEncoded: false) }

  private func decisions(_ index: Int) -> URL {
    let folder = root.appending(path: "decisions", directoryHint: .isDirectory)
    guard isDivided else { return folder }
    let number = String(index / CorpusFolder.casesOfAFolder)
    return folder.appending(
      path: String(repeating: "0", count: max(0, 5 - number.count)) + number, directoryHint: .isDirectory)
  }

  func write(_ files: [CorpusGenerator.File], of index: Int) throws {
    for file in files {
      do {
        try Data(file.bytes).write(to: decisions(index).appending(path: file.name))
      } catch {
        throw CommandError(
          "cannot write \(printable(file.name)) to \(printable(root.path(percentEncoded: false))): is the disk full, or "
            + "may the folder not be written?")
      }
    }
  }
}
