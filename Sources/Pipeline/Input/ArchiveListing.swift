internal import Decisions
internal import Ingest

/// What archives hold: a document each, or the reason why an entry is refused. Nothing but archives within archives is
/// unpacked for it.
struct ArchiveListing {
  private(set) var items: InputItems = []
  /// Tables, READMEs and the like, by their names.
  private(set) var notADecision = 0
  /// The last item, which may still change its name.
  private var last: InputItem?
  private var count = 0

  /// Archives within archives within an archive, and no further.
  private static let depth = 3
  /// The whole of Indonesia's decisions on a subject has room.
  private static let mostEntries = 1_000_000
  private static let largestInner = 256 << 20

  /// - Parameters:
  ///   - path: of a file whose first bytes are those of an archive.
  ///   - size: of it in bytes.
  init(_ path: [UInt8], size: Int) {
    do throws(IngestError) {
      try list(try PackedFile(path: path, size: size), SourceFile(path))
    } catch {
      append(InputItem(path: path, problem: error))
    }
    if count == 0 {
      let problem = IngestError(.empty, "an archive without any file; fetch it again")
      append(InputItem(path: path, problem: problem))
    }
    if let last { items.append(last) }
  }

  private mutating func append(_ item: InputItem) {
    if let last { items.append(last) }
    last = item
    count += 1
  }

  /// - Parameter place: of the archive itself.
  private mutating func list(_ archive: PackedFile, _ place: SourceFile) throws(IngestError) {
    let before = count
    var files = 0
    var index = -1
    while Interruption.signal == nil, let entry = try archive.next() {
      index += 1
      guard count + notADecision < Self.mostEntries, index < Self.mostEntries else {
        throw IngestError(.bomb, "more than \(Self.mostEntries) entries in one archive; the rest is not read")
      }
      if index == 0, ArchiveListing.isOffice(entry.name) {
        throw IngestError(.unknownFormat, "an office document; save it as PDF or text")
      }
      let file = archive.isStream ? stream(index, of: place) : member(entry.name, index, of: place)
      if let problem = ArchiveListing.problem(entry) {
        append(InputItem(file, problem: problem))
        continue
      }
      if entry.kind == .folder { continue }
      guard archive.isStream || !Housekeeping.isHousekeeping(within: entry.name) else {
        notADecision += 1
        continue
      }
      files += 1
      if PathEnding.archives.contains(PathEnding.split(file.path[...]).ending), !archive.isStream {
        open(archive, file)
      } else {
        append(InputItem(file))
      }
    }
    // An archive around one document is that document in another wrapping.
    if files == 1, count == before + 1, let only = last, only.problem == nil, !archive.isStream {
      last = InputItem(only.source.named(place.name))
    }
  }

  private mutating func open(_ outer: PackedFile, _ file: SourceFile) {
    do throws(IngestError) {
      guard file.entries.count < Self.depth else {
        throw IngestError(.unsafeEntry, "archives within archives, more than \(Self.depth) deep")
      }
      let bytes = try outer.read(limit: Self.largestInner)
      guard Packing(bytes) != nil else {
        append(InputItem(file))
        return
      }
      try list(try PackedFile(bytes), file)
    } catch {
      append(InputItem(file, problem: error))
    }
  }

  /// What a gzip holds has the gzip's name: "a.txt.gz" is "a.txt".
  private func stream(_ index: Int, of place: SourceFile) -> SourceFile {
    let name = PathEnding.split(place.name[...])
    return SourceFile(
      file: place.file, entries: place.entries + [index], path: place.path,
      name: name.ending == "gz" ? Array(name.stem) : place.name)
  }

  private func member(_ name: [UInt8], _ index: Int, of place: SourceFile) -> SourceFile {
    let slash = UInt8(ascii: "/")
    return SourceFile(
      file: place.file, entries: place.entries + [index], path: place.path + [slash] + name,
      name: place.path + [slash] + ArchiveListing.called(name))
  }

  /// The Direktori's archives have case numbers for names, with their slashes: "109/Pid.Sus/2026/PN_Mlg.pdf".
  private static func called(_ name: [UInt8]) -> [UInt8] {
    let parts = name.split(separator: UInt8(ascii: "/"))
    guard parts.count >= 4 else { return name }
    let joined = Array(parts.suffix(4).joined(separator: [UInt8(ascii: "_")]))
    let stem = String(decoding: PathEnding.stem(joined), as: UTF8.self)
    return Docket(stem)?.isComplete == true ? joined : name
  }

  /// What the archives of Word and of LibreOffice begin with.
  private static func isOffice(_ name: [UInt8]) -> Bool {
    ["[Content_Types].xml", "mimetype", "_rels/.rels"].contains { name.elementsEqual($0.utf8) }
  }

  /// Nothing is unpacked to disk, so that none of these could do harm; but who packs such a thing means harm, and what
  /// it holds is not what it says.
  private static func problem(_ entry: PackedFile.Entry) -> IngestError? {
    let parts = entry.name.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "/") || $0 == 0x5C }
    let isAbsolute = parts.first?.isEmpty == true || (parts.first?.count == 2 && parts.first?.last == 0x3A)
    if entry.name.isEmpty { return IngestError(.unsafeEntry, "an entry without a name") }
    if parts.contains([0x2E, 0x2E]) {
      return IngestError(.unsafeEntry, "a name that leads out of its archive (path traversal)")
    }
    if isAbsolute { return IngestError(.unsafeEntry, "an absolute path for a name") }
    switch entry.kind {
    case .link: return IngestError(.unsafeEntry, "a link instead of a file")
    case .other: return IngestError(.unsafeEntry, "a device or a pipe instead of a file")
    case .file, .folder: break
    }
    return entry.isEncrypted ? IngestError(.protected, "the entry asks for a password; unpack it yourself") : nil
  }
}
