internal import Analyze
internal import Decisions
internal import Evaluate
internal import Foundation
internal import Ingest
internal import Pipeline
internal import Publish

/// Findings made from records that were coded before.
struct RecordedFindings {
  let report: FindingsReport
  let cases: CaseTable
  let ids: Set<String>
  /// The file of records.
  let input: InputFile

  /// - Parameter path: records, one a line; or the folder of a run, which holds them.
  init(_ path: String) throws {
    let file = try RecordedFindings.file(path)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw CommandError("\(printable(file)) cannot be read: check that it exists and that you may read it")
    }
    let bytes = Array(data)
    var tally = FindingsTally()
    var cases = CaseTable()
    let records = try GoldFile.records(in: bytes, named: printable(file))
    guard !records.isEmpty else {
      throw CommandError("\(printable(file)) holds no record; `putusan extract` writes them, one a line")
    }
    for record in records {
      tally.add(record)
      cases.add(record)
    }
    report = tally.finish()
    ids = Set(records.map(\.id))
    self.cases = cases
    input = InputFile(path: file, sha256: Checksum.sha256(bytes))
  }

  private static func file(_ path: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandError("there is no file or folder \(printable(path)); name records, or the folder of a run")
    }
    guard isFolder.boolValue else { return path }
    let records = "\(path)/records.jsonl"
    guard FileManager.default.fileExists(atPath: records) else {
      throw CommandError(
        "\(printable(path)) holds no records.jsonl, so it is not the folder of a run; name the file of records itself")
    }
    return records
  }
}
