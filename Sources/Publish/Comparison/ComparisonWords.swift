public import Analyze
internal import Decisions

/// What a comparison says, in one language: lines of a table and plain sentences. `A` and `B` are the two collections.
public struct ComparisonWords: Sendable {
  /// In which everything is said.
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// `A: 120 putusan, 2019–2021`.
  public func collection(_ letter: String, _ facts: CorpusFacts) -> String {
    let years = [facts.firstDay, facts.lastDay].compactMap { $0?.year }
    let span = Set(years).sorted().map(String.init).joined(separator: "–")
    return "\(letter): \(language.counted(facts.decisions, .decision))\(span.isEmpty ? "" : ", \(span)")"
  }

  /// `Temuan 9. Pidana penjara`.
  public func heading(_ change: MeasureChange) -> String {
    let word = change.finding > Finding.count ? Wording.supplement : Wording.finding
    return "\(word[language]) \(change.finding). \(change.title[language])"
  }

  /// The headings of `cells`.
  public var heads: [String] {
    [
      Wording.measure[language], "A", "B", Phrase(id: "Selisih", en: "Difference")[language],
      Wording.interval[language],
    ]
  }

  /// Label, both values, the difference and its interval.
  public func cells(_ change: MeasureChange) -> [String] {
    let range = change.interval.map { "\(signed($0.low, change)) \(to) \(signed($0.high, change))" }
    return [
      change.label[language], value(change.a, change), value(change.b, change),
      change.difference.map { signed($0, change) } ?? "–", range ?? "–",
    ]
  }

  /// `perempuan: 33,7% di A, 40,1% di B. B lebih tinggi 6,4 poin persentase (interval 95% 1,2 sampai 11,6).`
  public func sentence(_ change: MeasureChange) -> String {
    let place = language == .id ? "di" : "in"
    let start =
      "\(change.label[language]): \(value(change.a, change)) \(place) A, \(value(change.b, change)) \(place) B"
    guard let difference = change.difference else { return start + "." }
    let amount = magnitude(abs(difference), change)
    switch change.verdict {
    case .higher, .lower:
      let word =
        change.verdict == .higher
        ? Phrase(id: "lebih tinggi", en: "higher by") : Phrase(id: "lebih rendah", en: "lower by")
      let ends = change.interval.map { [abs($0.low), abs($0.high)].sorted() } ?? []
      let range = ends.map { magnitude($0, change, withUnit: false) }.joined(separator: " \(to) ")
      let subject = language == .id ? "B" : "B is"
      return "\(start). \(subject) \(word[language]) \(amount) (\(interval) \(range))."
    case .undecided:
      let range = change.interval.map { "\(signed($0.low, change)) \(to) \(signed($0.high, change))" } ?? ""
      let amount = signed(difference, change, withUnit: true)
      return language == .id
        ? "\(start). Selisihnya, \(amount), dapat saja kebetulan: interval 95%-nya, \(range), memuat nol."
        : "\(start). The difference, \(amount), may be chance: its 95% interval, \(range), holds zero."
    case .bare, .incomparable:
      guard change.kind != .count else {
        return language == .id
          ? "\(start). Jumlah bergantung pada banyaknya putusan yang dibaca."
          : "\(start). Counts depend on how many decisions were read."
      }
      return language == .id
        ? "\(start). Selisih \(amount), tanpa interval: nilainya terlalu sedikit atau tidak tersimpan."
        : "\(start). A difference of \(amount), without an interval: there are too few values, or they are not kept."
    }
  }

