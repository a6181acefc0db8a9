internal import Glibc
internal import Ingest

/// The files that paths stand for: files themselves, all files below folders, all that archives hold.
///
/// The order is that of the paths given; below a folder it is the bytewise order of whole paths (`LC_ALL=C sort`), the
/// same on every machine; in an archive it is that of its entries. Nothing is passed over in silence: what cannot be read
/// is an item with its problem, and housekeeping files are counted.
public struct InputList: Sendable {
  /// In the order told above.
  public internal(set) var items: InputItems = []
  /// READMEs, tables and the like below folders, which nobody meant as decisions.
  public private(set) var notADecision = 0
  /// Pages that `bundle` put to their documents.
  public internal(set) var pairs = 0

  private var seen: Set<FileStatus.Identity> = []
  private var sniffer = FileReader()

  /// Lists what the paths stand for now; no decision is read.
  public init(_ paths: [String]) { self.init(paths.map { Array($0.utf8) }) }

  /// The same for paths that need not be UTF-8.
  public init(_ paths: [[UInt8]]) {
    for path in paths { add(path) }
    seen = []
  }

  /// Whether a path leads to anything.
  public static func isThere(_ path: [UInt8]) -> Bool { (try? FileStatus.of(path).get()) != nil }

  /// Drops all items but those that are wanted.
  public mutating func keep(_ isWanted: (InputItem) -> Bool) { items = InputItems(items.lazy.filter(isWanted)) }

  private mutating func add(_ path: [UInt8]) {
    switch FileStatus.of(path) {
    case .failure(let problem): items.append(InputItem(path: path, problem: problem))
    case .success(let status):
      switch status.kind {
      case .file: add(file: path)
      case .folder(let identity): walk(path, identity)
      case .other(let name): items.append(InputItem(path: path, problem: Self.special(name)))
      }
    }
  }

  /// A file, or what is in it where it is an archive. Files whose endings are those of documents are not opened for it.
  private mutating func add(file path: [UInt8]) {
    let item = InputItem(path: path)
    guard !PathEnding.documents.contains(item.ending),
      let size = try? sniffer.readHead(path, count: Packing.headLength),
      Packing(sniffer.bytes) != nil
    else {
      items.append(item)
      return
    }
    let listing = ArchiveListing(path, size: size)
    items.append(contentsOf: listing.items)
    notADecision += listing.notADecision
  }

  /// Depth first, with a list of its own instead of recursion: folders may be nested as deep as paths allow.
  private mutating func walk(_ path: [UInt8], _ identity: FileStatus.Identity) {
    var open = entered(path, identity).map { [$0] } ?? []
    // What comes of a list that was not read to its end is never delivered.
    while Interruption.signal == nil, let last = open.indices.last {
      guard let entry = open[last].next() else {
        open.removeLast()
        continue
      }
      if entry.isFile {
        add(file: entry.path)
        continue
      }
      switch FileStatus.of(entry.path) {
      case .failure(let problem): items.append(InputItem(path: entry.path, problem: problem))
      case .success(let status):
        switch status.kind {
        case .file: add(file: entry.path)
        case .other(let name): items.append(InputItem(path: entry.path, problem: Self.special(name)))
        case .folder(let identity):
          if let entries = entered(entry.path, identity) { open.append(entries) }
        }
      }
    }
  }

  /// What in a folder may be decisions, in order; `nil` where it was walked before, or cannot be read.
  private mutating func entered(_ path: [UInt8], _ identity: FileStatus.Identity) -> FolderEntries? {
    guard seen.insert(identity).inserted else {
      let problem = IngestError(.unreadable, "a loop or a second way into a folder that was already walked")
      items.append(InputItem(path: path, problem: problem))
      return nil
    }
    switch FolderEntries.list(path) {
    case .failure(let problem):
      items.append(InputItem(path: path, problem: problem))
      return nil
    case .success(let entries):
      notADecision += entries.notADecision
      return entries
    }
  }

  private static func special(_ name: String) -> IngestError {
    IngestError(.unreadable, "this is \(name), not a file")
  }
}
