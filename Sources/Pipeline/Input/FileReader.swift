internal import Decisions
internal import Glibc
public import Ingest

/// Reads one file after the other into the same memory. One for each thread.
public struct FileReader: Sendable {
  /// The bytes of the file read last.
  public private(set) var bytes: [UInt8] = []
  private let limit: Int

  /// - Parameter limit: files above this many bytes are set aside unread; 64 MiB unless told.
  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// Reads a whole file into `bytes`.
  /// - Throws: `.unreadable` with the system's reason, `.tooLarge`.
  public mutating func read(_ path: [UInt8]) throws(IngestError) {
    try open(path) { reader, file, size throws(IngestError) in
      guard size <= reader.limit else { throw reader.tooLarge(size) }
      try reader.fill(from: file, expecting: size)
      guard reader.bytes.count <= reader.limit else { throw reader.tooLarge(reader.bytes.count) }
    }
  }

  /// Reads a file into `bytes`. Throws why it cannot be read: it then is set aside.
  public mutating func read(_ path: String) throws(IngestError) { try read(Array(path.utf8)) }

  /// Reads the first bytes of a file into `bytes`, all of them where it is shorter.
  /// - Returns: how many bytes the whole file has.
  mutating func readHead(_ path: [UInt8], count: Int) throws(IngestError) -> Int {
    var whole = 0
    try open(path) { reader, file, size throws(IngestError) in
      whole = size
      try reader.fill(from: file, expecting: min(size, count), until: count)
    }
    return whole
  }

  private mutating func open(
    _ path: [UInt8], _ body: (inout FileReader, Int32, Int) throws(IngestError) -> Void
  ) throws(IngestError) {
    bytes.removeAll(keepingCapacity: true)
    guard !path.isEmpty, !path.contains(0) else {
      throw IngestError(.unreadable, "an empty path or one with a NUL")
    }
    // Without O_NONBLOCK, opening a named pipe waits for a writer that may never come.
    let file = withPath(path) { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { throw IngestError(.unreadable, SystemError.sentence(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw IngestError(.unreadable, SystemError.sentence(errno)) }
    switch FileStatus.kind(status) {
    case .file: break
    case .folder: throw IngestError(.unreadable, "this is a folder, not a file")
    case .other(let name): throw IngestError(.unreadable, "this is \(name), not a file")
    }
    try body(&self, file, Int(status.st_size))
  }

  /// Reads to the end, which may have moved since the size was asked for, or until enough is there.
  private mutating func fill(from file: Int32, expecting size: Int, until enough: Int = .max) throws(IngestError) {
    // One byte more than expected: then the end shows without another round.
    var room = size + 1
    while bytes.count < enough {
      var (got, reason) = (0, Int32(0))
      bytes.append(addingCapacity: room) { span in
        span.withUnsafeMutableBufferPointer { buffer, count in
          got = Glibc.read(file, buffer.baseAddress, room)
          reason = errno
          count = max(0, got)
        }
      }
      if got < 0 {
        if reason == EINTR { continue }
        throw IngestError(.unreadable, SystemError.sentence(reason))
      }
      if got == 0 { break }
      // There was room for more, and a file has more to give as long as it is not at its end. Files of the system's own
      // making tell no size.
      if bytes.count == size { break }
      room = size + 1 - bytes.count
      if room <= 0 {
        guard bytes.count <= limit else { throw tooLarge(bytes.count) }
        room = max(64 << 10, bytes.count / 2)
      }
    }
    if bytes.count > enough { bytes.removeLast(bytes.count - enough) }
  }

  private func tooLarge(_ size: Int) -> IngestError {
    IngestError(.tooLarge, "\(size) bytes; no decision is longer than \(limit)")
  }
}
