internal import CMemory
internal import Foundation

/// A file without a name that lives in memory, gone when nobody has it open any more.
final class MemoryFile {
  /// For a process to inherit.
  let handle: FileHandle

  /// - Returns: `nil` where the system gives none.
  init?(_ bytes: [UInt8]) {
    let descriptor = shim_memory_file("putusan")
    guard descriptor >= 0 else { return nil }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written) }
      guard count > 0 || errno == EINTR else { return nil }
      written += max(0, count)
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
  }

  var size: Int { Int(lseek(handle.fileDescriptor, 0, SEEK_END)) }

  /// All that was written to it.
  func bytes() -> [UInt8] {
    let size = size
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = bytes.withUnsafeMutableBytes {
        pread(handle.fileDescriptor, $0.baseAddress.map { $0 + filled }, size - filled, filled)
      }
      guard count > 0 || (count < 0 && errno == EINTR) else { break }
      filled += max(0, count)
    }
    bytes.removeLast(size - filled)
    return bytes
  }
}
