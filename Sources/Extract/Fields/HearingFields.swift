internal import Decisions
internal import Pattern

/// Arrest, LPSK, closed hearing, whether restitution was asked for.
enum HearingFields {
  static func read(_ coding: Coding) {
    readArrest(coding)
    readFlag("lpsk", .lpsk, \.lpsk, coding)
    readFlag("closed_hearing", .closedHearing, \.closedHearing, coding)
    readRestitutionRequest(coding)
  }

  // MARK: Arrest

  private static func readArrest(_ coding: Coding) {
    let opening = coding.extent(.identity, .detention, .counsel) ?? 0 ..~ min(4_000, coding.whole.upperBound)
    // Of several defendants the first one's: up to the second identity block.
    let second = coding.ranges(.identity).dropFirst().first?.lowerBound ?? opening.upperBound
    let first = opening.lowerBound ..~ max(opening.lowerBound, min(opening.upperBound, second))
    for match in coding.all(.arrested, in: first) {
      // Up to the next stage: "ditangkap pada tanggal 4 November 2024; ditahan oleh: 1. Penyidik sejak ...".
      let window = match.range.upperBound ..~ min(first.upperBound, match.range.upperBound + 330)
      let stage = coding.matcher.first(stage, in: coding.bytes, window)
      let date = DateReader.first(
        in: coding.bytes, window.lowerBound ..~ (stage?.range.lowerBound ?? window.upperBound))
      guard var date else { continue }
      let detained = DateReader.first(
        in: coding.bytes, (stage?.range.upperBound ?? window.upperBound) ..~ first.upperBound)
      if let detained, detained.date < date.date,
        let earlier = CalendarDate(year: detained.date.year, month: date.date.month, day: date.date.day),
        earlier <= detained.date, detained.date.days(to: date.date) > 300
      {
        // Arrested a year after the detention began: the year is a slip of the pen.
        date.date = earlier
        coding.doubt("arrest_date", "the year printed lies after the detention; the detention's year was taken")
      }
      set(date, .arrested, coding)
      return
    }
    let isInOtherCase = coding.first(.otherCase, in: first) != nil
    if let date = arrestInFacts(coding) {
      set(date, .arrestedInFacts, coding)
      coding.doubt("arrest_date", "taken from the evidence; the opening names no arrest")
      return
    }
    if isInOtherCase { return }
    for match in coding.all(.detainedSince, in: first) {
      let window = match.range.upperBound ..~ min(first.upperBound, match.range.upperBound + 160)
      guard let date = DateReader.first(in: coding.bytes, window) else { continue }
      set(date, .detainedSince, coding)
      coding.doubt("arrest_date", "the first day of detention; no arrest is named")
      return
    }
  }

