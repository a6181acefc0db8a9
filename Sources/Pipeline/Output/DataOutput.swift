internal import Decisions
internal import Foundation
internal import Glibc

/// Where data go: standard output, or a file that is written aside and renamed when it is whole, so that a reader never
/// sees half of it and a run that failed leaves the earlier one in its place.
///
/// For one thread.
public final class DataOutput {
  private var descriptor: Int32
  /// What errors call it.
  private let name: String
  private let place: (aside: String, final: String)?
  /// Standard output is not ours to close.
  private let isFile: Bool

  /// Standard output.
  public init() {
    descriptor = STDOUT_FILENO
    name = "standard output"
    place = nil
    isFile = false
  }

  /// A file. A device or a pipe is written to as it is, since it cannot be replaced; a link is followed.
  public init(file path: String) throws(OutputError) {
    name = path
    isFile = true
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR {
      throw .failed(what: "write", path: path, reason: "this is a folder; name a file")
    }
    let isReplaced = !isThere || status.st_mode & S_IFMT == S_IFREG
    let target = isThere ? URL(filePath: path).resolvingSymlinksInPath() : URL(filePath: path)
    let aside = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).partial")
    place = isReplaced ? (aside.path(percentEncoded: false), target.path(percentEncoded: false)) : nil
    let opened = place?.aside ?? path
    if place == nil {
      descriptor = open(opened, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw .failed(what: "write", path: path, reason: SystemError.sentence(errno)) }
    } else {
      descriptor = try DataOutput.openAside(opened, path)
    }
  }

  /// Opens the file aside for this process alone: another run that writes to the same place must not write into it.
  /// The lock is the system's and ends with the process, so that what a killed run left behind is taken over.
  private static func openAside(_ aside: String, _ path: String) throws(OutputError) -> Int32 {
    while true {
      let descriptor = open(aside, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      guard descriptor >= 0 else { throw .failed(what: "write", path: path, reason: SystemError.sentence(errno)) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let isTaken = errno == EWOULDBLOCK
        let reason = SystemError.sentence(errno)
        close(descriptor)
        if isTaken { throw .inUse(path: path) }
        throw .failed(what: "write", path: path, reason: reason)
      }
      var (ours, there) = (stat(), stat())
      // The one before may have put it into its place between opening and locking: then it is no longer aside.
      if fstat(descriptor, &ours) == 0, stat(aside, &there) == 0, ours.st_ino == there.st_ino,
        ours.st_dev == there.st_dev, ftruncate(descriptor, 0) == 0
      {
        return descriptor
      }
      close(descriptor)
    }
  }

  /// Without `finish` nothing was written.
  deinit {
    guard isFile, descriptor >= 0 else { return }
    // While it is locked: afterwards it may be another run's.
    if let place { unlink(place.aside) }
    close(descriptor)
  }

  /// Writes all of the bytes. Throws `.closedByReader` where nobody reads them any more.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .closedByReader
      } else if errno != EINTR {
        throw .failed(what: "write", path: name, reason: SystemError.sentence(errno))
      }
    }
  }

  /// Puts a file into its place, on the disk before its name is.
  public func finish() throws(OutputError) {
    guard isFile, descriptor >= 0 else { return }
    defer {
      close(descriptor)
      descriptor = -1
    }
    guard let place else { return }
    guard fsync(descriptor) == 0, rename(place.aside, place.final) == 0 else {
      let reason = SystemError.sentence(errno)
      unlink(place.aside)
      throw .failed(what: "write", path: name, reason: reason)
    }
  }
}
