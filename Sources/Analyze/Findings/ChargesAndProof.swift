internal import Decisions

/// By law or by article: defendants charged, those of them convicted under it, and people convicted under it though the
/// indictment, as read, does not name it.
struct ChargesAndProof: Sendable, Codable {
  private var charged = Breakdown<String>()
  /// Charged, and the outcome known.
  private var judged = Multiset<String>()
  private var proven = Multiset<String>()
  private var unnamed = Multiset<String>()

  /// - Parameter keys: the laws or articles among provisions, each once.
  mutating func add(
    _ record: CaseRecord, in reference: CaseReference, by keys: ([Provision]) -> Set<String>
  ) {
    let named = keys(record.chargedProvisions)
    for defendant in record.defendants {
      let convicted = defendant.verdict == .convicted ? keys(defendant.convictedProvisions) : []
      // A conviction whose provisions are not stated says nothing on any law.
      let isKnown = defendant.verdict != nil && (defendant.verdict != .convicted || !convicted.isEmpty)
      for key in named where isKnown { judged.add(key) }
      for key in named.intersection(convicted) { proven.add(key) }
      for key in convicted.subtracting(named) { unnamed.add(key) }
    }
    charged.add(named.flatMap { repeatElement($0, count: record.defendants.count) }, in: reference)
  }

  mutating func merge(_ other: ChargesAndProof) {
    charged.merge(other.charged)
    judged.merge(other.judged)
    proven.merge(other.proven)
    unnamed.merge(other.unnamed)
  }

  func table(_ key: String, _ caption: Phrase, base: Base, stub: Phrase, label: (String) -> Phrase) -> Table {
    let names = Set(charged.entries.keys).union(unnamed.counts.keys)
    let rows = names.ranked(count: charged.units, name: { $0 }).map { name in
      Row(
        name, label(name),
        [
          .count(charged.units(name)), .count(proven.count(of: name)),
          Cell(Share(proven.count(of: name), of: judged.count(of: name))), .count(unnamed.count(of: name)),
        ], cases: charged.cases(name))
    }
    return Table(
      key, caption: caption,
      note: Phrase(
        id: """
          Seorang terdakwa dapat didakwa dengan beberapa ketentuan. Bagian yang terbukti diambil dari yang didakwa dan \
          yang hasilnya terbaca.
          """,
        en: """
          A defendant may be charged under several provisions. The share proven is of those charged whose outcome \
          could be read.
          """),
      base: base, form: .plain, protection: .unlisted, stub: stub,
      columns: [
        Column("charged", Phrase(id: "Didakwa", en: "Charged"), .count),
        Column("proven", Phrase(id: "Terbukti", en: "Proven"), .count),
        Column("share", TableWords.share, .shareWithInterval),
        Column("unnamed", Phrase(id: "Terbukti, tidak didakwa", en: "Proven, not charged"), .count),
      ],
      rows: rows)
  }
}
