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
    let aggravating = coding.first(.aggravating, in: section)
    let mitigating = coding.first(
      .mitigating, in: (aggravating?.range.upperBound ?? section.lowerBound) ..~ section.upperBound)
    if let aggravating {
      let end = mitigating?.range.lowerBound ?? end(coding, aggravating.range.upperBound, section)
      coding.record.aggravatingCount = count(coding, aggravating.range.upperBound ..~ end, "aggravating_count")
      coding.prove("aggravating_count", aggravating.range.lowerBound ..~ end, .aggravating)
    }
    if let mitigating {
      let end = end(coding, mitigating.range.upperBound, section)
      coding.record.mitigatingCount = count(coding, mitigating.range.upperBound ..~ end, "mitigating_count")
      coding.prove("mitigating_count", mitigating.range.lowerBound ..~ end, .mitigating)
    }
  }

  private static func end(_ coding: Coding, _ from: Int, _ section: Range<Int>) -> Int {
    coding.first(.endOfCircumstances, in: from ..~ section.upperBound)?.range.lowerBound ?? section.upperBound
  }

  /// Counts the items of a list by its marks in the decision's own text: bullets or numbers at the beginning of lines,
  /// else semicolons and full stops, else lines.
  private static func count(_ coding: Coding, _ range: Range<Int>, _ field: String) -> Int? {
    let span = coding.decision.span(ofFolded: range)
    let lines = coding.decision.text[span].split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      .map { String($0.drop { " :;.".contains($0) }) }.filter { $0.contains(where: \.isLetter) }
    guard !lines.isEmpty else { return nil }
    if lines.count == 1 || coding.decision.source.isRecognised, let text = lines.first, lines.count <= 2 {
      return countInOneLine(lines.joined(separator: " "), text)
    }
    // "B." before the next heading is no item.
    let marked = lines.filter { isMarked($0) && $0.filter(\.isLetter).count > 5 }
    if !marked.isEmpty {
      // A list's first item may stand behind its heading without a mark of its own.
      let first = lines[0]
      let hasUnmarkedStart = !isMarked(first) && first.count > 12
      if marked.contains(where: says) && marked.count == 1 && !hasUnmarkedStart { return 0 }
      return marked.count + (hasUnmarkedStart ? 1 : 0)
    }
    let sentences = lines.joined(separator: " ").split { $0 == ";" || $0 == "." }
      .filter { $0.filter(\.isLetter).count > 8 }.count
    if lines.joined().contains(";") { return sentences }
    coding.doubt(field, "the list has no marks; lines were counted")
    // Without punctuation (Indo-Law) an item is a line.
    return lines.filter { $0.filter(\.isLetter).count > 5 }.count
  }

  /// "- Tidak ada;" is an empty list.
  private static func says(nothing line: String) -> Bool {
    let words = line.lowercased().filter { $0.isLetter || $0 == " " }.trimmingPrefix { $0 == " " }
    return words.hasPrefix("tidak ada") && words.count < 40 || words.hasPrefix("nihil")
  }

  private static func isMarked(_ line: String) -> Bool {
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

  private static func countInOneLine(_ text: String, _ first: String) -> Int {
    let marks = text.split { $0 == ";" }.filter { $0.filter(\.isLetter).count > 8 }.count
    let bullets = text.split(separator: " ").filter { $0 == "-" || $0 == "•" || $0 == "—" || $0 == "–" }.count
    let dots = text.split { $0 == "." }.filter { $0.filter(\.isLetter).count > 8 }.count
    return max(marks, bullets, marks <= 1 ? dots : 0)
  }
}
