internal import Decisions
internal import Glibc
internal import Ingest

/// One folder's entries.
enum FolderListing {
  struct Entry {
    let path: [UInt8]
    let status: Result<FileStatus, IngestError>

    /// Whole paths in bytewise order: a folder sorts as the paths below it do, with its "/".
    var sortKey: [UInt8] {
      if case .success(let status) = status, case .folder = status.kind { return path + [UInt8(ascii: "/")] }
      return path
    }
  }

  static func entry(_ name: [UInt8], in folder: [UInt8]) -> Entry {
    let slash = UInt8(ascii: "/")
    let path = folder + (folder.last == slash ? [] : [slash]) + name
    return Entry(path: path, status: FileStatus.of(path))
  }

  /// Names as bytes, in no particular order, without "." and "..".
  static func list(_ path: [UInt8]) -> Result<[[UInt8]], IngestError> {
    guard let folder = withPath(path, { opendir($0) }) else {
      return .failure(IngestError(.unreadable, SystemError.sentence(errno)))
    }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while true {
      // The end and an error look alike but for the error number.
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = bytes(entry)
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return errno == 0 ? .success(names) : .failure(IngestError(.unreadable, SystemError.sentence(errno)))
  }

  private static func bytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }
}
