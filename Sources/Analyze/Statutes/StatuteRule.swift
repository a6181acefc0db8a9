internal import Decisions

/// A bound of the law, on a stated reading, that a sentence is held against.
enum StatuteRule: String, CaseIterable, Sendable, Codable {
  /// Three years of UU 21/2007 Pasal 2 to 6, 10, 11, 12.
  case threeYears = "minimum-36"
  /// The same with Pasal 7 (1), 8, 16 or 17, read so that the third they add raises the least term too.
  case fourYears = "minimum-48"
  /// The least term of any law proven, without added thirds.
  case leastTerm = "minimum-any-law"
  /// The greatest term of any law proven, without added thirds; and with them, for those to whom they apply.
  case mostTerm = "maximum-any-law"
  case mostTermRaised = "maximum-with-third"
  /// Pasal 2, 3 or 4 where the decision counts a child among the victims, whether Pasal 17 was applied or not.
  case childThreeYears = "child-minimum-36"
  case childFourYears = "child-minimum-48"
  /// Fines, where one was imposed.
  case leastFine = "minimum-fine"
  case mostFine = "maximum-fine"
  /// A provision that links prison and fine by "and".
  case fineImposed = "fine-demanded"

  static let prison: [StatuteRule] = [.threeYears, .fourYears, .leastTerm, .mostTerm, .mostTermRaised]
  static let child: [StatuteRule] = [.childThreeYears, .childFourYears]
  static let fines: [StatuteRule] = [.leastFine, .mostFine, .fineImposed]

  /// Of those whose sentence the law raises by a third; for most of them because the victim is a child (Pasal 17).
  var addsThird: Bool { self == .fourYears || self == .mostTermRaised }

  enum Standing: String, Sendable, CaseIterable, Codable {
    /// Below the least, above the most, or without the fine.
    case outside
    case at, within
    /// Has no length; never below a least term.
    case life
    /// The rule is in question, but the day, the term or the bound is not known.
    case notJudged
  }

  /// `nil` where the rule is not in question.
  func standing(of convict: Convict, in entry: CaseEntry) -> Standing? {
    // By the former law first: a bound that is no longer in force is "not judged" rather than passed over.
    guard [convict.formerFrame, convict.frame].contains(where: { $0.map { isInQuestion($0, entry) } == true }) else {
      return nil
    }
    guard let frame = convict.frame else { return .notJudged }
    let months = { (months: Int) in frame.threeYears.isEmpty ? nil : Months(months: months) }
    return switch self {
    case .threeYears, .childThreeYears: prison(convict, least: months(36))
    case .fourYears, .childFourYears: prison(convict, least: months(48))
    case .leastTerm: prison(convict, least: frame.plain?.leastPrison)
    case .mostTerm: prison(convict, most: frame.isComplete ? frame.plain?.mostPrison : nil)
    case .mostTermRaised: prison(convict, most: frame.isComplete ? frame.raised?.mostPrison : nil)
    case .leastFine: fine(convict, frame.plain?.leastFine, isLeast: true)
    case .mostFine: fine(convict, frame.isComplete ? frame.plain?.mostFine : nil, isLeast: false)
    case .fineImposed: frame.demandsFine ? convict.isFined.map { $0 ? .within : .outside } ?? .notJudged : .notJudged
    }
  }

  private func isInQuestion(_ frame: PenaltyFrame, _ entry: CaseEntry) -> Bool {
    switch self {
    case .threeYears: !frame.threeYears.isEmpty
    case .fourYears: !frame.threeYears.isEmpty && frame.raised?.leastPrison == Months(months: 48)
    case .childThreeYears, .childFourYears:
      entry.victims.hasChild == true && !frame.threeYears.isDisjoint(with: ["2", "3", "4"])
    case .leastTerm: frame.plain?.leastPrison != nil
    case .mostTerm: frame.plain?.mostPrison != nil
    case .mostTermRaised: frame.raised?.mostPrison != nil
    case .leastFine: frame.plain?.leastFine != nil
    case .mostFine: frame.plain?.mostFine != nil
    case .fineImposed: frame.demandsFine
    }
  }

  private func prison(_ convict: Convict, least: Months?) -> Standing {
    guard let least, let term = convict.term else { return .notJudged }
    if term == .life { return .life }
    return term < least ? .outside : term == least ? .at : .within
  }

  private func prison(_ convict: Convict, most: Months?) -> Standing {
    guard let most, let term = convict.term else { return .notJudged }
    if term == .life { return most == .life ? .life : .outside }
    return term > most ? .outside : term == most ? .at : .within
  }

  private func fine(_ convict: Convict, _ bound: Int?, isLeast: Bool) -> Standing {
    guard let bound, let fine = convict.fine else { return .notJudged }
    if fine == bound { return .at }
    return (fine < bound) == isLeast ? .outside : .within
  }
}
