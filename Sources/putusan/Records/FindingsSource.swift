internal import Analyze
internal import Archive
internal import Decisions
internal import Foundation
internal import Ingest
internal import Pipeline
internal import Publish

/// Findings from work that was done before: made from its records, or read as they were written.
struct FindingsSource {
  let report: FindingsReport
  /// Only where it was asked for, and more than findings are left.
  private(set) var cases: CaseTable?
  /// Hashes of the records' ids, by which two collections are compared; only where it was asked for.
  private(set) var ids: Set<UInt64> = []
  /// What stands around the findings in their file.
  private(set) var file: FindingsFile?
  /// What people did to the records; `nil` where they are the program's.
  private(set) var review: ReviewSummary?
  /// What was set aside when the records were made, by the words for the reasons; nothing of records alone, which do not
  /// tell.
  private(set) var setAside: [String: Int] = [:]
  /// The file that was read.
  let input: InputFile

  /// What is kept of the records beside their findings: of millions each row takes its room.
  enum Keeping { case nothing, cases, ids }

  /// - Parameters:
  ///   - path: records, one a line; `findings.json`; the folder of a run, which holds them; or an archive.
  ///   - withCorrections: whether records are taken as people left them, which only an archive knows.
  init(_ path: String, keeping: Keeping, withCorrections: Bool = false) throws {
    let path = try FindingsSource.file(path)
    var tally = FindingsTally()
    var cases = CaseTable()
    var ids: Set<UInt64> = []
    func add(_ record: CaseRecord) throws {
      tally.add(record)
      switch keeping {
      case .nothing: break
      case .cases: try cases.add(record)
      case .ids: ids.insert(RecordFile.hash(record.id))
      }
    }
    if FindingsSource.isArchive(FindingsSource.head(path)) {
      let (count, corrected) = try FindingsSource.read(archive: path, withCorrections: withCorrections, add)
      guard count > 0 else {
        throw CommandError("\(printable(path)) holds no case; `putusan run --archive` fills it")
      }
      report = tally.finish()
      setAside = try ArchiveReader(path).setAside()
      self.cases = keeping == .cases ? cases : nil
      self.ids = ids
      if withCorrections {
        review = corrected
        corrected.say()
      }
      // The same cases make the same files, however their archive came about: it has no fingerprint to show.
      input = InputFile(path: path, sha256: nil)
      return
    }
    guard !withCorrections else {
      throw CommandError(
        "--with-corrections: \(printable(path)) is no archive, and only archives hold corrections; name one")
    }
    guard !path.hasSuffix(".json") else {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandError("\(printable(path)) cannot be read: check that it exists and that you may read it")
      }
      input = InputFile(path: path, sha256: Checksum.sha256(Array(data)))
      let file = try FindingsSource.findings(data, path)
      report = file.report
      self.file = file
      return
    }
    let records = try RecordFile(path, deliver: add)
    guard records.count > 0 else {
      throw CommandError("\(printable(path)) holds no record; `putusan extract` writes them, one a line")
    }
    input = InputFile(path: path, sha256: records.sha256)
    report = tally.finish()
    setAside = try SetAsideList.counts(beside: path)
    self.cases = keeping == .cases ? cases : nil
    self.ids = ids
  }

  /// Whether corrections may be in it.
  static func isArchive(_ path: String) -> Bool { isArchive(head(path)) }

  /// Nothing of a pipe: what is read from it is gone.
  private static func head(_ path: String) -> [UInt8] {
    guard RecordFile.isFile(path), let handle = FileHandle(forReadingAtPath: path),
      let head = try? handle.read(upToCount: 16)
    else { return [] }
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
    for name in [RunFiles.records, "findings.json"] where FileManager.default.fileExists(atPath: "\(path)/\(name)") {
      return "\(path)/\(name)"
    }
    throw CommandError(
      "\(printable(path)) holds neither records.jsonl nor findings.json, so it is not the folder of a run; name the "
        + "file itself")
  }
}
