internal import Decisions

/// A record as tallies take it: what several of them need of it is worked out once.
struct CaseEntry: Sendable {
  let record: CaseRecord
  let reference: CaseReference
  /// By the table of courts.
  let court: Court?
  /// The groups of decisions to which it belongs, with the laws of its indictment.
  let groups: [Group]
  let convicted: [Convict]
  let victims: VictimNumbers
  let restitution: RestitutionSums

  init(_ record: CaseRecord) {
    self.record = record
    reference = CaseReference(record)
    court = record.court.flatMap(Place.court(named:))
    let shared = Grouping.shared(record, court: court)
    groups = shared + Grouping.law.groups(Law.known(record.chargedProvisions))
    let day = PenaltyFrame.day(of: record)
    convicted = record.defendants.filter { $0.verdict == .convicted }.map { Convict($0, on: day, groups: shared) }
    victims = VictimNumbers(record.victims)
    restitution = RestitutionSums(record)
  }

  /// An answer of the codebook's yes/no fields, in which silence is "no": of a text in which the story of the case was not
  /// read at all, as where only head and operative part are at hand, a "no" says nothing.
  func told(_ answer: Bool?) -> Bool? { answer == true || isStoryRead ? answer : nil }

  /// The prison terms of convicted people in hundredths of a month, `nil` where none was read. Life has no length, and is
  /// not among them.
  var determinateTerms: [(value: Int?, groups: [Group])] { convicts { $0.term == .life ? nil : .some($0.determinate) } }

  private var isStoryRead: Bool {
    record.border != nil || record.paymentOrDebt != nil || !record.exploitation.isEmpty || record.victims.count != nil
  }
}

/// A convicted person with the groups that sentences are broken down by, of which the law is the one proven.
struct Convict: Sendable {
  let person: Defendant
  let groups: [Group]
  /// The prison term, unless it is one that no law knows: the longest is twenty years, and beyond fifty a number was
  /// misread. Such a term counts as not read.
  let term: Months?

  /// The term where it has a length; `nil` for life, and where there is no term.
  var determinate: Int? { term == .life ? nil : term?.hundredths }

  /// The fine in whole rupiah, unless it is one that no law knows.
  var fine: Int? { Convict.plausible(rupiah: person.sentence.fine) }
  /// `nil` where there is a fine whose sum was misread.
  var isFined: Bool? { fine != nil ? true : (person.sentence.fine ?? 0) > 0 ? nil : false }

  /// What the law allows for the provisions proven, on the day of the decision (`nil` where it is not known), and what
  /// the law before 2026 allowed.
  let frame: PenaltyFrame?
  let formerFrame: PenaltyFrame?

  init(_ person: Defendant, on day: CalendarDate?, groups shared: [Group]) {
    self.person = person
    formerFrame = PenaltyFrame.formerLaw.map { PenaltyFrame(person.convictedProvisions, on: $0) }
    frame = day.map { PenaltyFrame(person.convictedProvisions, on: $0) }
    groups = shared + Grouping.provenLaw.groups(Law.known(person.convictedProvisions))
    term = Convict.plausible(person.sentence.prison)
  }

  static func plausible(_ prison: Months?) -> Months? {
    guard let prison else { return nil }
    return prison == .life || (0...60_000).contains(prison.hundredths) ? prison : nil
  }

  /// A sum that a court may order: the greatest fine that a law threatens is fifty thousand million rupiah, the smallest
  /// some thousands. Beyond a million million, and below a thousand ("Rp120"), a number was misread; zero is no sum.
  static func plausible(rupiah: Int?) -> Int? {
    rupiah.flatMap { (1_000...1_000_000_000_000).contains($0) ? $0 : nil }
  }
}
