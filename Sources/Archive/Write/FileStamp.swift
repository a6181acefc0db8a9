internal import Glibc

/// What the system tells of a file without reading it. Two equal stamps are the same content, unless a clock was turned
/// back.
public struct FileStamp: Sendable, Equatable {
  /// In bytes.
  public let size: Int64
  /// When the content was changed, in nanoseconds since 1970.
  public let modified: Int64
  /// When content, name or rights were changed, in nanoseconds since 1970. It moves also where a program sets `modified`
  /// back, as `cp -p` and `rsync -t` do.
  public let changed: Int64
  /// The file's number in its file system.
  public let inode: Int64

  public init(size: Int64, modified: Int64, changed: Int64, inode: Int64) {
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
  }

  /// Of a file that is about to be read; links are followed.
  ///
  /// `nil` where there is no file, and where it changed so lately that it could change again within the same tick of the
  /// system's clock: such a file is known again by its content only.
  public static func of(_ path: [UInt8]) -> FileStamp? {
    guard !path.isEmpty, !path.contains(0) else { return nil }
    var status = stat()
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    guard stat(terminated, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let stamp = FileStamp(
      size: Int64(status.st_size), modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim),
      inode: Int64(truncatingIfNeeded: status.st_ino))
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return nanoseconds(now) - max(stamp.modified, stamp.changed) < settling ? nil : stamp
  }

  /// Some file systems count in whole seconds, or two.
  private static let settling: Int64 = 2_000_000_000

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
