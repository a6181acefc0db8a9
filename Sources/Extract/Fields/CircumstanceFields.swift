internal import Decisions
internal import Pattern

/// How many aggravating and mitigating circumstances the court lists.
enum CircumstanceFields {
  static func read(_ coding: Coding) {
    let isJudged = coding.record.defendants.contains { $0.verdict == .convicted }
    guard isJudged, let section = coding.extent(.circumstances) else {
      if isJudged {
        coding.doubt("aggravating_count", "no list of circumstances found")
        coding.doubt("mitigating_count", "no list of circumstances found")
      }
      return
    }
    var aggravating = coding.first(.aggravating, in: section)
    var mitigating = coding.first(
      .mitigating, in: (aggravating?.range.upperBound ?? section.lowerBound) ..~ section.upperBound)
    // "... keadaan yang memberatkan dan yang meringankan; - Perbuatan ...; Keadaan yang meringankan:": the first list has no
    // heading of its own.
    if aggravating == nil, let announced = mitigating {
      let start = announced.range.upperBound
      if let next = coding.first(.mitigating, in: start ..~ end(coding, start, section)),
        lines(coding, items(announced, coding) ..~ next.range.lowerBound).contains(where: isMarked)
      {
        (aggravating, mitigating) = (announced, next)
      }
    }
    if let aggravating {
      let end = mitigating?.range.lowerBound ?? end(coding, aggravating.range.upperBound, section)
      coding.record.aggravatingCount = count(coding, items(aggravating, coding) ..~ end, "aggravating_count")
      coding.prove("aggravating_count", aggravating.range.lowerBound ..~ end, .aggravating)
    }
    if let mitigating {
      let end = end(coding, mitigating.range.upperBound, section)
      coding.record.mitigatingCount = count(coding, items(mitigating, coding) ..~ end, "mitigating_count")
      coding.prove("mitigating_count", mitigating.range.lowerBound ..~ end, .mitigating)
    }
  }

  /// Where the list begins behind its heading. "Hal yang meringankan Terdakwa:" ends with whose they are; of "Hal yang
  /// meringankan: - Terdakwa ..." that word is the first item's.
  private static func items(_ heading: Match, _ coding: Coding) -> Int {
    guard let whose = heading["whose"] else { return heading.range.upperBound }
    // From the last letter before the word to its first one.
    let span = coding.decision.span(ofFolded: (whose.lowerBound - 2) ..~ (whose.lowerBound + 1))
    let isItem = coding.decision.text[span].dropFirst().dropLast().contains { $0 != 0x20 && $0 != 0x0A }
    return isItem ? whose.lowerBound - 1 : heading.range.upperBound
  }

  private static func end(_ coding: Coding, _ from: Int, _ section: Range<Int>) -> Int {
    coding.first(.endOfCircumstances, in: from ..~ section.upperBound)?.range.lowerBound ?? section.upperBound
  }

  private static func lines(_ coding: Coding, _ range: Range<Int>) -> [ArraySlice<UInt8>] {
    coding.decision.text[coding.decision.span(ofFolded: range)].split(separator: 0x0A)
      .map { $0.drop { [0x20, 0x3A, 0x3B, 0x2E].contains($0) } }.filter { letters($0) > 0 }
  }

  /// Counts the items of a list by its marks in the decision's own text: bullets or numbers at the beginning of lines,
  /// else semicolons and full stops, else lines.
  private static func count(_ coding: Coding, _ range: Range<Int>, _ field: String) -> Int? {
    let lines = lines(coding, range)
    guard let first = lines.first else { return nil }
    if lines.count == 1, says(nothing: first) { return 0 }
    if lines.count == 1 || coding.decision.source.isRecognised, lines.count <= 2 {
      return countInOneLine(Array(lines.joined(separator: [0x20])))
    }
    // "B." before the next heading is no item.
    let marked = lines.filter { isMarked($0) && letters($0) > 5 }
    if !marked.isEmpty {
      // A list's first item may stand behind its heading without a mark of its own.
      let hasUnmarkedStart = !isMarked(first) && characters(first) > 12
      if marked.contains(where: says) && marked.count == 1 && !hasUnmarkedStart { return 0 }
      return marked.count + (hasUnmarkedStart ? 1 : 0)
    }
    if lines.contains(where: { $0.contains(0x3B) }) {
      return lines.joined(separator: [0x20]).split { $0 == 0x3B || $0 == 0x2E }.filter { letters($0[...]) > 8 }.count
    }
    coding.doubt(field, "the list has no marks; lines were counted")
    // Without punctuation (Indo-Law) an item is a line.
    return lines.filter { letters($0) > 5 }.count
  }