  private static let stage = Pattern(
    rule: #"\b(?:ditahan|penahanan|penyidik sejak|1 penyidik|dan ditahan|kemudian ditahan)\b"#)

  /// The arrest in the facts, the evidence or the indictment, not long before the first day of detention.
  private static func arrestInFacts(_ coding: Coding) -> DateReader.Found? {
    let detained = coding.ranges(.detention).first.flatMap { DateReader.first(in: coding.bytes, $0) }?.date
    func isNear(_ found: DateReader.Found, _ days: ClosedRange<Int>) -> Bool {
      detained.map { days.contains(found.date.days(to: $0)) } ?? true
    }
    /// Behind "Saksi menangkap Terdakwa", also in the next sentence ("Bahwa kejadiannya pada hari Selasa tanggal ..."); but
    /// a day before it in its own ("Pada hari Senin tanggal 3 Maret 2025 petugas mengamankan Terdakwa") comes first. That may
    /// be the day of anything, but for the day that an arrest lasts at most.
    func day(_ match: Match, in range: Range<Int>) -> DateReader.Found? {
      let after = match.range.upperBound ..~ min(range.upperBound, match.range.upperBound + 140)
      let next = coding.matcher.first(sentence, in: coding.bytes, after)?.range.lowerBound ?? after.upperBound
      let behind = DateReader.first(in: coding.bytes, after).flatMap { isNear($0, 0...10) ? $0 : nil }
      if let behind, behind.range.upperBound <= next { return behind }
      let before = max(range.lowerBound, match.range.lowerBound - 200) ..~ match.range.lowerBound
      let told = DateReader.all(in: coding.bytes, before).last
      if let told, detained != nil, isNear(told, 0...1) { return told }
      return behind
    }
    for range in coding.ranges(.facts, .evidence, .indictment) {
      if let found = coding.firstValue(.arrestedInFacts, in: range, { day($0, in: range) }) { return found }
    }
    return nil
  }

  private static let sentence = Pattern(rule: #"\bbahwa\b"#)

  private static func set(_ found: DateReader.Found, _ rule: Rule, _ coding: Coding) {
    coding.record.arrestDate = found.date
    coding.prove("arrest_date", found.range, rule)
    if let decided = coding.record.decisionDate, found.date > decided {
      coding.doubt("arrest_date", "it lies behind the decision")
      coding.doubt("decision_date", "it lies before the arrest")
    }
  }

  // MARK: Flags

  private static func readFlag(
    _ field: String, _ rule: Rule, _ path: WritableKeyPath<CaseRecord, Bool?>, _ coding: Coding
  ) {
    if let match = coding.first(rule) {
      coding.record[keyPath: path] = true
      coding.prove(field, match.range, rule)
    } else {
      coding.record[keyPath: path] = false
      coding.proveAbsence(field, rule.sections, rule)
    }
  }

  // MARK: Restitution

  private static func readRestitutionRequest(_ coding: Coding) {
    let field = "restitution_requested"
    if let index = coding.record.defendants.firstIndex(where: { $0.demand.restitution != nil }),
      let proof = coding.record.evidence.first(where: { $0.field == "defendants[\(index)].demand.restitution_idr" })
    {
      coding.record.restitutionRequested = true
      coding.record.evidence.append(.init(field: field, passages: proof.passages))
      return
    }
    let denied = coding.all(.restitutionNotAsked, in: coding.whole).map(\.range)
    // Both go from left to right.
    var next = 0
    let asked = coding.all(.restitutionAsked, in: coding.whole).map(\.range).filter { match in
      let near = match.lowerBound - 30 ..~ match.upperBound + 10
      while next < denied.count, denied[next].upperBound <= near.lowerBound { next += 1 }
      let isDenied = next < denied.count && denied[next].overlaps(near)
      // "menyampaikan haknya untuk mengajukan permohonan restitusi": nobody has asked yet.
      return !isDenied && coding.first(.rightToAsk, in: max(0, match.lowerBound - 40) ..~ match.lowerBound) == nil
    }
    // Where it is said that none was asked for, only a request that took place outweighs it, not talk of the right to it.
    let requests = denied.isEmpty ? asked : asked.filter { isRequest($0, coding) }
    if let first = requests.first {
      coding.record.restitutionRequested = true
      coding.prove(field, first, .restitutionAsked)
      if !denied.isEmpty || asked.count == 1 {
        coding.doubt(field, "restitution is spoken of once, or its absence as well")
      }
    } else if denied.isEmpty, let ordered = ordered(coding) {
      coding.record.restitutionRequested = true
      coding.record.evidence.append(.init(field: field, passages: ordered))
      coding.doubt(field, "restitution is ordered; who asked for it is not told")
    } else {
      coding.record.restitutionRequested = false
      if let first = denied.first {
        coding.prove(field, first, .restitutionNotAsked)
      } else {
        coding.proveAbsence(field, [.demand, .evidence, .considerations, .amar], .restitutionAsked)
      }
    }
  }

  /// Whether the words tell of a request that took place, and not only of the right to one.
  private static func isRequest(_ range: Range<Int>, _ coding: Coding) -> Bool {
    requests.contains { coding.bytes.firstIndex(of: $0, in: range) != nil }
  }

  private static let requests: [StaticString] = [
    "permohonan", "penilaian", "hitungan", "tuntutan", "laporan", "dimohonkan", "diajukan",
  ]

  /// Where restitution is ordered: no court orders what nobody asked for.
  private static func ordered(_ coding: Coding) -> [Evidence]? {
    guard let index = coding.record.defendants.firstIndex(where: { $0.sentence.restitution != nil }) else { return nil }
    return coding.record.evidence.first { $0.field == "defendants[\(index)].sentence.restitution_idr" }?.passages
  }
}
