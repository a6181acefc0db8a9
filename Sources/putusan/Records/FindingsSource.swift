internal import Analyze
internal import Archive
internal import Decisions
internal import Evaluate
internal import Foundation
internal import Ingest
internal import Pipeline
internal import Publish

/// Findings from work that was done before: made from its records, or read as they were written.
struct FindingsSource {
  let report: FindingsReport
  /// `nil` where only the findings are left.
  private(set) var cases: CaseTable?
  private(set) var ids: Set<String> = []
  /// What stands around the findings in their file.
  private(set) var file: FindingsFile?
  /// What people did to the records; `nil` where they are the program's.
  private(set) var review: ReviewSummary?
  /// The file that was read.
  let input: InputFile

  /// - Parameters:
  ///   - path: records, one a line; `findings.json`; the folder of a run, which holds them; or an archive.
  ///   - withCorrections: whether records are taken as people left them, which only an archive knows.
  init(_ path: String, withCorrections: Bool = false) throws {
    let path = try FindingsSource.file(path)
    if FindingsSource.isArchive(FindingsSource.head(path)) {
      let archive = try FindingsSource.tally(archive: path, withCorrections: withCorrections)
      (report, cases, ids) = (archive.report, archive.cases, archive.ids)
      if withCorrections {
        review = archive.review
        archive.review.say()
      }
      // The same cases make the same files, however their archive came about: it has no fingerprint to show.
      input = InputFile(path: path, sha256: nil)
      return
    }
    guard !withCorrections else {
      throw CommandError(
        "--with-corrections: \(printable(path)) is no archive, and only archives hold corrections; name one")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandError("\(printable(path)) cannot be read: check that it exists and that you may read it")
    }
    let bytes = Array(data)
    input = InputFile(path: path, sha256: Checksum.sha256(bytes))
    guard !path.hasSuffix(".json") else {
      let file = try FindingsSource.findings(data, path)
      report = file.report
      self.file = file
      return
    }
    let records = try GoldFile.records(in: bytes, named: printable(path))
    guard !records.isEmpty else {
      throw CommandError("\(printable(path)) holds no record; `putusan extract` writes them, one a line")
    }
    var tally = FindingsTally()
    var cases = CaseTable()
    for record in records {
      tally.add(record)
      cases.add(record)
    }
    report = tally.finish()
    self.cases = cases
    ids = Set(records.map(\.id))
  }

  /// Whether corrections may be in it.
  static func isArchive(_ path: String) -> Bool { isArchive(head(path)) }

  private static func head(_ path: String) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path), let head = try? handle.read(upToCount: 16) else { return [] }
    return Array(head)
  }

  /// Decoding errors quote what they refuse, which may be a name: only our own, which do not, are passed on.
  private static func findings(_ data: Data, _ path: String) throws -> FindingsFile {
    do {
      return try JSONDecoder().decode(FindingsFile.self, from: data)
    } catch let error as FindingsReadingError {
      throw CommandError(
        "\(printable(path)) cannot be read as findings: \(error). Write it anew with `putusan analyze`.")
    } catch {
      throw CommandError(
        "\(printable(path)) is no JSON document; findings are one, and records, one a line, end in .jsonl")
    }
  }

  private static func file(_ path: String) throws -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandError(
        "there is no file or folder \(printable(path)); name records, findings.json, the folder of a run, or an "
          + "archive")
    }
    guard isFolder.boolValue else { return path }
    for name in ["records.jsonl", "findings.json"] where FileManager.default.fileExists(atPath: "\(path)/\(name)") {
      return "\(path)/\(name)"
    }
    throw CommandError(
      "\(printable(path)) holds neither records.jsonl nor findings.json, so it is not the folder of a run; name the "
        + "file itself")
  }
}
