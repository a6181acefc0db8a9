internal import Decisions

/// Finding 15: cases with a child among the victims: which provisions made for children were used, and the sentences.
struct ChildVictims: Tally {
  private var withChild = Shares()
  private var charged = Categories<ChildProvision>()
  /// By convicted person, of those whose provisions are stated.
  private var proven = Categories<ChildProvision>()
  private var terms = Spreads()
  private var otherTerms = Spreads()
  private var statutes = StatuteCheck()

  mutating func add(_ entry: CaseEntry) {
    guard entry.victims.count != 0 else { return }
    withChild.add(entry.victims.hasChild, entry)
    guard let hasChild = entry.victims.hasChild else { return }
    guard hasChild else { return otherTerms.add(entry.determinateTerms, in: entry.reference) }
    terms.add(entry.determinateTerms, in: entry.reference)
    charged.add(ChildProvision.used(in: entry.record.chargedProvisions), entry)
    proven.add(
      entry.convicted.map { (ChildProvision.used(in: $0.person.convictedProvisions), $0.groups) }, in: entry.reference)
    statutes.add(entry, StatuteRule.child)
  }

  mutating func merge(_ other: ChildVictims) {
    withChild.merge(other.withChild)
    charged.merge(other.charged)
    proven.merge(other.proven)
    terms.merge(other.terms)
    otherTerms.merge(other.otherTerms)
    statutes.merge(other.statutes)
  }

  func finish() -> Finding {
    let childWords = Phrase(id: "Perkara dengan korban anak", en: "Cases with a child victim")
    let termWords = Phrase(
      id: "Pidana penjara dalam perkara dengan korban anak", en: "Prison terms in cases with a child victim")
    return Finding(
      number: 15, key: "child-victims", title: Phrase(id: "Korban anak", en: "Child victims"),
      question: Phrase(
        id: "Ketentuan apa yang dipakai bila ada korban anak, dan berapa pidananya?",
        en: "Which provisions are used where children are victims, and what are the sentences?"),
      base: withChild.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          withChild.share, .decision, id: "tentang perkara dengan korban anak", en: "concern a child victim",
          one: "concerns a child victim"),
        HeadlineSentence.share(
          charged.share(.none), .decision, who: Phrase(id: "dengan korban anak", en: "with a child victim"),
          id: "memuat dakwaan tanpa ketentuan khusus tentang anak",
          en: "rest on an indictment without any provision made for children",
          one: "rests on an indictment without any provision made for children"),
        HeadlineSentence.median(
          terms.spread, .months, .conviction,
          Phrase(id: "pidana penjara dalam perkara itu", en: "prison term in these cases"))),
      measures: [
        withChild.measure("with_child", childWords, .decision),
        charged.measure("third", ChildProvision.third.label, .third, .decision),
        charged.measure("child_protection", ChildProvision.childProtection.label, .childProtection, .decision),
      ]
        + terms.measures("months", Phrase(id: "pidana penjara", en: "prison term"), .months, .conviction)
        + [
          statutes.measure(.childThreeYears, Phrase(id: "di bawah 36 bulan", en: "below 36 months")),
          statutes.measure(.childFourYears, Phrase(id: "di bawah 48 bulan", en: "below 48 months")),
        ],
      tables: tables(childWords, termWords),
      caveats: [
        Phrase(
          id: """
            Korban anak: di bawah 18 tahun pada waktu itu, menurut putusan. Jumlah korban anak termasuk kolom yang \
            paling sering diragukan. Perkara tanpa korban tidak termasuk.
            """,
          en: """
            A child victim: under 18 at the time, by the decision. The number of children is among the fields most often \
            doubted. Decisions without a victim are left out.
            """),
        Phrase(
          id: """
            UU 21/2007 Pasal 17 menambah pidana sepertiga bila korban anak, untuk Pasal 2, 3 dan 4 saja. Apakah itu \
            menaikkan minimum dari 36 menjadi 48 bulan ditunjukkan dalam dua pembacaan, juga bila Pasal 17 tidak dipakai.
            """,
          en: """
            UU 21/2007 Pasal 17 adds a third where the victim is a child, for Pasal 2, 3 and 4 only. Whether it raises \
            the minimum from 36 to 48 months is shown in two readings, also where Pasal 17 was not used.
            """),
        Phrase(
          id: "Edisi umum tidak mendaftar perkara dengan korban anak.",
          en: "The public edition does not list the cases with child victims."),
      ])
  }

  private func tables(_ childWords: Phrase, _ termWords: Phrase) -> [Table] {
    let kinds = Phrase(id: "Ketentuan", en: "Provisions")
    var bounds = statutes.table(
      "statute-bounds",
      Phrase(
        id: "Pidana penjara terhadap minimum, dua pembacaan", en: "Prison terms against the minimum, two readings"),
      StatuteRule.child)
    bounds.protection = .unlisted
    return [
      withChild.table(
        "cases", Phrase(id: "Putusan dengan dan tanpa korban anak", en: "Decisions with and without a child victim"),
        .decision, stub: TableWords.heading(.victim), yes: Phrase(id: "Ada anak", en: "A child among them"),
        no: Phrase(id: "Tanpa anak", en: "No child"), protection: .unlisted),
      charged.table(
        "charged",
        Phrase(id: "Ketentuan yang didakwakan dalam perkara itu", en: "Provisions charged in these cases"), .decision,
        stub: kinds, keys: ChildProvision.allCases, note: Grouping.law.note, protection: .unlisted),
      proven.table(
        "proven", Phrase(id: "Ketentuan yang terbukti dalam perkara itu", en: "Provisions proven in these cases"),
        .conviction, stub: kinds, keys: ChildProvision.allCases, note: Grouping.provenLaw.note, protection: .unlisted),
      Table.spreads(
        "terms",
        Phrase(id: "Pidana penjara dengan dan tanpa korban anak", en: "Prison terms with and without a child victim"),
        base: terms.base(.conviction), scale: .months, stub: TableWords.heading(.victim),
        rows: [
          terms.row("child", Phrase(id: "Ada anak", en: "A child among them")),
          otherTerms.row("no_child", Phrase(id: "Tanpa anak", en: "No child")),
        ].compactMap(\.self), protection: .unlisted),
      bounds,
    ]
      + withChild.breakdowns("cases", childWords, .decision, protection: .smallCounts)
      + terms.breakdowns("terms", termWords, .months, .conviction, protection: .unlisted)
  }
}

