public import Decisions

/// Shows passages of one decision without the names of people.
///
/// A missed name harms a person, a word masked too many harms nobody: beside the names of the cast, every word with a
/// capital letter is masked that is not known as a common one, and a common one that stands within a name; in texts
/// without capital letters every word that is not known. Defendants keep their initials. Long runs of digits (identity
/// and telephone numbers) and the day and month of birth go too.
public struct NameMask: Sendable {
  /// What stands for a masked name, whatever its length.
  public static let sign = "■■■"

  let text: [UInt8]
  /// In order, apart from each other.
  let masked: [(span: Span, shown: [UInt8])]

  /// - Parameters:
  ///   - decision: whose text is shown.
  ///   - cast: who is who in it.
  ///   - names: of defendants, whole, as the record has them. Texts without capital letters show what stands in them
  ///     behind "bin", too, unless it is told.
  public init(_ decision: Decision, _ cast: Cast, names: [String] = []) {
    text = decision.text
    masked = NameMask.masked(decision, WordRules(decision, cast, names))
  }

  /// The words of a range of the decision's text, names masked. What the range cuts through is masked as a whole.
  public func text(_ span: Span) -> String {
    let span = span.clamped(to: 0..<text.count)
    var result: [UInt8] = []
    var at = span.lowerBound
    let first = masked.countOfPrefix { $0.span.upperBound <= span.lowerBound }
    for (range, shown) in masked[first...].prefix(while: { $0.span.overlaps(span) }) {
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
    let words = MaskedWords(text, rules)
    var masked: [(span: Span, shown: [UInt8])] = []
    func hide(_ span: Span) {
      // The words of one name become one sign.
      if let last = masked.last, last.shown == signBytes, WordBytes.join(text[last.span.upperBound..<span.lowerBound]) {
        masked[masked.count - 1].span = last.span.lowerBound..<span.upperBound
      } else {
        masked.append((span, signBytes))
      }
    }
    for (word, treatment) in zip(words.words, words.treatments) {
      switch treatment {
      case .mask: hide(word.span)
      case .initial: masked.append((word.span, [text[word.span.lowerBound] & 0xDF, 0x2E]))
      case .show: break
      }
    }
    return masked
  }

  private static let signBytes = Array(sign.utf8)
}
