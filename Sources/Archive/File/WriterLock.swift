internal import Decisions
internal import Glibc

/// Lets one run at a time fill an archive. The lock is the system's (flock) on a file beside the archive: it ends with
/// the process, however that ends, so none is ever left behind. The file itself stays; empty it means nothing.
///
/// SQLite's own lock would only be held from transaction to transaction, and a second run would see it late.
final class WriterLock: Sendable {
  private let descriptor: Int32

  init(archive: String) throws(ArchiveError) {
    let path = WriterLock.resolved(archive) + ".lock"
    // The property comes last: `deinit` empties and closes the file of an object that has it, also of one whose making
    // fails.
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else {
      throw ArchiveError(
        .unwritable,
        "cannot make the lock file \(printable(path)): \(SystemError.sentence(errno)); check that its folder "
          + "exists and may be written")
    }
    var isLocked = flock(file, LOCK_EX | LOCK_NB) == 0
    while !isLocked, errno == EINTR { isLocked = flock(file, LOCK_EX | LOCK_NB) == 0 }
    guard isLocked else {
      let holder = WriterLock.holder(file)
      close(file)
      throw ArchiveError(
        .inUse,
        "another run\(holder.map { " (process \($0))" } ?? "") is filling \(printable(archive)); wait until it "
          + "has ended, or use another archive. Reading it works meanwhile")
    }
    // For the message of the one who comes second.
    ftruncate(file, 0)
    let number = Array("\(getpid())\n".utf8)
    _ = number.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    descriptor = file
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  /// The archive's own path, whatever links lead to it: two names of one file are one archive. An archive that is yet to
  /// be made goes by its folder's.
  private static func resolved(_ archive: String) -> String {
    func real(_ path: String) -> String? {
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    }
    if let path = real(archive) { return path }
    let parts = archive.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last,
      let folder = real(parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : ".")
    else { return archive }
    return "\(folder)/\(name)"
  }

  private static func holder(_ descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return Int(String(decoding: bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }
}
