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
  /// Of each record's id, to find two under one id: eight bytes a record is all that is kept.
  private(set) var ids: [UInt64] = []

  private struct Lines: Sendable {
    let bytes: [UInt8]
    var count = 0
    var records: [CaseRecord] = []
    var problem: GoldFileError?
  }

  /// Calls `deliver` with each record, in the order of the file. Lines are read on several threads.
  /// - Throws: `CommandError` where the file cannot be read, `GoldFileError` for a line that is no record and for a second
  ///   record under one id. Records before it were delivered then.
  init(_ path: String, deliver: (CaseRecord) throws -> Void) throws {
    let file = try RecordFile.open(path)
    defer { close(file) }
    let name = printable(path)
    let checksum = RunningChecksum()
    var line = 0
    // A block becomes some hundred records: few ahead are enough, and take little memory.
    try OrderedWork(lookAhead: 8).run(
      LineBlocks(file), makeState: {}, work: { _, block in RecordFile.read(block, name) },
      deliver: { lines in
        checksum.add(lines.bytes)
        for record in lines.records {
          ids.append(RecordFile.hash(record.id))
          try deliver(record)
        }
        count += lines.records.count
        if let problem = lines.problem { throw problem.moved(by: line) }
        line += lines.count
      })
    sha256 = checksum.finish()
    try RecordFile.refuseTwice(ids, path)
  }

  static func hash(_ id: String) -> UInt64 { UInt64(bitPattern: Int64(id.hashValue)) }

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
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      var at = bytes.starts(with: mark) ? mark.count : 0
      while at < bytes.count {
        let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
        lines.count += 1
        do throws(GoldFileError) {
          if let record = try GoldFile.record(bytes, at..<end, named: name, line: lines.count) {
            lines.records.append(record)
          }
        } catch {
          lines.problem = error
          return lines
        }
        at = end + 1
      }
      return lines
    }
  }

  /// Two hashes alike are looked up in the file, so that chance cannot refuse it.
  private static func refuseTwice(_ ids: [UInt64], _ path: String) throws {
    let sorted = ids.sorted()
    let twice = Set(zip(sorted, sorted.dropFirst()).lazy.filter { $0 == $1 }.map(\.0))
    guard !twice.isEmpty else { return }
    var firstLine: [String: Int] = [:]
    let file = try open(path)
    defer { close(file) }
    var line = 0
    for block in LineBlocks(file) {
      guard case .lines(let bytes) = block else { break }
      var at = 0
      while at < bytes.count {
        let end = bytes[at...].firstIndex(of: 0x0A) ?? bytes.count
        line += 1
        if let id = try GoldFile.record(bytes, at..<end, named: printable(path), line: line)?.id,
          twice.contains(hash(id))
        {
          if let first = firstLine[id] { throw GoldFile.twice(printable(path), line: line, first: first) }
          firstLine[id] = line
        }
        at = end + 1
      }
    }
  }
}
