/// Files that are known by their first bytes and are no text.
struct Magic {
  let name: String
  let advice: String
  private let bytes: [UInt8]

  private init(_ bytes: [UInt8], _ name: String, _ advice: String) {
    self.name = name
    self.advice = advice
    self.bytes = bytes
  }

  private init(_ text: StaticString, _ name: String, _ advice: String) {
    self.init(text.withUTF8Buffer { Array($0) }, name, advice)
  }

  static func match(_ file: [UInt8], at start: Int) -> Magic? {
    let firsts = (start < file.count ? file[start] : 0, file.first ?? 0)
    let known = all.first { magic in
      // Nearly all files are markup or text, which the first byte tells.
      guard magic.bytes.first == firsts.0 || magic.bytes.first == firsts.1 else { return false }
      return file[start...].starts(with: magic.bytes) || file.starts(with: magic.bytes)
    }
    return known ?? (looksLikeUTF16(file) ? utf16 : nil)
  }

  private static let unpack = "unpack it and give what is inside"
  private static let named = "save a document as text or PDF; give an archive its ending, .zip or .tar.gz"
  private static let asText = "save it as UTF-8 text"
  private static let utf16 = Magic([], "text in UTF-16", asText)

  private static let all: [Magic] = [
    Magic([0x50, 0x4B, 0x03, 0x04], "an office document or a zip archive with many files", named),
    Magic([0x50, 0x4B, 0x05, 0x06], "an empty zip archive", "fetch it again"),
    Magic([0x1F, 0x8B], "gzip of many files", named),
    Magic("BZh", "bzip2", unpack),
    Magic([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz", unpack),
    Magic([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", unpack),
    Magic("Rar!", "a RAR archive", unpack),
    Magic([0x28, 0xB5, 0x2F, 0xFD], "zstd", unpack),
    Magic([0xD0, 0xCF, 0x11, 0xE0], "an older Word document", asText),
    Magic("{\\rtf", "RTF", asText),
    Magic([0xFF, 0xFE], "text in UTF-16", asText),
    Magic([0xFE, 0xFF], "text in UTF-16", asText),
    Magic("SQLite format 3", "an SQLite database", "give the decisions themselves"),
    Magic([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "recognise its text first"),
    Magic([0xFF, 0xD8, 0xFF], "a JPEG picture", "recognise its text first"),
    Magic("{\"", "JSON", "give the decisions themselves"),
    Magic("[{", "JSON", "give the decisions themselves"),
  ]

  /// Every second byte of the beginning is NUL, as in UTF-16 without a mark.
  private static func looksLikeUTF16(_ file: [UInt8]) -> Bool {
    let head = file.prefix(512)
    guard head.count >= 8, head.contains(0) else { return false }
    let even = head.indices.filter { $0 % 2 == 0 && head[$0] == 0 }.count
    let odd = head.indices.filter { $0 % 2 == 1 && head[$0] == 0 }.count
    let half = head.count / 2
    return (odd * 10 > half * 8 && even * 10 < half) || (even * 10 > half * 8 && odd * 10 < half)
  }
}
