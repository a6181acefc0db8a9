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
    var lines: [ArraySlice<UInt8>] = []
    coding.decision.text[coding.decision.span(ofFolded: range)].forEachPiece(between: 0x0A) { line in
      let line = line.drop { $0 == 0x20 || $0 == 0x3A || $0 == 0x3B || $0 == 0x2E }
      if letters(line) > 0 { lines.append(line) }
    }
    return lines
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
      return lines.joined(separator: [0x20]).split { $0 == 0x3B || $0 == 0x2E }.count { letters($0[...]) > 8 }
    }
    coding.doubt(field, "the list has no marks; lines were counted")
    // Without punctuation (Indo-Law) an item is a line.
    return lines.count { letters($0) > 5 }
  }

  /// How many letters a line has; of ASCII they are told by their bytes.
  private static func letters(_ line: some BidirectionalCollection<UInt8>) -> Int {
    // Without a question for each byte, so that the compiler looks at many at once.
    let ofASCII = line.withContiguousStorageIfAvailable { bytes -> Int? in
      var (all, count): (UInt8, Int) = (0, 0)
      for byte in bytes {
        all |= byte
        count &+= (byte | 0x20) &- 0x61 < 26 ? 1 : 0
      }
      return all < 0x80 ? count : nil
    }
    if let ofASCII, let count = ofASCII { return count }
    return String(decoding: line, as: UTF8.self).filter(\.isLetter).count
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
    if line.allSatisfy({ $0 < 0x80 }) {
      // Only as many letters are looked at as agree.
      let words = line.lazy.filter { $0 == 0x20 || ($0 | 0x20) &- 0x61 < 26 }.map { $0 | 0x20 }.drop { $0 == 0x20 }
      let isNothing = nothings.contains { words.starts(with: $0.utf8) }
      return isNothing && words.count < 40 || words.starts(with: nothing.utf8)
    }
    let words = String(decoding: line, as: UTF8.self).lowercased().filter { $0.isLetter || $0 == " " }
      .trimmingPrefix { $0 == " " }
    let isNothing = nothings.contains { words.hasPrefix($0) }
    return isNothing && words.count < 40 || words.hasPrefix(nothing)
  }

  private static let nothings = ["tidak ada", "tidak ditemukan", "tidak terdapat"]
  private static let nothing = "nihil"

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

  private static let bullets: WordSet = ["-", "•", "—", "–"]

  private static func countInOneLine(_ text: [UInt8]) -> Int {
    let text = text[...]
    func count(between mark: UInt8, _ isItem: (ArraySlice<UInt8>) -> Bool) -> Int {
      var count = 0
      text.forEachPiece(between: mark) { if isItem($0) { count += 1 } }
      return count
    }
    let marks = count(between: 0x3B) { letters($0) > 8 }
    let bullets = count(between: 0x20) { $0.count <= 3 && Self.bullets.contains(WordKey($0)) }
    let dots = count(between: 0x2E) { letters($0) > 8 }
    let isMarked = bullets > 0 || marks > 1 || dots > 1
    return max(marks, bullets, marks <= 1 ? dots : 0, isMarked ? 0 : subjects(text))
  }

  private static func opensItem(_ word: ArraySlice<UInt8>) -> Bool {
    WordKey(word) == WordKey("Bahwa") || letters(word) == 0
  }

  /// "Terdakwa mengakui perbuatannya Terdakwa belum pernah dihukum": without marks each item begins with its subject, in
  /// capitals; "para Terdakwa" and "Perbuatan para Terdakwa" are one. The first item's subject may have gone with the
  /// heading.
  private static func subjects(_ text: ArraySlice<UInt8>) -> Int {
    var (count, words) = (0, 0)
    var isBehindSubject = false
    // "Bahwa perbuatan ..." is not cut, nor is what stands behind a bullet.
    var isCut = true
    text.forEachPiece(between: 0x20) { word in
      let key = WordKey(word)
      let isSubject = key == WordKey("Terdakwa") || key == WordKey("Perbuatan")
      words += 1
      if words <= 2, isSubject || opensItem(word) { isCut = false }
      if key == WordKey("para") || key == WordKey("Para") { return }
      if isSubject, !isBehindSubject { count += 1 }
      isBehindSubject = isSubject
    }
    return count > 0 && isCut ? count + 1 : count
  }
}
