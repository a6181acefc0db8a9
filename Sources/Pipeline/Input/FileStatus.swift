internal import Decisions
internal import Glibc
internal import Ingest

/// What a path leads to, links followed.
struct FileStatus {
  enum Kind {
    case file
    case folder(Identity)
    case other(String)
  }

  /// Two paths with the same identity are the same folder.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  let kind: Kind

  static func of(_ path: [UInt8]) -> Result<FileStatus, IngestError> {
    var status = stat()
    guard !path.isEmpty, !path.contains(0) else {
      return .failure(IngestError(.unreadable, "an empty path or one with a NUL"))
    }
    guard withPath(path, { fstatat(AT_FDCWD, $0, &status, 0) }) == 0 else {
      return .failure(IngestError(.unreadable, SystemError.sentence(errno)))
    }
    return .success(FileStatus(kind: kind(status)))
  }

  static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder(Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)))
    case S_IFIFO: .other("a named pipe")
    case S_IFSOCK: .other("a socket")
    case S_IFBLK, S_IFCHR: .other("a device")
    default: .other("of an unknown kind")
    }
  }
}

/// Calls `body` with the path as a C string.
func withPath<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
  let terminated = path.map { CChar(bitPattern: $0) } + [0]
  return terminated.withUnsafeBufferPointer { buffer in
    // The array has at least its NUL.
    guard let base = buffer.baseAddress else { preconditionFailure("an array with an element has an address") }
    return body(base)
  }
}
