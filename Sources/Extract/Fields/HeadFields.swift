internal import Decisions
internal import Pattern

/// Case number, court, register year and decision date.
enum HeadFields {
  static func read(_ coding: Coding) {
    readCaseNumber(coding)
    readCourt(coding)
    readDecisionDate(coding)
  }

  // MARK: Case number

  struct Number {
    var serial: String?
    var register: String
    var year: Int
    var code: String?
    var range: Range<Int>

    /// `78/Pid.Sus/2025/PN Dum`; a masked serial stays as it is written.
    var text: String { "\(serial ?? "")/\(register)/\(year)/PN\(code.map { " \($0)" } ?? "")" }
    var isComplete: Bool {
      guard let serial, let value = Int(serial), value > 0 else { return false }
      return code != nil
    }
  }

  private static func readCaseNumber(_ coding: Coding) {
    let head = coding.ranges(.metadata, .head) + [coding.whole.prefix(1_500)]
    var best: Number?
    for range in head {
      guard let match = coding.first(.caseNumber, in: range), let number = number(match, coding) else { continue }
      best = number
      break
    }
    // Looked for once, and only where the head's number is not whole.
    lazy var elsewhere = coding.all(.caseNumber, in: opening(coding)).compactMap { number($0, coding) }
    if best?.isComplete != true {
      // The head masks the number ("00/", "XXX/") or lost its end: the form that stands most often elsewhere is taken.
      let same = elsewhere.filter(\.isComplete).filter { other in
        best.map { $0.year == other.year && $0.code ?? other.code == other.code } ?? true
      }
      let counted = Dictionary(grouping: same, by: \.text)
      let most = counted.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
      if let found = most?.value.first, (most?.value.count ?? 0) > 1 || best == nil {
        if best != nil { coding.doubt("case_number", "the head masks or cuts the number; taken from another passage") }
        best = found
      } else if best != nil {
        coding.doubt("case_number", "the head masks or cuts the number")
      }
    }
    if let cut = best, let code = cut.code, CourtTable.standard.court(code: code) == nil {
      // Indo-Law drops a code's last letters in the head; the full form may stand in the body.
      let whole = elsewhere.first { other in
        guard let full = other.code, full.count >= 3, other.serial == cut.serial || cut.serial == nil else {
          return false
        }
        return other.year == cut.year && full.lowercased().hasPrefix(code.lowercased())
      }
      if let whole {
        best?.code = whole.code
        coding.prove("case_number", whole.range, .caseNumber)
        coding.doubt("case_number", "the head cuts the court's code; completed from another passage")
      }
    }
    guard let best else {
      coding.doubt("case_number", "no case number found")
      return
    }
    coding.record.caseNumber = best.text
    coding.record.registerYear = best.year
    coding.prove("case_number", best.range, .caseNumber)
    coding.prove("register_year", best.range, .caseNumber)
  }

  static func number(_ match: Match, _ coding: Coding) -> Number? {
    guard let year = match["year"].flatMap({ Int(coding.words($0)) }), let range = match["value"] else { return nil }
    var serial = match["serial"].map(coding.words)
    // "Nomor /Pid.Sus/2025": the word before is no serial number.
    if let word = serial, Int(word) == nil, !word.allSatisfy({ $0 == "x" }) { serial = nil }
    var register = "Pid"
    switch match["register"].map(coding.words) {
    case "sus": register += ".Sus"
    case let letter?: register += "." + letter.uppercased()
    case nil: break
    }
    switch match["branch"].map(coding.words) {
    case "anak": register += "-Anak"
    case let branch?: register += "-" + branch.uppercased()
    case nil: break
    }
    let code = match["code"].map(coding.words).flatMap { word -> String? in
      if ["demi", "atas", "yang", "tang", "dan"].contains(word) { return nil }
      // "PN Tgl" is Tegal; "PN tgl 5 Mei" is a date.
      if word == "tgl", isFollowedByDigit(match.range, coding) { return nil }
      let part = match["part"].map(coding.words)
      let whole = part.map { "\(word).\($0)" } ?? word
      return CourtTable.standard.court(code: whole)?.code ?? CourtTable.standard.court(code: word)?.code
        ?? word.prefix(1).uppercased() + word.dropFirst()
    }
    if serial != nil, let range = match["serial"] { serial = coding.wording(range) }
    return Number(serial: serial, register: register, year: year, code: code, range: range)
  }

  /// The full number stands in the orders that set bench and day ("Penetapan ... Nomor ..."), and on scanned files in
  /// the indictment's heading; farther on, other cases are cited.
  static func opening(_ coding: Coding) -> Range<Int> { coding.whole.prefix(12_000) }

  private static func isFollowedByDigit(_ range: Range<Int>, _ coding: Coding) -> Bool {
    let next = range.upperBound + 1
    return next < coding.bytes.count && (0x30...0x39).contains(coding.bytes[next])
  }

  // MARK: Court

