internal import Decisions
internal import Foundation
internal import Ingest
internal import Pipeline

/// The list that a run writes beside its records of what it could not code: `set-aside.jsonl`.
enum SetAsideList {
  static let name = "set-aside.jsonl"

  static func line(_ item: SetAside) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("path", item.path)
      json.member("reason", item.reason.kind)
      json.member("detail", item.reason.detail)
    }
    json.newline()
    return json.bytes
  }

  private struct Line: Decodable { let reason: String }

  /// How many the list beside a run's records holds, by the words for the reasons; none where the records lie elsewhere.
  static func counts(beside records: String) throws -> [String: Int] {
    let url = URL(filePath: records)
    guard url.lastPathComponent == RunFiles.records,
      let data = try? Data(contentsOf: url.deletingLastPathComponent().appending(path: name))
    else { return [:] }
    var counts: [String: Int] = [:]
    for line in data.split(separator: 0x0A) {
      guard let read = try? JSONDecoder().decode(Line.self, from: line) else {
        throw CommandError(
          "\(name) beside \(printable(records)) is damaged; write the records anew, or take them elsewhere")
      }
      counts[read.reason, default: 0] += 1
    }
    return counts
  }
}
