internal import Decisions
internal import Folding
internal import Pattern

/// Tells the lines that stand on a page without belonging to the decision: the Direktori's stamp and disclaimer, the
/// court's own footer, boxes for the judges' initials, the template's code.
struct PageFurniture {
  private let matcher = Matcher()
  private let folder = Folder()

  private enum Stamp {
    static let address = Array("putusan mahkamahagung go id".utf8)
    static let words = ["direktori", "putusan", "mahkamah", "agung", "republik", "indonesia"].map { Array($0.utf8) }
    static let court = Array("agung".utf8)

    /// "Direktori Putusan Mahkamah Agung Republik Indonesia", without words that the watermark below it swallowed.
    static func isStamp(_ line: ArraySlice<UInt8>) -> Bool {
      if line.elementsEqual(address) { return true }
      var count = 0
      var namesCourt = false
      let isOfStamp = line.allWords { word in
        count += 1
        namesCourt = namesCourt || word.elementsEqual(court)
        return words.contains { word.elementsEqual($0) }
      }
      return isOfStamp && count >= 3 && namesCourt
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
  private static let initials = [
    "paraf", "km", "kma", "ha", "ha1", "ha2", "a1", "a2", "h", "k", "a", "i", "ii", "aa", "hk", "hakim", "anggota",
    "ketua", "jap", "pp",
  ].map { Array($0.utf8) }
  private static let disclaimer = Array("disclaimer".utf8)

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
      let words = folded.withoutBlanksAround()
      if isInDisclaimer || words.elementsEqual(Self.disclaimer) {
        isInDisclaimer = true
        if folded.firstIndex(ofASCII: "kepaniteraan mahkamahagung") != nil {
          number = Int(String(decoding: words.lastWord(), as: UTF8.self)) ?? number
          // Its last line. A text without form feeds is one page, and goes on behind it.
          isInDisclaimer = false
        }
        continue
      }
      if Stamp.isStamp(words) { continue }
      if isFurniture(words) { continue }
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
    line.withUnsafeBufferPointer { line in
      var start = 0
      while start < line.count, line[start] < 0x80, !line[start].isWordASCII { start += 1 }
      var end = start
      while end < line.count, line[end] < 0x80, line[end].isWordASCII, end - start <= 10 { end += 1 }
      if end < line.count, line[end] >= 0x80 { return end - start <= 10 }
      return Self.firstWords.contains { word in
        word.count == end - start && word.indices.allSatisfy { line[start + $0].lowerCasedASCII == word[$0] }
      }
    }
  }

  private func isFurniture(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 140, let first = line.first, first == 0x68 || first == 0x70 else { return false }
    let bytes = Array(line)
    return matcher.matches(Self.footer, in: bytes, 0 ..~ bytes.count)
      || matcher.matches(Self.templateCode, in: bytes, 0 ..~ bytes.count)
  }

  /// Drops boxes for initials at the page's top and bottom; in between a line "I" may be a heading.
  private func withoutInitials(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    guard let first = lines.firstIndex(where: { !isBox($0) }), let last = lines.lastIndex(where: { !isBox($0) }) else {
      return []
    }
    return Array(lines[first...last])
  }

  private func isBox(_ line: ArraySlice<UInt8>) -> Bool {
    var count = 0
    let areInitials = folder.fold(Array(line)).bytes[...].allWords { word in
      count += 1
      return count <= 7 && Self.initials.contains { word.elementsEqual($0) }
    }
    return areInitials && (count > 0 || !line.contains { $0 > 0x7F })
  }
}

extension UInt8 {
  /// Letter or digit.
  fileprivate var isWordASCII: Bool { isLetterASCII || (0x30...0x39).contains(self) }
}

/// Words of folded text, without strings.
extension ArraySlice<UInt8> {
  /// Whether all words hold; asked up to the first that does not.
  fileprivate func allWords(_ hold: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: 0x20) ?? endIndex
      if end > start, !hold(self[start..<end]) { return false }
      start = end + 1
    }
    return true
  }

  fileprivate func lastWord() -> ArraySlice<UInt8> {
    lastIndex(of: 0x20).map { self[($0 + 1)...] } ?? self
  }
}

extension [UInt8] {
  fileprivate func withoutBlanksAround() -> ArraySlice<UInt8> {
    guard let first = firstIndex(where: { $0 != 0x20 }), let last = lastIndex(where: { $0 != 0x20 }) else { return [] }
    return self[first...last]
  }
}