  /// How many letters a line has; of ASCII they are told by their bytes.
  private static func letters(_ line: some BidirectionalCollection<UInt8>) -> Int {
    var count = 0
    for byte in line {
      if byte >= 0x80 { return String(decoding: line, as: UTF8.self).filter(\.isLetter).count }
      if (byte | 0x20) &- 0x61 < 26 { count += 1 }
    }
    return count
  }

  private static func characters(_ line: ArraySlice<UInt8>) -> Int {
    line.allSatisfy { $0 < 0x80 } ? line.count : String(decoding: line, as: UTF8.self).count
  }

  /// "- Tidak ada;" is an empty list.
  private static func says(nothing line: ArraySlice<UInt8>) -> Bool {
    // Most begin with other letters, and are long.
    guard let first = line.first(where: { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }),
      first >= 0x80 || first | 0x20 == 0x74 || first | 0x20 == 0x6E
    else { return false }
    let words = String(decoding: line, as: UTF8.self).lowercased().filter { $0.isLetter || $0 == " " }
      .trimmingPrefix { $0 == " " }
    let isNothing = ["tidak ada", "tidak ditemukan", "tidak terdapat"].contains { words.hasPrefix($0) }
    return isNothing && words.count < 40 || words.hasPrefix("nihil")
  }

  private static func isMarked(_ bytes: ArraySlice<UInt8>) -> Bool {
    // "saksi ...": most lines without a mark begin with two letters.
    if bytes.count > 1, bytes.prefix(2).allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) { return false }
    let line = String(decoding: bytes, as: UTF8.self)
    guard let first = line.first else { return false }
    if "-•–—*·○●▪➢>~".contains(first) { return true }
    // Bullets of Symbol and Wingdings stand in the private-use area.
    if let scalar = first.unicodeScalars.first, (0xE000...0xF8FF).contains(scalar.value) { return true }
    let mark = line.prefix { $0.isNumber }
    if (1...2).contains(mark.count), let next = line.dropFirst(mark.count).first {
      return ".)".contains(next) || next == " "
    }
    if first.isLetter, let next = line.dropFirst().first, next == "." || next == ")" { return true }
    return false
  }

  private static let bullets: [[UInt8]] = ["-", "•", "—", "–"].map { Array($0.utf8) }

  private static func countInOneLine(_ text: [UInt8]) -> Int {
    let marks = text.split(separator: 0x3B).filter { letters($0) > 8 }.count
    let bullets = text.split(separator: 0x20).filter { word in Self.bullets.contains { word.elementsEqual($0) } }.count
    let dots = text.split(separator: 0x2E).filter { letters($0) > 8 }.count
    let isMarked = bullets > 0 || marks > 1 || dots > 1
    return max(marks, bullets, marks <= 1 ? dots : 0, isMarked ? 0 : subjects(text))
  }

  private static func opensItem(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("Bahwa".utf8) || letters(word) == 0
  }

  /// "Terdakwa mengakui perbuatannya Terdakwa belum pernah dihukum": without marks each item begins with its subject, in
  /// capitals; "para Terdakwa" and "Perbuatan para Terdakwa" are one. The first item's subject may have gone with the
  /// heading.
  private static func subjects(_ text: [UInt8]) -> Int {
    let words = text.split(separator: 0x20)
    func isSubject(_ word: ArraySlice<UInt8>) -> Bool {
      word.elementsEqual("Terdakwa".utf8) || word.elementsEqual("Perbuatan".utf8)
    }
    var count = 0
    var isBehindSubject = false
    for word in words where !word.elementsEqual("para".utf8) && !word.elementsEqual("Para".utf8) {
      let isSubject = isSubject(word)
      if isSubject, !isBehindSubject { count += 1 }
      isBehindSubject = isSubject
    }
    // "Bahwa perbuatan ..." is not cut, nor is what stands behind a bullet.
    let isCut = words.prefix(2).allSatisfy { !isSubject($0) } && !words.prefix(2).contains { opensItem($0) }
    return count > 0 && isCut ? count + 1 : count
  }
}
