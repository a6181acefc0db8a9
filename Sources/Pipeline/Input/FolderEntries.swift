internal import Decisions
internal import Glibc
internal import Ingest
internal import Spool

/// What in one folder may be decisions, in bytewise order. Of a million names no more is kept than their bytes and
/// their order.
struct FolderEntries: IteratorProtocol {
  struct Entry {
    let path: [UInt8]
    /// A file, or a link to one; folders and all else are to be looked at.
    let isFile: Bool
  }

  /// Files that nobody meant as decisions, by their names.
  private(set) var notADecision = 0
  private let folder: [UInt8]
  private var names = ByteStrings()
  /// Of each name whether it is a file, or a link to one.
  private var areFiles: [Bool] = []
  private var order: [UInt32] = []
  private var at = 0

  private init(of path: [UInt8]) { folder = path.last == FolderEntries.slash ? path : path + [FolderEntries.slash] }

  private static let slash = UInt8(ascii: "/")

  mutating func next() -> Entry? {
    guard at < order.count else { return nil }
    defer { at += 1 }
    let place = Int(order[at])
    let name = names[place]
    return Entry(path: folder + (name.last == FolderEntries.slash ? name.dropLast() : name), isFile: areFiles[place])
  }

  static func list(_ path: [UInt8]) -> Result<FolderEntries, IngestError> {
    var entries = FolderEntries(of: path)
    let all: ByteStrings
    switch names(in: path) {
    case .failure(let problem): return .failure(problem)
    case .success(let names): all = names
    }
    var known: Set<ArraySlice<UInt8>>?
    func isThere(_ name: [UInt8]) -> Bool {
      // Made where it is asked for, beside pages that a browser saved with their scripts.
      let names = known ?? Set(all)
      known = names
      return names.contains(name[...])
    }
    for name in all {
      let name = Array(name)
      if Housekeeping.isHidden(name) { continue }
      guard !Housekeeping.isHousekeeping(name, beside: isThere) else {
        entries.notADecision += 1
        continue
      }
      let kind = entries.kind(of: name)
      // Whole paths in bytewise order: a folder sorts as the paths below it do, with its "/", which goes in `next`.
      entries.names.append(kind == .folder ? name + [slash] : name)
      entries.areFiles.append(kind == .file)
    }
    entries.order = (0..<UInt32(entries.names.count)).sorted { [names = entries.names] left, right in
      names[Int(left)].lexicographicallyPrecedes(names[Int(right)])
    }
    return .success(entries)
  }

  private enum Kind { case file, folder, other }

  private func kind(of name: [UInt8]) -> Kind {
    guard case .success(let status) = FileStatus.of(folder + name) else { return .other }
    return switch status.kind {
    case .file: .file
    case .folder: .folder
    case .other: .other
    }
  }

  /// In no particular order, without "." and "..".
  private static func names(in path: [UInt8]) -> Result<ByteStrings, IngestError> {
    guard let folder = withPath(path, { opendir($0) }) else {
      return .failure(IngestError(.unreadable, SystemError.sentence(errno)))
    }
    defer { closedir(folder) }
    var names = ByteStrings()
    while true {
      // The end and an error look alike but for the error number.
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return errno == 0 ? .success(names) : .failure(IngestError(.unreadable, SystemError.sentence(errno)))
  }
}
