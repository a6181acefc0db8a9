internal import Decisions

/// The bounds within which a convicted person's sentence should lie, by what was proven and the day of the decision.
struct PenaltyFrame: Sendable {
  /// The greatest least term and the greatest most term among the provisions, read without added thirds.
  let plain: Bounds?
  /// The same, read so that an added third (Pasal 7 (1), 8, 16, 17) raises both ends; `nil` where none is proven.
  let raised: Bounds?
  /// Whether all laws proven are in the table: a longer term than the known bounds allow may rest on another law.
  let isComplete: Bool
  /// Whether some provision proven links prison and fine by "and".
  let demandsFine: Bool

  /// Articles of UU 21/2007 among the provisions whose least term is three years.
  let threeYears: Set<String>

  init(_ provisions: [Provision], on day: CalendarDate, book: StatuteBook = .standard) {
    let offences = provisions.filter { !$0.isOfGeneralPart }
    var plain: [Bounds] = []
    var raised: [Bounds] = []
    var threeYears: Set<String> = []
    for offence in offences {
      guard let bounds = book.bounds(of: offence, on: day) else { continue }
      plain.append(bounds)
      if offence.law == Law.trafficking, bounds.leastPrison == Months(months: 36) { threeYears.insert(offence.article) }
      if book.addsThird(to: offence, among: offences, on: day) { raised.append(bounds.withThird) }
    }
    self.threeYears = threeYears
    self.plain = PenaltyFrame.strictest(plain)
    // A third on one of two offences leaves the other's bounds as they are.
    self.raised = raised.isEmpty ? nil : PenaltyFrame.strictest(raised + plain)
    isComplete = offences.allSatisfy { book.knows($0.law) }
    demandsFine = offences.contains { book.link(of: $0, on: day) == .and }
  }

  /// The least that satisfies all, and the most that any allows.
  private static func strictest(_ bounds: [Bounds]) -> Bounds? {
    guard !bounds.isEmpty else { return nil }
    func most<Value: Comparable>(_ values: [Value?]) -> Value? {
      values.contains { $0 == nil } ? nil : values.compactMap(\.self).max()
    }
    return Bounds(
      leastPrison: bounds.compactMap(\.leastPrison).max(), mostPrison: most(bounds.map(\.mostPrison)),
      leastFine: bounds.compactMap(\.leastFine).max(), mostFine: most(bounds.map(\.mostFine)))
  }

  /// The day whose law a decision is held against: that of pronouncement. Where it is not known, the register's year
  /// must be older than 2025, since a case of 2025 may have been decided under the law of 2026.
  static func day(of record: CaseRecord) -> CalendarDate? {
    if let day = record.decisionDate { return day }
    guard let year = record.registerYear, year < 2025 else { return nil }
    return CalendarDate(year: year, month: 12, day: 31)
  }

  /// The last day of the former law, by which it is told whether a bound of that law would be in question.
  static let formerLaw = CalendarDate(year: 2025, month: 12, day: 31)
}
