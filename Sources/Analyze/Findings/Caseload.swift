internal import Decisions

/// Finding 1: how many decisions, when and where.
struct Caseload: Tally {
  private var years = Breakdown<Int?>()
  private var registered = Multiset<Int?>()
  private var provinces = Breakdown<String?>()
  private var courts = Breakdown<String?>()
  private var laws = Categories<LawName>()
  private var exploitation = Categories<Exploitation>()
  /// Years, months and days on which decisions were pronounced.
  private var days = Multiset<CalendarDate>()

  init() {}

  mutating func add(_ entry: CaseEntry) {
    let (record, reference) = (entry.record, entry.reference)
    years.add(CollectionOfOne(record.decisionDate?.year), in: reference)
    registered.add(record.registerYear)
    if let day = record.decisionDate { days.add(day) }
    provinces.add(CollectionOfOne(entry.court?.province), in: reference)
    courts.add(CollectionOfOne(entry.court?.name), in: reference)
    // By law and form of exploitation without their break-downs, which are those of findings 4 and 7.
    laws.add(Law.known(record.chargedProvisions).map(LawName.init), entry)
    exploitation.add(Array(Set(record.exploitation)), entry)
  }

  mutating func merge(_ other: Caseload) {
    years.merge(other.years)
    registered.merge(other.registered)
    provinces.merge(other.provinces)
    courts.merge(other.courts)
    laws.merge(other.laws)
    exploitation.merge(other.exploitation)
    days.merge(other.days)
  }

  func finish() -> Finding {
    let base = Base(.decision, count: years.total, missing: 0)
    let provinceNames = provinces.rankedWords { $0 }
    let courtNames = courts.rankedWords { $0 }
    return Finding(
      number: 1, key: "caseload", title: Phrase(id: "Jumlah perkara", en: "Caseload"),
      question: Phrase(
        id: "Berapa putusan yang dibaca, kapan diucapkan, dan oleh pengadilan mana?",
        en: "How many decisions were read, when were they pronounced, and by which courts?"),
      base: base, headline: headline(courts: courtNames.count, provinces: provinceNames),
      measures: [
        Measure("decisions", Phrase(id: "putusan", en: "decisions"), .count(base.count), .count, of: base),
        Measure("courts", Phrase(id: "pengadilan", en: "courts"), .count(courtNames.count), .count, of: base),
        Measure("provinces", Phrase(id: "provinsi", en: "provinces"), .count(provinceNames.count), .count, of: base),
      ],
      tables: [
        yearTable,
        provinces.table(
          "by-province", Phrase(id: "Putusan menurut provinsi", en: "Decisions by province"), unit: .decision,
          stub: TableWords.province, keys: provinceNames, name: { $0 }, label: { Phrase($0) }, intervals: false,
          form: .ranking(column: 0)),
        courts.table(
          "by-court", Phrase(id: "Putusan menurut pengadilan", en: "Decisions by court"), unit: .decision,
          stub: TableWords.court, keys: courtNames, name: { $0 }, label: { Phrase($0) }, intervals: false,
          form: .ranking(column: 0)),
        laws.table(
          "by-law", Phrase(id: "Putusan menurut undang-undang yang didakwakan", en: "Decisions by law charged"),
          .decision, stub: TableWords.law, note: Grouping.law.note, protection: .unlisted),
        exploitation.table(
          "by-exploitation", Phrase(id: "Putusan menurut bentuk eksploitasi", en: "Decisions by form of exploitation"),
          .decision, stub: TableWords.exploitation, note: Grouping.exploitation.note),
      ],
      caveats: [
        Phrase(
          id: """
            Yang dihitung adalah putusan yang dibaca, bukan seluruh perkara: putusan yang tidak diunggah atau tidak \
            dapat dibaca tidak termasuk, sehingga beda antartahun dan antardaerah dapat berasal dari pengunggahan.
            """,
          en: """
            These are the decisions that were read, not all cases: decisions that were not uploaded or could not be \
            read are not among them, so differences between years and places may come from uploading.
            """),
        Phrase(
          id: "Provinsi adalah letak pengadilan, menurut batas sebelum pemekaran Papua tahun 2022.",
          en: "The province is where the court sits, by the boundaries before the division of Papua in 2022."),
      ])
  }

  private func headline(courts: Int, provinces names: [String]) -> Phrase {
    guard years.total > 0 else {
      return Phrase(id: "Tidak ada putusan yang dibaca.", en: "No decision was read.")
    }
    let order = days.counts.keys.sorted()
    let first = order.first
    let last = order.last
    return Phrase { language in
      let number = language.counted(years.total, .decision)
      var text =
        language == .id
        ? "Dibaca \(number) dari \(language.integer(courts)) pengadilan di \(language.integer(names.count)) provinsi"
        : "\(number.capitalized) from \(language.integer(courts)) \(courts == 1 ? "court" : "courts") in "
          + "\(language.integer(names.count)) \(names.count == 1 ? "province" : "provinces") "
          + (years.total == 1 ? "was read" : "were read")
      if let first, let last {
        text +=
          language == .id
          ? ", diucapkan antara \(language.day(first)) dan \(language.day(last))"
          : ", pronounced between \(language.day(first)) and \(language.day(last))"
      }
      text += "."
      if let top = names.first, let share = Share(provinces.units(top), of: provinces.total - provinces.units(nil)) {
        let many = language.integer(share.count)
        let percent = language.percent(share)
        text +=
          language == .id
          ? " Terbanyak dari \(top): \(many) putusan, \(percent)."
          : " Most came from \(top): \(many), or \(percent)."
      }
      return text
    }
  }

  private var yearTable: Table {
    let known = Set(years.entries.keys.compactMap(\.self)).union(registered.counts.keys.compactMap(\.self)).sorted()
    let missing = years.units(nil)
    let base = Base(.decision, count: years.total - missing, missing: missing)
    var rows = known.map { year in
      Row(
        String(year), Phrase(String(year)),
        [
          .count(years.units(year)), Cell(Share(years.units(year), of: base.count)),
          .count(registered.count(of: year)),
        ], cases: years.cases(year))
    }
    if missing + registered.count(of: nil) > 0 {
      rows.append(
        Row(
          "not_stated", TableWords.notStated, [.count(missing), .none, .count(registered.count(of: nil))],
          cases: years.cases(nil), isMissing: true))
    }
    return Table(
      "by-year", caption: Phrase(id: "Putusan menurut tahun", en: "Decisions by year"),
      note: Phrase(
        id: "Tahun pengucapan putusan; di sampingnya tahun pendaftaran, yaitu tahun dalam nomor perkara.",
        en: "The year in which the decision was pronounced; beside it the year of the case number."),
      base: base, form: .series(column: 0), stub: TableWords.year,
      columns: [
        Column("count", Phrase(id: "Diucapkan", en: "Pronounced"), .count),
        Column("share", TableWords.share, .share),
        Column("registered", Phrase(id: "Didaftarkan", en: "Registered"), .count),
      ],
      rows: rows,
      total: Row(
        "total", TableWords.total,
        [.count(years.total), .none, .count(registered.total)]))
  }
}
