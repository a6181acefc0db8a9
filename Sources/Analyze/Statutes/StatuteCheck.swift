internal import Decisions

/// Sentences held against the bounds of the law, rule by rule.
struct StatuteCheck: Mergeable {
  private struct Result: Hashable, Sendable, Codable {
    let rule: StatuteRule
    let standing: StatuteRule.Standing
  }

  private var results = Breakdown<Result>()

  mutating func add(_ entry: CaseEntry, _ rules: [StatuteRule]) {
    let found = entry.convicted.flatMap { convict in
      rules.compactMap { rule in
        rule.standing(of: convict, in: entry).map { Result(rule: rule, standing: $0) }
      }
    }
    results.add(found, in: entry.reference)
  }

  mutating func merge(_ other: StatuteCheck) { results.merge(other.results) }

  private func units(_ rule: StatuteRule, _ standing: StatuteRule.Standing) -> Int {
    results.units(Result(rule: rule, standing: standing))
  }

  func base(_ rule: StatuteRule) -> Base {
    let judged = StatuteRule.Standing.allCases.filter { $0 != .notJudged }.reduce(0) { $0 + units(rule, $1) }
    return Base(.conviction, count: judged, missing: units(rule, .notJudged))
  }

  func share(_ rule: StatuteRule) -> Share? { Share(units(rule, .outside), of: base(rule).count) }

  func measure(_ rule: StatuteRule, _ label: Phrase) -> Measure {
    Measure(rule.measureKey, label, Cell(share(rule)), .shareWithInterval, of: base(rule))
  }

  /// The rules as rows; the decisions pointed to are those outside the bound.
  func table(_ key: String, _ caption: Phrase, _ rules: [StatuteRule]) -> Table {
    Table(
      key, caption: caption,
      note: Phrase(
        id: """
          Baris menunjuk perkara dengan pidana di luar batas. Pidana seumur hidup dihitung tersendiri. Tidak dinilai: \
          tanggal, pidana atau batasnya tidak diketahui, atau batas itu tidak berlaku lagi pada tanggal putusan; untuk \
          batas denda juga yang tanpa denda.
          """,
        en: """
          The cases pointed to are those outside the bound. Life is counted apart. Not judged: the day, the sentence or \
          the bound is not known, or the bound was no longer in force on the day of the decision; for bounds of fines \
          also where there is no fine.
          """),
      base: Base(.conviction, count: rules.map { base($0).count }.max() ?? 0, missing: 0), form: .plain,
      stub: Phrase(id: "Batas dan pembacaannya", en: "Bound and reading"),
      columns: [
        Column("persons", TableWords.heading(.conviction), .count),
        Column("outside", Phrase(id: "Di luar batas", en: "Outside"), .count),
        Column("share", TableWords.share, .shareWithInterval),
        Column("at", Phrase(id: "Tepat batas", en: "Exactly at it"), .count),
        Column("life", Phrase(id: "Seumur hidup", en: "Life"), .count),
        Column("not_judged", Phrase(id: "Tidak dinilai", en: "Not judged"), .count),
      ],
      rows: rules.map { rule in
        Row(
          rule.rawValue, rule.label,
          [
            .count(base(rule).count), .count(units(rule, .outside)), Cell(share(rule)), .count(units(rule, .at)),
            .count(units(rule, .life)), .count(units(rule, .notJudged)),
          ], cases: results.cases(Result(rule: rule, standing: .outside)), isUnlisted: rule.addsThird)
      })
  }
}

extension StatuteRule {
  /// `outside_minimum_36`.
  fileprivate var measureKey: String { "outside_" + rawValue.split(separator: "-").joined(separator: "_") }

  var label: Phrase {
    switch self {
    case .threeYears:
      Phrase(
        id: "Di bawah 36 bulan: UU 21/2007 Pasal 2–6, 10, 11, 12",
        en: "Below 36 months: UU 21/2007 Pasal 2–6, 10, 11, 12")
    case .fourYears:
      Phrase(
        id: "Di bawah 48 bulan: di antaranya dengan Pasal 7 (1), 8, 16, 17, bila tambahan sepertiga menaikkan minimum",
        en: "Below 48 months: of these with Pasal 7 (1), 8, 16, 17, if the added third raises the minimum")
    case .leastTerm:
      Phrase(
        id: "Di bawah minimum undang-undang mana pun yang terbukti, tanpa tambahan sepertiga",
        en: "Below the minimum of any law proven, without added thirds")
    case .mostTerm:
      Phrase(
        id: "Di atas maksimum undang-undang yang terbukti, tanpa tambahan sepertiga",
        en: "Above the maximum of the laws proven, without added thirds")
    case .mostTermRaised:
      Phrase(
        id: "Di atas maksimum dengan tambahan sepertiga, bila ketentuannya terbukti",
        en: "Above the maximum with the added third, where that provision is proven")
    case .childThreeYears:
      Phrase(
        id: "Ada korban anak, Pasal 2, 3 atau 4: di bawah 36 bulan (Pasal 17 tidak menaikkan minimum)",
        en: "Child among the victims, Pasal 2, 3 or 4: below 36 months (Pasal 17 does not raise the minimum)")
    case .childFourYears:
      Phrase(
        id: "Ada korban anak, Pasal 2, 3 atau 4: di bawah 48 bulan (Pasal 17 menaikkan minimum)",
        en: "Child among the victims, Pasal 2, 3 or 4: below 48 months (Pasal 17 raises the minimum)")
    case .leastFine:
      Phrase(id: "Denda di bawah minimum undang-undang yang terbukti", en: "Fine below the minimum of the laws proven")
    case .mostFine:
      Phrase(id: "Denda di atas maksimum undang-undang yang terbukti", en: "Fine above the maximum of the laws proven")
    case .fineImposed:
      Phrase(
        id: "Tanpa denda, padahal undang-undang menyebut penjara \"dan\" denda",
        en: "No fine, though the law says prison \"and\" fine")
    }
  }

  /// How the bounds are read; for caveats.
  static let reading = Phrase(
    id: """
      Batas pidana diambil dari tabel undang-undang menurut tanggal putusan: UU 21/2007 Pasal 2–6 mengancam penjara 3 \
      sampai 15 tahun, dan Pasal 10, 11 dan 12 memidana sama; sejak 2 Januari 2026 minimum khusus tidak berlaku lagi \
      (UU 1/2026), kecuali dalam UU 1/2023 sendiri. Apakah tambahan sepertiga (Pasal 7, 8, 16, 17) menaikkan minimum \
      menjadi 48 bulan adalah soal tafsir, sehingga kedua pembacaan ditunjukkan. Bila beberapa ketentuan terbukti, \
      dipakai minimum dan maksimum yang tertinggi; tambahan karena perbarengan dan pengurangan karena percobaan atau \
      pembantuan tidak dihitung. Hanya pasal dan pidananya yang dibaca, bukan alasan hukum untuk pidana yang lain.
      """,
    en: """
      Bounds are taken from a table of statutes by the day of the decision: UU 21/2007 Pasal 2–6 threaten 3 to 15 years \
      of prison, and Pasal 10, 11 and 12 punish alike; from 2 January 2026 special minimums no longer apply \
      (UU 1/2026), but for those in UU 1/2023 itself. Whether the added third (Pasal 7, 8, 16, 17) raises the minimum \
      to 48 months is a matter of reading, so both readings are shown. Where several provisions are proven, the highest \
      minimum and the highest maximum count; what concurrence adds and what attempt or assistance takes away is not \
      counted. Only the article and the sentence are read, not what the law may allow as a ground for another one.
      """)
}
