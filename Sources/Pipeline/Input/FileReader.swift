internal import Glibc
public import Ingest

/// Reads one file after the other into the same memory. One for each thread.
public struct FileReader {
  /// The bytes of the file read last.
  public private(set) var bytes: [UInt8] = []
  private let limit: Int

  /// - Parameter limit: files above this many bytes are set aside unread; 64 MiB unless told.
  public init(limit: Int = 64 << 20) { self.limit = limit }

  /// Reads a whole file into `bytes`.
  /// - Throws: `.unreadable` with the system's reason, `.tooLarge`.
  public mutating func read(_ path: [UInt8]) throws(IngestError) {
    bytes.removeAll(keepingCapacity: true)
    guard !path.isEmpty, !path.contains(0) else {
      throw IngestError(.unreadable, "an empty path or one with a NUL")
    }
    // Without O_NONBLOCK, opening a named pipe waits for a writer that may never come.
    let file = withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { throw IngestError(.unreadable, SystemError.sentence(errno)) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw IngestError(.unreadable, SystemError.sentence(errno)) }
    switch FileStatus.kind(status) {
    case .file: break
    case .folder: throw IngestError(.unreadable, "this is a folder, not a file")
    case .other(let name): throw IngestError(.unreadable, "this is \(name), not a file")
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw tooLarge(size) }
    try fill(from: file, expecting: size)
  }

  public mutating func read(_ path: String) throws(IngestError) { try read(Array(path.utf8)) }

  /// Reads to the end, which may have moved since the size was asked for.
  private mutating func fill(from file: Int32, expecting size: Int) throws(IngestError) {
    // One byte more than expected: then the end shows without another round.
    bytes.append(contentsOf: repeatElement(0, count: size + 1))
    var filled = 0
    while true {
      if filled == bytes.count {
        guard filled <= limit else { throw tooLarge(filled) }
        bytes.append(contentsOf: repeatElement(0, count: max(64 << 10, filled / 2)))
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw IngestError(.unreadable, SystemError.sentence(errno))
      }
      if got == 0 { break }
      filled += got
    }
    guard filled <= limit else { throw tooLarge(filled) }
    bytes.removeLast(bytes.count - filled)
  }

  private func tooLarge(_ size: Int) -> IngestError {
    IngestError(.tooLarge, "\(size) bytes; no decision is longer than \(limit)")
  }
}
