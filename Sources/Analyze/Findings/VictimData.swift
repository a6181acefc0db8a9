internal import Decisions

/// A supplement: how the codebook's fields map to the data standards on victims, and how many victims each column of the
/// CTDC layout would tell of.
struct VictimData: Tally {
  /// Victims whose rows are alike.
  private(set) var rows = Multiset<CTDCVictim>()
  private var filled = Breakdown<String>()

  mutating func add(_ entry: CaseEntry) {
    let victims = CTDCVictim.victims(of: entry.record)
    for (victim, count) in victims { rows.add(victim, times: count) }
    filled.add(
      victims.flatMap { victim, count in
        CTDCVictim.columns.filter { !["", "0"].contains(victim[$0]) }.flatMap { repeatElement($0, count: count) }
      }, in: entry.reference)
  }

  mutating func merge(_ other: VictimData) {
    rows.merge(other.rows)
    filled.merge(other.filled)
  }

  func finish() -> Finding {
    let base = Base(.victim, count: rows.total, missing: 0)
    let used = CTDCVictim.columns.filter { filled.units($0) > 0 }
    return Finding(
      number: 19, key: "victim-data", title: Phrase(id: "Data korban menurut standar", en: "Victim data by standards"),
      question: Phrase(
        id: "Bagaimana kolom buku kode berpadanan dengan CTDC, GLOTIP dan IC-TIP?",
        en: "How do the codebook's fields map to CTDC, GLOTIP and IC-TIP?"),
      base: base,
      headline: Phrase { language in
        let victims = language.counted(rows.total, .victim)
        let (some, all) = (language.integer(used.count), language.integer(CTDCVictim.columns.count))
        return language == .id
          ? "\(some) dari \(all) kolom CTDC dapat diisi untuk \(victims)."
          : "\(some) of CTDC's \(all) columns can be filled for \(victims)."
      },
      measures: [
        Measure("victims", TableWords.heading(.victim), .count(rows.total), .count, of: base),
        Measure("columns", Phrase(id: "kolom terisi", en: "columns filled"), .count(used.count), .count, of: base),
      ],
      tables: [mapping, columns(used, base)],
      caveats: [
        Phrase(
          id: """
            Berkas ctdc-victims.csv memuat satu baris untuk tiap korban dalam susunan kolom CTDC. Semua korban satu \
            perkara mendapat eksploitasi, negara dan kendali perkaranya. Edisi umum memuat hanya baris yang sama bagi \
            sekurangnya 11 korban, seperti CTDC sendiri.
            """,
          en: """
            The file ctdc-victims.csv has one row for each victim in CTDC's columns. All victims of a case share its \
            exploitation, country and control. The public edition holds only rows that are alike for at least 11 \
            victims, as CTDC's own does.
            """),
        Phrase(
          id: """
            Tahun adalah tahun pendaftaran perkara, bukan pendaftaran korban. Umur, kewarganegaraan dan perekrut korban \
            tidak dicatat buku kode, sehingga kolomnya kosong. Tidak ada standar untuk jalannya persidangan.
            """,
          en: """
            The year is that of the case's registration, not of the victim's. Victims' ages, citizenship and recruiters \
            are not in the codebook, so their columns are blank. No standard holds what happened in court.
            """),
      ])
  }

  private func columns(_ used: [String], _ base: Base) -> Table {
    Table.counts(
      "columns", Phrase(id: "Korban menurut kolom CTDC yang terisi", en: "Victims by CTDC column filled"),
      note: Phrase(
        id: "Terisi: ada nilainya, dan bukan \"0\" (tidak).", en: "Filled: with a value other than \"0\" (no)."),
      base: base, stub: Phrase(id: "Kolom", en: "Column"),
      rows: used.map { column in
        Row(
          column, Phrase(column), [.count(filled.units(column)), Cell(Share(filled.units(column), of: rows.total))],
          cases: filled.cases(column))
      }, total: rows.total, form: .plain, protection: .smallCounts)
  }

  private var mapping: Table {
    Table(
      "mapping", caption: Phrase(id: "Padanan kolom", en: "How fields map"),
      base: Base(.victim, count: rows.total, missing: 0), form: .plain,
      stub: Phrase(id: "Kolom buku kode", en: "Codebook field"),
      columns: [
        Column("ctdc", Phrase("CTDC"), .text), Column("glotip", Phrase("GLOTIP, SDG 16.2.2"), .text),
        Column("ic_tip", Phrase("IC-TIP"), .text),
      ],
      rows: CTDCMapping.all.map {
        Row($0.field, Phrase($0.field), [.text($0.ctdc), .text($0.glotip), .text($0.block)])
      })
  }
}