  private static func readCourt(_ coding: Coding) {
    let table = CourtTable.standard
    // "78/Pid.Sus/2025/PN Dum"
    let last = coding.record.caseNumber?.utf8.split(separator: UInt8(ascii: "/")).last
    let byCode = last.flatMap { table.court(code: String(Substring($0.dropFirst(3)))) }
    let head = coding.ranges(.metadata, .head) + [coding.whole.prefix(2_500)]
    for range in head {
      guard let match = coding.first(.courtName, in: range), let seat = match["value"] else { continue }
      let words = coding.words(seat.lowerBound ..~ min(coding.whole.upperBound, seat.upperBound + 40))
      if let court = table.court(startingWords: words) {
        if let byCode, byCode != court, coding.record.caseNumber?.contains("PN \(byCode.code)") == true {
          coding.doubt("court", "the court line and the code in the case number name different courts")
        }
        set(court.name, seat, .courtName, coding)
      } else if let byCode {
        set(byCode.name, seat, .courtName, coding)
      } else {
        set("Pengadilan Negeri " + Spelling.titleCase(coding.words(seat)), seat, .courtName, coding)
        coding.doubt("court", "the court is not in the table of courts")
      }
      return
    }
    if let label = coding.decision.metadata.entry("Lembaga Peradilan"), let span = label.span,
      let court = table.court(startingWords: String(label.value.drop { $0 != " " }.dropFirst()))
    {
      set(court.name, coding.decision.folded(of: span), .courtName, coding)
    } else if let byCode, let evidence = coding.record.evidence.first(where: { $0.field == "case_number" }) {
      coding.record.court = byCode.name
      coding.record.evidence.append(.init(field: "court", passages: evidence.passages))
    } else {
      coding.doubt("court", "no court line found")
    }
  }

  private static func set(_ name: String, _ range: Range<Int>, _ rule: Rule, _ coding: Coding) {
    coding.record.court = name
    coding.prove("court", range, rule)
  }

  // MARK: Decision date

  private static func readDecisionDate(_ coding: Coding) {
    if let entry = coding.decision.metadata.entry("Tanggal Dibacakan"), let span = entry.span {
      if let found = DateReader.first(in: coding.bytes, coding.decision.folded(of: span)) {
        coding.record.decisionDate = found.date
        coding.prove("decision_date", found.range, .pronounced)
        compare(found.date, coding)
        return
      }
    }
    guard let closing = coding.extent(.closing) else {
      coding.doubt("decision_date", "no closing found")
      return
    }
    let near = ending(closing)
    let dates = DateReader.all(in: coding.bytes, near)
    guard let pronounced = coding.first(.pronounced, in: near) else {
      take(dates.first, .deliberated, coding)
      return
    }
    let before = dates.last { date in
      // "berdasarkan Penetapan Ketua tanggal 10 Juli 2025, yang diucapkan": the day of the order.
      date.range.lowerBound < pronounced.range.lowerBound
        && coding.first(.appointed, in: max(near.lowerBound, date.range.lowerBound - 160) ..~ date.range.lowerBound)
          == nil
    }
    let after = dates.first { $0.range.lowerBound > pronounced.range.upperBound }
    let window = pronounced.range.upperBound ..~ min(near.upperBound, after?.range.lowerBound ?? near.upperBound)
    let sameDay = coding.first(.sameDay, in: window.prefix(160))
    // "pada hari itu Rabu, 1 Oktober 2025" names another day.
    let namesAnother = after.map { $0.range.lowerBound - (sameDay?.range.upperBound ?? 0) < 25 } ?? false
    if let before, let sameDay, !namesAnother {
      take(before, .deliberated, coding)
      coding.prove("decision_date", sameDay.range, .sameDay)
    } else if let after, after.range.lowerBound - pronounced.range.upperBound < 260 {
      take(after, .pronounced, coding)
    } else if let before {
      take(before, .deliberated, coding)
    } else if let after {
      take(after, .pronounced, coding)
    } else {
      takeWithoutYear(near, coding)
    }
  }

  /// Signatures and notes on costs follow; their dates are not the decision's.
  private static func ending(_ closing: Range<Int>) -> Range<Int> { closing.prefix(2_500) }

  /// A page's date beside the document's own closing.
  private static func compare(_ date: CalendarDate, _ coding: Coding) {
    guard coding.decision.source.page != nil, let closing = coding.extent(.closing) else { return }
    let dates = DateReader.all(in: coding.bytes, ending(closing)).map(\.date)
    if !dates.isEmpty, !dates.contains(date) {
      coding.doubt("decision_date", "the page names another day than the document's closing")
    }
  }

  /// "pada hari Selasa tanggal 17 Juni oleh kami": the year of registration is the likeliest.
  private static func takeWithoutYear(_ range: Range<Int>, _ coding: Coding) {
    guard let year = coding.record.registerYear,
      let found = DateReader.first(in: coding.bytes, range, lackingYear: year)
    else {
      coding.doubt("decision_date", "no date in the closing")
      return
    }
    take(found, .deliberated, coding)
    coding.doubt("decision_date", "the closing names no year; the year of registration was taken")
  }

  private static func take(_ found: DateReader.Found?, _ rule: Rule, _ coding: Coding) {
    guard let found else {
      coding.doubt("decision_date", "no date in the closing")
      return
    }
    coding.record.decisionDate = found.date
    coding.prove("decision_date", found.range, rule)
    if let year = coding.record.registerYear, !(year...(year + 3)).contains(found.date.year) {
      coding.doubt("decision_date", "the year is far from the year of registration")
    }
  }
}
