internal import Decisions

/// A supplement: counts in the form of UNODC's questionnaire (GLOTIP) and of the SDG indicator 16.2.2: victims by sex,
/// age, exploitation; people prosecuted and convicted by sex and citizenship.
/// Source: https://worldbank.github.io/sdg-metadata/metadata/en/16-2-2.
struct GlobalReport: Tally {
  enum Stage: String, CaseIterable, Sendable, Codable { case prosecuted, convicted, freed }

  private var forms = CrossCount<GLOTIPForm?, VictimKind?>()
  /// By year of pronouncement.
  private var years = CrossCount<Int?, VictimKind?>()
  private var people = CrossCount<Stage, Sex?>()
  private var citizenship = Breakdown<Nationality?>()

  mutating func add(_ entry: CaseEntry) {
    let form = GLOTIPForm(entry.record.exploitation)
    let columns = entry.victims.groups.flatMap { repeatElement(VictimKind($0.key), count: $0.value) }
    forms.add(columns.map { (form, $0) }, in: entry.reference)
    let year = entry.record.decisionDate?.year
    years.add(columns.map { (year, $0) }, in: entry.reference)
    people.add(
      entry.record.defendants.flatMap { defendant in
        Stage.reached(defendant).map { ($0, defendant.sex) }
      }, in: entry.reference)
    citizenship.add(
      entry.convicted.map { $0.person.nationality.flatMap(Nationality.init(written:)) }, in: entry.reference)
  }

  mutating func merge(_ other: GlobalReport) {
    forms.merge(other.forms)
    years.merge(other.years)
    people.merge(other.people)
    citizenship.merge(other.citizenship)
  }

  func finish() -> Finding {
    let untold = GlobalReport.forms.reduce(0) { $0 + forms.units($1, nil) }
    let base = Base(.victim, count: forms.total - untold, missing: untold)
    return Finding(
      number: 18, key: "global-report",
      title: Phrase(id: "Tabel untuk laporan global", en: "Tables for global reports"),
      question: Phrase(
        id: "Berapa korban dan terpidana menurut penggolongan UNODC (GLOTIP) dan SDG 16.2.2?",
        en: "How many victims and convicted people are there by the groups of UNODC (GLOTIP) and SDG 16.2.2?"),
      base: base,
      headline: Phrase { language in
        let victims = language.counted(forms.total, .victim)
        let convicted = language.counted(stageTotal(.convicted), .conviction)
        return language == .id
          ? "Dalam putusan yang dibaca ada \(victims) dan \(convicted)."
          : "The decisions read count \(victims) and \(convicted)."
      },
      measures: [
        Measure("victims", TableWords.heading(.victim), .count(forms.total), .count, of: base),
        Measure(
          "convicted", TableWords.heading(.conviction), .count(stageTotal(.convicted)), .count,
          of: Base(.defendant, count: stageTotal(.prosecuted), missing: 0)),
      ],
      tables: [formTable(base), yearTable(base), peopleTable, citizenshipTable],
      caveats: [
        Phrase(
          id: """
            Satuannya korban dalam putusan yang dibaca, bukan korban yang ditemukan polisi; angka per 100.000 penduduk \
            tidak dihitung. Korban yang jenis kelamin atau umurnya tidak disebut ada di kolom tersendiri.
            """,
          en: """
            The unit is the victim in the decisions read, not the victim detected by the police; no rate per 100,000 is \
            made. Victims whose sex or age is not told stand in a column of their own.
            """),
        Phrase(
          id: """
            Kerja paksa: pekerjaan rumah tangga, kapal perikanan dan pekerjaan lain. Penipuan daring dan pidana paksa \
            ditulis sendiri; adopsi ilegal dan ibu pengganti masuk lainnya.
            """,
          en: """
            Forced labour: domestic work, fishing vessels and other labour. Online scams and forced crime stand by \
            themselves; illegal adoption and surrogacy are among the others.
            """),
      ])
  }

  private static let forms: [GLOTIPForm?] = GLOTIPForm.allCases.map(Optional.some) + [nil]

