internal import Decisions
internal import Folding
internal import Pattern

/// Tells the lines that stand on a page without belonging to the decision: the Direktori's stamp and disclaimer, the
/// court's own footer, boxes for the judges' initials, the template's code.
struct PageFurniture {
  private let matcher = Matcher()
  private let folder = Folder()

  private enum Stamp {
    static let address = "putusan mahkamahagung go id"
    static let words: Set<Substring> = ["direktori", "putusan", "mahkamah", "agung", "republik", "indonesia"]

    /// "Direktori Putusan Mahkamah Agung Republik Indonesia", without words that the watermark below it swallowed.
    static func isStamp(_ line: String) -> Bool {
      if line == address { return true }
      let parts = line.split(separator: " ")
      return parts.count >= 3 && parts.allSatisfy(words.contains) && parts.contains("agung")
    }
  }

  /// "Halaman 1 dari 29 Putusan Nomor 12/Pid.Sus/2021/PN Xyz", "Hal. 3 dari 40 hal. Putusan ...",
  /// "Putusan Perkara Pidana Nomor ..., halaman 4 dari 9".
  private static let footer = Pattern(
    rule: #"^(?:(?:hal|halaman|hlm) [0-9]+ (?:dari|dr|dan) (?:hal |halaman )?[0-9]+\b"#
      + #"|(?:hal|halaman|hlm) [0-9]+ (?:putusan|perkara) (?:pidana )?(?:nomor|no)\b"#
      + #"|putusan [a-z0-9 ]{0,60}(?:hal|halaman) [0-9]+ dari [0-9]+$)"#)
  /// "Pid.I.A.3": the code of the Supreme Court's template.
  private static let templateCode = Pattern(rule: #"^pid i a [0-9]+(?: [0-9]+)?$"#)
  /// In recognised pages all is one line: the footer and the garbled disclaimer end it.
  private static let recognisedEnd = Pattern(
    rule: #"(?:\b[a-z]{2,7} )?[0-9i]+ da[a-z]{1,2} [0-9io]+ (?:hal[a-z]* )?putusan nom|\bkepan[a-z]+ mahka"#)
  /// Words of initials boxes: "Paraf", "KM: HA1: HA2:", "H. Ketua HA I HA II", "Hakim" over "Anggota".
  private static let initials: Set<String> = [
    "paraf", "km", "kma", "ha", "ha1", "ha2", "a1", "a2", "h", "k", "a", "i", "ii", "aa", "hk", "hakim", "anggota",
    "ketua", "jap", "pp",
  ]

  /// The lines of one page that are the decision's own, and the page's printed number.
  func body(of lines: [ArraySlice<UInt8>]) -> (lines: [ArraySlice<UInt8>], number: Int?) {
    var kept: [ArraySlice<UInt8>] = []
    var number: Int?
    var isInDisclaimer = false
    for line in lines {
      if !isInDisclaimer, !mayBeFurniture(line) {
        kept.append(line)
        continue
      }
      let folded = folder.fold(Array(line)).bytes
      let words = String(decoding: folded, as: UTF8.self)
      let trimmed = words.trimmingBlanks()
      if isInDisclaimer || trimmed == "disclaimer" {
        isInDisclaimer = true
        if folded.firstIndex(ofASCII: "kepaniteraan mahkamahagung") != nil,
          let last = trimmed.split(separator: " ").last
        {
          number = Int(last) ?? number
          // Its last line. A text without form feeds is one page, and goes on behind it.
          isInDisclaimer = false
        }
        continue
      }
      if Stamp.isStamp(trimmed) { continue }
      if isFurniture(trimmed) { continue }
      kept.append(line)
    }
    return (withoutInitials(kept), number)
  }

  /// A recognised page is one long line: its end behind the text is cut off.
  func cutRecognised(_ page: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let folded = folder.fold(Array(page))
    // The footer and the disclaimer are 700 bytes at most; what stands before belongs to the text.
    let tail = max(0, folded.count - 900) ..~ folded.count
    guard let end = matcher.first(Self.recognisedEnd, in: folded.bytes, tail) else { return page }
    return page.prefix(folded.origin(of: end.range.lowerBound))
  }

  /// First words of furniture: of the stamp, the disclaimer, the footers and the template's code.
  private static let firstWords: [[UInt8]] = [
    "direktori", "putusan", "mahkamah", "agung", "republik", "indonesia", "disclaimer", "hal", "halaman", "hlm", "pid",
  ].map { Array($0.utf8) }

  /// Whether the first word of a line is one with which furniture begins. What is no ASCII may be anything.
  private func mayBeFurniture(_ line: ArraySlice<UInt8>) -> Bool {
    var word: [UInt8] = []
    for byte in line {
      if byte >= 0x80 { return true }
      let small = byte.lowerCasedASCII
      if small.isLetterASCII || (0x30...0x39).contains(small) {
        word.append(small)
      } else if !word.isEmpty {
        break
      }
      if word.count > 10 { return false }
    }
    return Self.firstWords.contains(word)
  }

  private func isFurniture(_ line: String) -> Bool {
    guard line.utf8.count < 140, let first = line.utf8.first, first == 0x68 || first == 0x70 else { return false }
    let bytes = Array(line.utf8)
    return matcher.matches(Self.footer, in: bytes, 0 ..~ bytes.count)
      || matcher.matches(Self.templateCode, in: bytes, 0 ..~ bytes.count)
  }

  /// Drops boxes for initials at the page's top and bottom; in between a line "I" may be a heading.
  private func withoutInitials(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    func isBox(_ line: ArraySlice<UInt8>) -> Bool {
      let words = String(decoding: folder.fold(Array(line)).bytes, as: UTF8.self).split(separator: " ")
      if words.isEmpty { return !line.contains { $0 > 0x7F } }
      return words.count <= 7 && words.allSatisfy { Self.initials.contains(String($0)) }
    }
    return Array(lines.trimmingPrefix(while: isBox).reversed().trimmingPrefix(while: isBox).reversed())
  }
}

extension String {
  fileprivate func trimmingBlanks() -> String {
    // Views of reversed views cost a third of the time of a whole extraction.
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }), let last = bytes.lastIndex(where: { $0 != 0x20 }) else {
      return ""
    }
    return String(self[first...last])
  }
}