  /// Whether the two consist of like cases, in one dimension.
  public func sentence(_ shift: MixShift) -> String {
    let what = shift.dimension.noun[language]
    let distance = language.percent(shift.distance)
    let (a, b) = (language.percent(shift.widest.a), language.percent(shift.widest.b))
    let widest =
      language == .id
      ? "\(shift.widest.label.id): \(a) dari A, \(b) dari B" : "\(shift.widest.label.en): \(a) of A, \(b) of B"
    if shift.isTwoPeriods {
      return language == .id
        ? "\(what): dua masa tanpa tahun bersama." : "\(what): two periods without a year in common."
    }
    guard shift.isSerious || shift.isSmall else {
      let chance = language.percent(shift.expected)
      return language == .id
        ? "\(what): jarak \(distance); kebetulan saja memberi sekitar \(chance) pada jumlah putusan ini (\(widest))."
        : "\(what): distance \(distance); chance alone gives about \(chance) with so few decisions (\(widest))."
    }
    guard shift.isSerious else {
      return language == .id
        ? "\(what): serupa (jarak \(distance); \(widest))." : "\(what): alike (distance \(distance); \(widest))."
    }
    return language == .id
      ? """
      PERHATIAN, \(what): \(distance) dari B harus perkara lain supaya serupa dengan A (\(widest)). Selisih angka di \
      bawah dapat berasal dari situ, bukan dari cara pengadilan memutus.
      """
      : """
      CAREFUL, \(what): \(distance) of B would have to be other cases for it to be like A (\(widest)). Differences \
      below may come from that, and not from how courts decide.
      """
  }

  /// The heading over the sentences on the mix.
  public var mixHeading: String {
    Phrase(id: "Apakah perkaranya serupa?", en: "Are the cases alike?")[language]
  }

  /// How the intervals are made, and what many of them mean together.
  public var note: String {
    Phrase(
      id: """
        Interval 95% untuk selisih: bagian menurut Newcombe (1998, metode 10); median dengan resep yang sama (Zou dan \
        Donner 2008) dari interval statistik urutan masing-masing. Dari banyak ukuran, kira-kira satu dari dua puluh \
        tampak berbeda karena kebetulan saja.
        """,
      en: """
        95% intervals of differences: shares by Newcombe (1998, method 10); medians by the same recipe (Zou and Donner \
        2008) from the order-statistic interval of each. Among many measures about one in twenty seems to differ by \
        chance alone.
        """)[language]
  }

  /// The heading of the whole comparison.
  public var title: String { Phrase(id: "Perbandingan", en: "Comparison")[language] }

  // MARK: Figures

  private var to: String { language == .id ? "sampai" : "to" }
  private var interval: String { language == .id ? "interval 95%" : "95% interval" }

  private func value(_ side: MeasureChange.Side?, _ change: MeasureChange) -> String {
    side.map { language.text($0.value, change.kind) } ?? "–"
  }

  private func signed(_ value: Double, _ change: MeasureChange, withUnit: Bool = false) -> String {
    let text = magnitude(value, change, withUnit: withUnit)
    return value > 0 && text.contains { $0.isNumber && $0 != "0" } ? "+" + text : text
  }

  /// A share's in percentage points; others in the unit that the label names.
  private func magnitude(_ value: Double, _ change: MeasureChange, withUnit: Bool = true) -> String {
    guard change.isShare || change.kind == .percent else {
      // Words of magnitude, such as million, are for amounts above zero.
      return (value < 0 ? "−" : "") + language.figure(abs(value), Scale(change.kind) ?? .number)
    }
    let points = language.decimal(change.isShare ? value * 100 : value, places: 1)
    return withUnit ? "\(points) \(language == .id ? "poin persentase" : "percentage points")" : points
  }
}

extension MeasureChange {
  fileprivate var isShare: Bool {
    if case .share = (a ?? b)?.value { true } else { false }
  }
}

extension MixShift.Dimension {
  var noun: Phrase {
    switch self {
    case .year: Phrase(id: "tahun putusan", en: "years of decision")
    case .province: Phrase(id: "provinsi", en: "provinces")
    case .law: Phrase(id: "undang-undang yang didakwakan", en: "laws charged")
    case .exploitation: Phrase(id: "bentuk eksploitasi", en: "forms of exploitation")
    }
  }
}
