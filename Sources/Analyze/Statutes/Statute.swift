internal import Decisions

/// What a provision threatens, on the days on which it does.
struct Statute: Sendable {
  let law: String
  let article: String
  /// `nil` for all paragraphs of the article.
  let paragraph: String?
  let bounds: Bounds
  /// Whether prison and fine are imposed together.
  let link: Link?
  /// First and last day of decisions that it governs; `nil` without an end.
  let from: CalendarDate?
  let until: CalendarDate?
  /// Articles of the same law to whose penalty it adds a third; it then threatens nothing itself.
  let thirdOn: Set<String>
  /// Where it is written.
  let basis: String

  enum Link: String, Sendable {
    case and, or
    case andOr = "and/or"
  }

  func governs(_ day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}