  /// The columns of victims; of those in the last one, sex or age is not told.
  private static let kinds: [VictimKind?] = VictimKind.allCases.map(Optional.some) + [nil]
  /// How many victims are of a sex, or of an age, other tables tell, by year and exploitation too.
  private static let toldSums = [[VictimKind.women, .girls], [.men, .boys], [.women, .men], [.girls, .boys]].map {
    $0.map(\.key)
  }
  private static let untold = Phrase(id: "Jenis kelamin atau umur tidak disebut", en: "Sex or age not stated")

  /// Victims by sex and majority, a row for each group that has any.
  private func victimTable(_ key: String, _ caption: Phrase, _ base: Base, stub: Phrase, rows: [Row?]) -> Table {
    Table(
      key, caption: caption, base: base, form: .plain, protection: .smallCounts,
      toldSums: GlobalReport.toldSums, stub: stub,
      columns: GlobalReport.kinds.map { kind in
        Column(kind?.key ?? "sex_or_age_not_stated", kind?.label ?? GlobalReport.untold, .count)
      }, rows: rows.compactMap(\.self))
  }

  private func formTable(_ base: Base) -> Table {
    victimTable(
      "victims-by-exploitation",
      Phrase(id: "Korban menurut eksploitasi, jenis kelamin dan umur", en: "Victims by exploitation, sex and age"),
      base,
      stub: TableWords.exploitation,
      rows: GlobalReport.forms.map { form in
        forms.row(
          form, form?.rawValue ?? "not_stated", form?.label ?? TableWords.notStated, columns: GlobalReport.kinds)
      })
  }

  private func yearTable(_ base: Base) -> Table {
    let known = Set(years.lines.entries.keys.compactMap(\.self)).sorted().map(Optional.some)
    return victimTable(
      "victims-by-year",
      Phrase(
        id: "Korban menurut tahun putusan, jenis kelamin dan umur", en: "Victims by year of decision, sex and age"),
      base, stub: TableWords.year,
      rows: (known + [nil]).map { year in
        years.row(
          year, year.map(String.init) ?? "not_stated", year.map { Phrase(String($0)) } ?? TableWords.notStated,
          columns: GlobalReport.kinds)
      })
  }

  private func stageTotal(_ stage: Stage) -> Int { people.lines.units(stage) }

  private var peopleTable: Table {
    let sexes: [Sex?] = [.female, .male, nil]
    return Table(
      "people-by-sex",
      caption: Phrase(
        id: "Diadili, dipidana, bebas atau lepas, menurut jenis kelamin", en: "Prosecuted, convicted, freed, by sex"),
      base: Base(.defendant, count: stageTotal(.prosecuted), missing: 0), form: .plain,
      stub: Phrase(id: "Tahap", en: "Stage"),
      columns: sexes.map { Column($0?.rawValue ?? "not_stated", $0?.label ?? TableWords.notStated, .count) },
      rows: Stage.allCases.compactMap { people.row($0, $0.rawValue, $0.label, columns: sexes) })
  }

  private var citizenshipTable: Table {
    citizenship.table(
      "convicted-by-citizenship", Phrase(id: "Terpidana menurut kebangsaan", en: "Convicted persons by citizenship"),
      unit: .conviction, stub: Phrase(id: "Kebangsaan", en: "Citizenship"),
      keys: citizenship.rankedWords(by: \.key), name: \.key, label: \.label, protection: .smallCounts)
  }
}

extension GlobalReport.Stage {
  /// All that a defendant went through.
  fileprivate static func reached(_ defendant: Defendant) -> [GlobalReport.Stage] {
    switch defendant.verdict {
    case .convicted: [.prosecuted, .convicted]
    case .acquitted, .released: [.prosecuted, .freed]
    case .inadmissible, .other, nil: [.prosecuted]
    }
  }

  fileprivate var label: Phrase {
    switch self {
    case .prosecuted: Phrase(id: "Diadili", en: "Prosecuted")
    case .convicted: Verdict.convicted.label
    case .freed: Phrase(id: "Bebas atau lepas", en: "Acquitted or released")
    }
  }
}
