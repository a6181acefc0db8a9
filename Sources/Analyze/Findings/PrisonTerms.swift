public import Decisions

/// Finding 9: how long convicted people were sentenced to prison. Terms are determinate terms; life is counted apart,
/// since it has no length, and so are convictions without a prison term.
public struct PrisonTerms: Tally {
  /// Determinate terms of all convicted people, in hundredths of a month.
  private(set) var terms = Multiset<Int>()
  private(set) var bins = Breakdown<Int>()
  private(set) var life = Breakdown<Bool>()
  private(set) var without = Breakdown<Bool>()
  private(set) var byLaw = Measurements<String>()
  private(set) var byExploitation = Measurements<Exploitation>()
  private(set) var byYear = Measurements<Int>()
  private(set) var minimum = StatutoryMinimum()
  private var conditional = 0

  public init() {}

  public mutating func add(_ record: CaseRecord) {
    let reference = CaseReference(record)
    let convicted = record.defendants.filter { $0.verdict == .convicted }
    guard !convicted.isEmpty else { return }
    life.add(convicted.filter { $0.term == .life }.map { _ in true }, in: reference)
    without.add(convicted.filter { $0.term == nil }.map { _ in true }, in: reference)
    conditional += convicted.filter { $0.sentence.probation != nil }.count
    minimum.add(convicted, of: record)

    let determinate = convicted.compactMap { person -> (person: Defendant, term: Int)? in
      guard let prison = person.term, prison != .life else { return nil }
      return (person, prison.hundredths)
    }
    for (_, term) in determinate { terms.add(term) }
    bins.add(determinate.map { $0.term / PrisonTerms.binWidth }, in: reference)
    byLaw.add(
      determinate.flatMap { person, term in Law.laws(person.convictedProvisions).map { ($0, term) } }, in: reference)
    byExploitation.add(
      Set(record.exploitation).flatMap { kind in determinate.map { (kind, $0.term) } }, in: reference)
    if let year = record.decisionDate?.year { byYear.add(determinate.map { (year, $0.term) }, in: reference) }
  }

  /// One year, in hundredths of a month.
  static let binWidth = 1200

  public mutating func merge(_ other: PrisonTerms) {
    terms.merge(other.terms)
    bins.merge(other.bins)
    life.merge(other.life)
    without.merge(other.without)
    byLaw.merge(other.byLaw)
    byExploitation.merge(other.byExploitation)
    byYear.merge(other.byYear)
    minimum.merge(other.minimum)
    conditional += other.conditional
  }

  public func finish() -> Finding {
    let spread = Spread(terms)
    let base = termBase
    let below = minimum.share(.threeYears)
    let minimumBase = minimum.base(.threeYears)
    return Finding(
      number: 9, key: "prison-terms", title: Phrase(id: "Pidana penjara", en: "Prison terms"),
      question: Phrase(
        id: "Berapa lama pidana penjara yang dijatuhkan, dan berapa yang di bawah minimum undang-undang?",
        en: "How long were the prison terms, and how many lie below the minimum of the law?"),
      base: base, headline: headline(spread: spread, below: below),
      measures: [
        Measure(
          "median_months", Phrase(id: "median (bulan)", en: "median (months)"), Cell(spread?.median), .months, of: base),
        Measure(
          "quartiles", Phrase(id: "separuh tengah (bulan)", en: "middle half (months)"), Cell(spread?.quartiles),
          .monthsRange, of: base),
        Measure(
          "life", Phrase(id: "penjara seumur hidup", en: "life imprisonment"), .count(life.total), .count, of: base),
        Measure(
          "below_minimum",
          Phrase(id: "di bawah minimum 36 bulan", en: "below the minimum of 36 months"), Cell(below),
          .shareWithInterval, of: minimumBase),
      ],
      tables: tables, caveats: caveats)
  }

  /// Convicted people with a determinate term; missing are those without one that is known.
  var termBase: Base { Base(.conviction, count: terms.total, missing: without.total) }

  private func headline(spread: Spread?, below: Share?) -> Phrase {
    guard let spread else {
      return Phrase(id: "Tidak ada pidana penjara yang dapat dibaca.", en: "No prison term could be read.")
    }
    return Phrase { language in
      let of = language.counted(spread.count, .conviction)
      let median = language.months(spread.median, withYears: true)
      let low = language.measure(spread.lowerQuartile)
      let high = language.months(spread.upperQuartile)
      var text =
        language == .id
        ? "Median pidana penjara \(of) adalah \(median); separuh di antaranya antara \(low) dan \(high)."
        : "The median prison term of \(of) was \(median); half of the terms lie between \(low) and \(high)."
      if let below {
        let share = language.shareWithInterval(below)
        text +=
          language == .id
          ? " Dari yang dipidana berdasarkan UU 21/2007 Pasal 2–6, 10, 11 atau 12, \(share) di bawah 36 bulan."
          : " Of those convicted under UU 21/2007 Pasal 2–6, 10, 11 or 12, \(share) received less than 36 months."
      }
      return text
    }
  }

  private var caveats: [Phrase] {
    [
      Phrase(
        id: """
          Pidana pada tingkat pertama, sebelum banding, remisi atau pembebasan bersyarat. Pidana seumur hidup \
          (\(Language.id.integer(life.total))) dan pemidanaan tanpa pidana penjara yang terbaca \
          (\(Language.id.integer(without.total))) dihitung terpisah; pidana bersyarat \
          (\(Language.id.integer(conditional))) termasuk dengan lamanya.
          """,
        en: """
          Terms at first instance, before appeal, remission or parole. Life imprisonment \
          (\(Language.en.integer(life.total))) and convictions without a prison term that could be read \
          (\(Language.en.integer(without.total))) are counted apart; conditional terms \
          (\(Language.en.integer(conditional))) are included with their length.
          """),
      Phrase(
        id: """
          Kelompok dapat tumpang tindih: seseorang dapat dipidana berdasarkan beberapa undang-undang, dan satu perkara \
          dapat memuat beberapa bentuk eksploitasi. Beda antarkelompok bukan bukti sebab.
          """,
        en: """
          Groups may overlap: a person may be convicted under several laws, and a case may hold several forms of \
          exploitation. Differences between groups are no proof of a cause.
          """),
      StatutoryMinimum.reading,
    ]
  }
}

extension Defendant {
  /// The prison term, unless it is one that no law knows: the longest is twenty years, and beyond fifty a number was
  /// misread. Such a term counts as not read.
  var term: Months? {
    guard let prison = sentence.prison else { return nil }
    return prison == .life || (0...60_000).contains(prison.hundredths) ? prison : nil
  }
}
