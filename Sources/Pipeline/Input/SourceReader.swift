internal import Ingest

/// Reads documents wherever they are: files, and entries of archives. One for each thread.
///
/// The archives that were read last stay open: documents come in the order in which they are packed, so that an archive
/// is read once from its beginning to its end and not once for each document.
struct SourceReader {
  /// An open archive: the file, or what an entry of the one before unpacked to.
  private struct Level {
    let archive: PackedFile
    /// Places that lead to it.
    let place: [Int]
    /// Of the entry that comes next.
    var next = 0
  }

  private var file: FileReader
  private let limit: Int
  private var path: [UInt8] = []
  private var levels: [Level] = []

  /// - Parameter limit: documents above this many bytes are set aside.
  init(limit: Int) {
    file = FileReader(limit: limit)
    self.limit = limit
  }

  /// - Throws: why it cannot be read; the reasons of `FileReader` and `PackedFile`.
  mutating func read(_ source: SourceFile) throws(IngestError) -> [UInt8] {
    guard source.isPacked else {
      try file.read(source.file)
      return try unpacked(file.bytes)
    }
    do throws(IngestError) {
      return try entry(source)
    } catch {
      // What is known of its place is no longer sure, but where an entry was only too large: to begin at the first one
      // again would take time by the square of what is packed.
      if ![.tooLarge, .bomb].contains(error.kind) { levels = [] }
      throw error
    }
  }

  /// A document as it is, or what is in it where it is an archive of one document.
  func unpacked(_ bytes: [UInt8]) throws(IngestError) -> [UInt8] {
    try Packing(bytes) == nil ? bytes : onlyDocument(of: bytes) ?? bytes
  }

  /// The first bytes of a document.
  mutating func readHead(_ source: SourceFile, count: Int) throws(IngestError) -> [UInt8] {
    if source.isPacked { return Array(try entry(source).prefix(count)) }
    _ = try file.readHead(source.file, count: count)
    return file.bytes
  }

  private mutating func entry(_ source: SourceFile) throws(IngestError) -> [UInt8] {
    let entries = source.entries
    let usable = levels.lastIndex { level in
      level.place.count < entries.count && entries.starts(with: level.place) && level.next <= entries[level.place.count]
    }
    if source.file == path, let usable {
      levels.removeLast(levels.count - usable - 1)
    } else {
      // First, so that whatever fails no archive goes under another one's path.
      levels = []
      path = source.file
      let size = try file.readHead(source.file, count: 1)
      levels = [Level(archive: try PackedFile(path: source.file, size: size), place: [])]
    }
    while levels.count < entries.count {
      try goTo(entries[levels.count - 1])
      let inner = try levels[levels.count - 1].archive.read(limit: limit)
      levels.append(Level(archive: try PackedFile(inner), place: Array(entries.prefix(levels.count))))
    }
    try goTo(entries[levels.count - 1])
    return try levels[levels.count - 1].archive.read(limit: limit)
  }

  /// Moves the innermost archive to an entry.
  private mutating func goTo(_ entry: Int) throws(IngestError) {
    while levels[levels.count - 1].next <= entry {
      guard try levels[levels.count - 1].archive.next() != nil else {
        throw IngestError(.unreadable, "the archive has changed since its files were listed; try again")
      }
      levels[levels.count - 1].next += 1
    }
  }

  /// What an archive under another ending holds, where it is one document: "putusan.pdf" that is a zip of the PDF.
  private func onlyDocument(of bytes: [UInt8]) throws(IngestError) -> [UInt8]? {
    let archive = try PackedFile(bytes)
    guard let entry = try archive.next(), entry.kind == .file, !entry.isEncrypted else { return nil }
    let document = try archive.read(limit: limit)
    return try archive.next() == nil ? document : nil
  }
}
