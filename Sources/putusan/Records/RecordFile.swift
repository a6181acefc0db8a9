internal import Decisions
internal import Evaluate
internal import Glibc
internal import Ingest
internal import Pipeline

/// A file of coded records, one a line, read once from end to end: it may hold more than there is memory for.
struct RecordFile {
  /// Records that were read.
  private(set) var count = 0
  /// Of the whole file.
  private(set) var sha256 = ""

  private struct Lines: Sendable {
    let bytes: [UInt8]
    var count = 0
    var records: [CaseRecord] = []
    var problem: GoldFileError?
  }

  /// Calls `deliver` with each record, in the order of the file. Lines are read on several threads.
  /// - Throws: `CommandError` where the file cannot be read, `GoldFileError` for a line that is no record and for a second
  ///   record of one decision. Records before it were delivered then.
  init(_ path: String, deliver: (CaseRecord) throws -> Void) throws {
    let file = try RecordFile.open(path)
    defer { close(file) }
    let name = printable(path)
    let checksum = RunningChecksum()
    var line = 0
    // Of each record a hash, to find two of one decision: eight bytes a record is all that is kept.
    var hashes: [UInt64] = []
    // A block becomes some hundred records: few ahead are enough, and take little memory.
    try OrderedWork(lookAhead: 8).run(
      LineBlocks(file), makeState: {}, work: { _, block in RecordFile.read(block, name) },
      deliver: { lines in
        checksum.add(lines.bytes)
        for record in lines.records {
          hashes.append(RecordFile.hash(RecordFile.key(record)))
          try deliver(record)
        }
        count += lines.records.count
        if let problem = lines.problem { throw problem.moved(by: line) }
        line += lines.count
      })
    sha256 = checksum.finish()
    hashes.sort()
    let twice = Set(zip(hashes, hashes.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
    if !twice.isEmpty { try RecordFile.refuse(twice, in: path) }
  }

  static func hash(_ text: String) -> UInt64 { UInt64(bitPattern: Int64(text.hashValue)) }

  /// Two folders may have files of one name, and so records of one id; their bytes tell them apart.
  private static func key(_ record: CaseRecord) -> String { "\(record.id)\0\(record.source?.sha256 ?? "")" }

  private static func open(_ path: String) throws -> Int32 {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw CommandError("\(printable(path)) cannot be read: check that it exists and that you may read it")
    }
    return file
  }

  private static func read(_ block: LineBlocks.Block, _ name: String) -> Lines {
    switch block {
    case .failed(let reason): return Lines(bytes: [], problem: GoldFile.broken(name, reason))
    case .lines(let bytes):
      var lines = Lines(bytes: bytes)
      for range in LineBlocks.lines(of: bytes) {
        lines.count += 1
        do throws(GoldFileError) {
          if let record = try GoldFile.record(bytes, range, named: name, line: lines.count) {
            lines.records.append(record)
          }
        } catch {
          lines.problem = error
          return lines
        }
      }
      return lines
    }
  }

  /// Hashes that stand there twice are looked up in the file, so that chance cannot refuse it.
  private static func refuse(_ twice: Set<UInt64>, in path: String) throws {
    let name = printable(path)
    // What came through a pipe cannot be read again.
    guard isFile(path) else { throw GoldFile.twice(name, line: nil, first: nil) }
    let file = try open(path)
    defer { close(file) }
    var firstLine: [String: Int] = [:]
    var line = 0
    for case .lines(let bytes) in LineBlocks(file) {
      for range in LineBlocks.lines(of: bytes) {
        line += 1
        guard let record = try GoldFile.record(bytes, range, named: name, line: line) else { continue }
        let key = key(record)
        guard twice.contains(hash(key)) else { continue }
        if let first = firstLine[key] { throw GoldFile.twice(name, line: line, first: first) }
        firstLine[key] = line
      }
    }
  }

  /// Whether there is a file that can be read again, links followed; not so a pipe.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
