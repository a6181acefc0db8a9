internal import Decisions

/// Prison terms against the bounds of each article proven, taken by itself and without added thirds.
struct ArticleCheck: Mergeable {
  private struct Subject: Hashable, Sendable, Codable {
    /// `UU 21/2007 Pasal 2`.
    let article: String
    let bounds: Bounds
    /// Decided when UU 1/2023 and UU 1/2026 were in force.
    let isNew: Bool

    var key: String { "\(article) \(bounds.text)\(isNew ? " 2026" : "")" }
    var label: Phrase {
      isNew ? Phrase(id: "\(article), sejak 2026", en: "\(article), since 2026") : Phrase(article)
    }
  }

  private struct Result: Hashable, Sendable, Codable {
    let subject: Subject
    let standing: Standing
  }

  private enum Standing: String, CaseIterable, Sendable, Codable { case below, within, above, noTerm }

  private var results = Breakdown<Result>()
  /// Only the decisions outside the bounds.
  private var outside = Breakdown<Subject>()
  /// Convicted people with an article of the table; and without, or of unknown day.
  private var judged = 0
  private var passedOver = 0

  mutating func add(_ entry: CaseEntry) {
    guard let day = PenaltyFrame.day(of: entry.record) else {
      passedOver += entry.convicted.count
      return
    }
    var found: [Result] = []
    let isNew = PenaltyFrame.formerLaw.map { $0 < day } ?? false
    for convict in entry.convicted {
      var seen: Set<Subject> = []
      for provision in convict.person.convictedProvisions where !provision.isOfGeneralPart {
        guard let bounds = StatuteBook.standard.bounds(of: provision, on: day) else { continue }
        let subject = Subject(article: provision.wholeArticle, bounds: bounds, isNew: isNew)
        guard seen.insert(subject).inserted else { continue }
        found.append(Result(subject: subject, standing: ArticleCheck.standing(convict.term, bounds)))
      }
      if seen.isEmpty { passedOver += 1 } else { judged += 1 }
    }
    results.add(found, in: entry.reference)
    outside.add(
      found.filter { $0.standing == .below || $0.standing == .above }.map(\.subject), in: entry.reference)
  }

  private static func standing(_ term: Months?, _ bounds: Bounds) -> Standing {
    guard let term else { return .noTerm }
    if let least = bounds.leastPrison, term < least { return .below }
    if let most = bounds.mostPrison, term > most { return .above }
    return .within
  }

  mutating func merge(_ other: ArticleCheck) {
    results.merge(other.results)
    outside.merge(other.outside)
    judged += other.judged
    passedOver += other.passedOver
  }

  var table: Table {
    let subjects = Set(results.entries.keys.map(\.subject))
    func units(_ subject: Subject, _ standing: Standing) -> Int {
      results.units(Result(subject: subject, standing: standing))
    }
    func persons(_ subject: Subject) -> Int { Standing.allCases.reduce(0) { $0 + units(subject, $1) } }
    let rows = subjects.ranked(count: persons, name: \.key).map { subject in
      Row(
        subject.key, subject.label,
        [
          .text(subject.bounds.label), .count(persons(subject)), .count(units(subject, .below)),
          .count(units(subject, .above)), .count(units(subject, .noTerm)),
        ], cases: outside.cases(subject))
    }
    return Table(
      "bounds-by-article",
      caption: Phrase(
        id: "Pidana penjara terhadap ancaman tiap pasal", en: "Prison terms against each article's range"),
      note: Phrase(
        id: """
          Tiap pasal dinilai sendiri: siapa yang dipidana berdasarkan beberapa pasal ada dalam beberapa baris, dan dapat \
          berada di atas maksimum pasal yang lebih ringan. Baris menunjuk perkara di luar batas.
          """,
        en: """
          Each article is taken by itself: who is convicted under several stands in several rows, and may lie above the \
          maximum of the milder one. The cases pointed to are those outside the range.
          """),
      base: Base(.conviction, count: judged, missing: passedOver), form: .plain, protection: .unlisted,
      stub: TableWords.article,
      columns: [
        Column("range", Phrase(id: "Ancaman (bulan)", en: "Range (months)"), .text),
        Column("persons", TableWords.heading(.conviction), .count),
        Column("below", Phrase(id: "Di bawah", en: "Below"), .count),
        Column("above", Phrase(id: "Di atas", en: "Above"), .count),
        Column("no_term", Phrase(id: "Tanpa penjara yang terbaca", en: "No term read"), .count),
      ],
      rows: rows)
  }
}

extension Bounds {
  /// `36-180`, `-120`, `60-life`; by the whole frame, so that two of them are never the same key.
  fileprivate var text: String {
    let ends = [leastPrison, mostPrison].map { $0.map { $0 == .life ? "life" : $0.description } ?? "" }
    let fines = [leastFine, mostFine].map { $0.map(String.init) ?? "" }
    return "\(ends[0])-\(ends[1]) \(fines[0])-\(fines[1])"
  }

  /// `36–180`, `≤ 120`, `60–seumur hidup`.
  fileprivate var label: Phrase {
    Phrase { language in
      let life = language == .id ? "seumur hidup" : "life"
      let most = mostPrison.map { $0 == .life ? life : language.measure($0.value) } ?? "?"
      return leastPrison.map { "\(language.measure($0.value))–\(most)" } ?? "≤ \(most)"
    }
  }
}
