internal import CArchive

/// Archives as libarchive writes them, odd ones too.
public enum MadeArchive {
  public enum Format: Sendable { case zip, tar, tarGzip, gzip }

  public struct Entry: Sendable {
    var name: [UInt8]
    var bytes: [UInt8]
    var link: String?

    public init(_ name: String, _ bytes: [UInt8]) {
      (self.name, self.bytes) = (Array(name.utf8), bytes)
    }

    /// A symbolic link.
    public init(_ name: String, linkTo target: String) {
      (self.name, bytes, link) = (Array(name.utf8), [], target)
    }
  }

  /// - Parameter password: of a zip; its entries are encrypted then.
  public static func make(_ format: Format, _ entries: [Entry], password: String? = nil) -> [UInt8] {
    let size = entries.reduce(1 << 20) { $0 + 2 * $1.bytes.count + 4096 }
    var bytes = [UInt8](repeating: 0, count: size)
    var used = 0
    let archive = archive_write_new()
    defer { archive_write_free(archive) }
    switch format {
    case .zip: archive_write_set_format_zip(archive)
    case .tar, .tarGzip: archive_write_set_format_ustar(archive)
    case .gzip: archive_write_set_format_raw(archive)
    }
    if format == .tarGzip || format == .gzip { archive_write_add_filter_gzip(archive) }
    if let password {
      archive_write_set_options(archive, "zip:encryption=traditional")
      archive_write_set_passphrase(archive, password)
    }
    bytes.withUnsafeMutableBytes { buffer in
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
      for entry in entries { write(entry, to: archive) }
      archive_write_close(archive)
    }
    return Array(bytes.prefix(used))
  }

  private static func write(_ entry: Entry, to archive: OpaquePointer?) {
    let header = archive_entry_new()
    defer { archive_entry_free(header) }
    let name = entry.name.map { CChar(bitPattern: $0) } + [0]
    name.withUnsafeBufferPointer { archive_entry_copy_pathname(header, $0.baseAddress) }
    archive_entry_set_perm(header, 0o644)
    archive_entry_set_size(header, Int64(entry.bytes.count))
    archive_entry_set_filetype(header, entry.link == nil ? 0o100000 : 0o120000)
    if let link = entry.link { archive_entry_set_symlink(header, link) }
    archive_write_header(archive, header)
    entry.bytes.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
  }
}
