public import Decisions

/// Shows passages of one decision without the names of people.
///
/// A missed name harms a person, a word masked too many harms nobody: beside the names of the cast, every word with a
/// capital letter is masked that is not known as a common one. Defendants keep their initials. Long runs of digits
/// (identity and telephone numbers) and the day and month of birth go too.
public struct NameMask: Sendable {
  /// What stands for a masked name, whatever its length.
  public static let sign = "■■■"

  let text: [UInt8]
  /// In order, apart from each other.
  let masked: [(span: Span, shown: [UInt8])]

  /// - Parameter names: of defendants, whole, as the record has them. Texts without capital letters show what stands in
  ///   them behind "bin", too, unless it is told.
  public init(_ decision: Decision, _ cast: Cast, names: [String] = []) {
    text = decision.text
    masked = NameMask.masked(decision, WordRules(decision, cast, names))
  }

  /// The words of a range of the decision's text, names masked. What the range cuts through is masked as a whole.
  public func text(_ span: Span) -> String {
    let span = span.clamped(to: 0..<text.count)
    var result: [UInt8] = []
    var at = span.lowerBound
    for (range, shown) in masked where range.overlaps(span) {
      if at < range.lowerBound { result += text[at..<range.lowerBound] }
      result += shown
      at = range.upperBound
    }
    if at < span.upperBound { result += text[at..<span.upperBound] }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: What is masked

  private static func masked(_ decision: Decision, _ rules: WordRules) -> [(span: Span, shown: [UInt8])] {
    let text = decision.text
    let words = WordBytes.all(text)
    let spaced = SpacedNames.words(words, text)
    var masked: [(span: Span, shown: [UInt8])] = []
    func hide(_ span: Span) {
      // The words of one name become one sign.
      if let last = masked.last, last.shown == signBytes, WordBytes.join(text[last.span.upperBound..<span.lowerBound]) {
        masked[masked.count - 1].span = last.span.lowerBound..<span.upperBound
      } else {
        masked.append((span, signBytes))
      }
    }
    var birth: Set<Int> = []
    for (index, word) in words.enumerated() {
      if word.isNumber {
        if word.span.count > 6 || birth.contains(index) { hide(word.span) }
        continue
      }
      let folded = WordBytes.folded(text[word.span])
      if folded == "lahir" { birth.formUnion(dayAndMonth(behind: index, words, text)) }
      switch birth.contains(index) || spaced.contains(index)
        ? .mask : rules.treatment(folded, isCapital: WordBytes.isCapital(text[word.span.lowerBound]))
      {
      case .mask: hide(word.span)
      case .initial: masked.append((word.span, [text[word.span.lowerBound] & 0xDF, 0x2E]))
      case .show: break
      }
    }
    return masked
  }

  private static let signBytes = Array(sign.utf8)

  /// The indices of the words of a date's day and month, where one follows soon behind "lahir".
  private static func dayAndMonth(behind index: Int, _ words: [WordBytes.Word], _ text: [UInt8]) -> [Int] {
    let last = min(words.count - 3, index + 12)
    guard index < last else { return [] }
    for day in index + 1...last {
      let (month, year) = (words[day + 1], words[day + 2])
      guard words[day].isNumber, words[day].span.count <= 2, year.isNumber, year.span.count == 4 else { continue }
      if month.isNumber ? month.span.count <= 2 : CommonWords.isMonth(WordBytes.folded(text[month.span])) {
        return [day, day + 1]
      }
    }
    return []
  }
}

/// Which words of a decision may be names.
private struct WordRules {
  enum Treatment { case show, mask, initial }

  private let defendants: Set<String>
  private let names: Set<String>
  /// Words that the decision itself writes small, and so means no name by.
  private let small: Set<String>
  private let hasCapitals: Bool

  init(_ decision: Decision, _ cast: Cast, _ whole: [String]) {
    func words(_ people: some Sequence<Person>) -> Set<String> { Set(people.flatMap(\.words).filter { $0.count > 1 }) }
    defendants = words(cast.people(.defendant))
    hasCapitals = decision.source.format != .indoLaw
    let others = words(cast.people.filter { $0.role != .defendant })
    let rest = hasCapitals ? [] : whole.flatMap(PersonName.folded).filter { $0.count > 1 && !CommonWords.contains($0) }
    names = others.union(Set(rest).subtracting(defendants))
    small = hasCapitals ? CommonWords.writtenSmall(in: decision.text, except: names.union(defendants)) : []
  }

  func treatment(_ word: String, isCapital: Bool) -> Treatment {
    // A name like a common word ("indah") is that word where it is written small.
    if hasCapitals, !isCapital {
      return (names.contains(word) || defendants.contains(word)) && !CommonWords.contains(word) ? .mask : .show
    }
    if names.contains(word) { return .mask }
    if defendants.contains(word) { return .initial }
    guard hasCapitals, word.utf8.count > 1 else { return .show }
    return CommonWords.contains(word) || small.contains(word) ? .show : .mask
  }
}
