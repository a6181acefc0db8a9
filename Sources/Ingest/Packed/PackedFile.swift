internal import CArchive
internal import Glibc

/// A zip, tar or gzip file, read from its beginning to its end by libarchive. The one place that sees its pointers.
///
/// Nothing is ever written to disk: names in an archive are words, not places.
public final class PackedFile {
  /// What is known of an entry before its content is read.
  public struct Entry: Sendable, Equatable {
    /// What an entry of an archive is; only files are read.
    public enum Kind: Sendable {
      /// What is read.
      case file
      /// Passed over; what lies in it has entries of its own.
      case folder
      /// To another file: refused, since it may lead out of the archive.
      case link
      /// A device or a pipe: refused.
      case other
    }

    /// As the archive has it; bytes that need not be UTF-8.
    public var name: [UInt8]
    /// What it is.
    public var kind: Kind
    /// Whether it asks for a password.
    public var isEncrypted: Bool
  }

  private let handle: OpaquePointer
  /// The archive where it is in memory: libarchive reads from it until it is closed.
  private let content: UnsafeMutableRawBufferPointer
  /// Bytes of the archive, against which what comes out of it is held.
  private let size: Int
  private var unpacked = 0

  /// Text is packed to a third or a tenth; what grows more than this was made to fill memories.
  private static let mostGrowth = 200
  /// Below that, growth is harmless: small files of blanks.
  private static let harmless = 4 << 20

  /// - Parameters:
  ///   - path: of a file; it is read piece by piece.
  ///   - size: of that file in bytes.
  /// - Throws: `.malformed` where this is no archive that can be read.
  public convenience init(path: [UInt8], size: Int) throws(IngestError) {
    try self.init(content: UnsafeMutableRawBufferPointer(start: nil, count: 0), size: size)
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    let status = PackedFile.inUTF8 {
      terminated.withUnsafeBufferPointer { archive_read_open_filename(handle, $0.baseAddress, 64 << 10) }
    }
    guard status >= ARCHIVE_WARN else { throw PackedFile.damaged }
  }

  /// - Parameter bytes: an archive within an archive.
  /// - Throws: as for a path.
  public convenience init(_ bytes: [UInt8]) throws(IngestError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
    try self.init(content: copy, size: bytes.count)
    let status = PackedFile.inUTF8 { archive_read_open_memory(handle, copy.baseAddress, bytes.count) }
    guard status >= ARCHIVE_WARN else { throw PackedFile.damaged }
  }

  private init(content: UnsafeMutableRawBufferPointer, size: Int) throws(IngestError) {
    guard let handle = archive_read_new() else {
      content.deallocate()
      throw IngestError(.unreadable, "no memory to unpack")
    }
    self.handle = handle
    self.content = content
    self.size = size
    archive_read_support_filter_gzip(handle)
    archive_read_support_format_zip(handle)
    archive_read_support_format_tar(handle)
    // What a gzip holds that is no tar: one file.
    archive_read_support_format_raw(handle)
  }

  deinit {
    archive_read_free(handle)
    content.deallocate()
  }

  /// Whether it is no archive but one packed file (gzip); known once `next` was called.
  public var isStream: Bool { archive_format(handle) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW }

  /// The next entry; `nil` behind the last.
  /// - Throws: `.malformed`.
  public func next() throws(IngestError) -> Entry? {
    var entry: OpaquePointer?
    let status = PackedFile.inUTF8 { archive_read_next_header(handle, &entry) }
    if status == ARCHIVE_EOF { return nil }
    guard status >= ARCHIVE_WARN, let entry else { throw PackedFile.damaged }
    let isLink = archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
    let kind: Entry.Kind =
      switch archive_entry_filetype(entry) {
      case _ where isLink: .link
      // Zip files made by older programs tell no kind.
      case 0o100000, 0: .file
      case 0o040000: .folder
      default: .other
      }
    return Entry(name: PackedFile.name(entry), kind: kind, isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  /// The content of the entry that `next` came to last.
  /// - Parameter limit: in bytes, above which it is refused.
  /// - Throws: `.tooLarge`, `.bomb`, `.malformed`.
  public func read(limit: Int) throws(IngestError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let got = buffer.withUnsafeMutableBytes { archive_read_data(handle, $0.baseAddress, $0.count) }
      if got == 0 { return bytes }
      guard got > 0 else { throw PackedFile.damaged }
      bytes.append(contentsOf: buffer[..<got])
      unpacked += got
      guard unpacked <= max(PackedFile.harmless, PackedFile.mostGrowth * size) else { throw PackedFile.bomb }
      guard bytes.count <= limit else {
        throw IngestError(.tooLarge, "more than \(limit) bytes when unpacked; no decision is longer")
      }
    }
  }

  /// libarchive turns names into the encoding of the locale, and a program has none (`C`) unless it asks for one: names
  /// beyond ASCII would be lost. For the calling thread only.
  private static func inUTF8<R>(_ body: () -> R) -> R {
    guard let locale else { return body() }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return body()
  }

  // SAFETY: made once, never changed or freed.
  private nonisolated(unsafe) static let locale = newlocale(1 << Int32(LC_CTYPE), "C.UTF-8", nil)

  /// Bytes that are no UTF-8 have no form in a locale of UTF-8 and are given as they are.
  private static func name(_ entry: OpaquePointer) -> [UInt8] {
    guard let name = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else { return [] }
    var bytes: [UInt8] = []
    var at = 0
    while name[at] != 0 {
      bytes.append(UInt8(bitPattern: name[at]))
      at += 1
    }
    return bytes
  }

  private static let damaged = IngestError(
    .malformed, "the archive is damaged, cut off or of a kind that is not read; fetch it again")

  /// What it unpacks to is out of proportion.
  static let bomb = IngestError(
    .bomb, "it unpacks to more than \(mostGrowth) times its size, as no decision does; nothing more of it is read")
}

@available(*, unavailable, message: "an open archive belongs to one thread")
extension PackedFile: Sendable {}