/// Provisions made for children, as an indictment or a conviction uses them.
enum ChildProvision: String, CaseIterable, Category {
  /// UU 21/2007 Pasal 17: a third more.
  case third = "pasal_17"
  /// UU 21/2007 Pasal 5 and 6: adoption, and sending of children.
  case childOffence = "pasal_5_6"
  case childProtection = "child_protection"
  case sexualViolence = "sexual_violence"
  /// Provisions are stated, but none of these.
  case none

  /// Each once; empty where no provision is stated.
  static func used(in provisions: [Provision]) -> [ChildProvision] {
    guard !provisions.isEmpty else { return [] }
    let used = Set(
      provisions.compactMap { provision -> ChildProvision? in
        if Provision.childProtection.contains(provision.law) { return .childProtection }
        if provision.law == Law.sexualViolence { return .sexualViolence }
        guard provision.law == Law.trafficking else { return nil }
        return provision.article == "17" ? .third : ["5", "6"].contains(provision.article) ? .childOffence : nil
      })
    return used.isEmpty ? [.none] : allCases.filter(used.contains)
  }

  var label: Phrase {
    switch self {
    case .third: Phrase("UU 21/2007 Pasal 17")
    case .childOffence: Phrase(id: "UU 21/2007 Pasal 5 atau 6", en: "UU 21/2007 Pasal 5 or 6")
    case .childProtection: Phrase(id: "UU Perlindungan Anak", en: "Child protection law")
    case .sexualViolence: Phrase(id: "UU 12/2022 (kekerasan seksual)", en: "UU 12/2022 (sexual violence)")
    case .none: Phrase(id: "Tanpa ketentuan khusus tentang anak", en: "None made for children")
    }
  }
}
