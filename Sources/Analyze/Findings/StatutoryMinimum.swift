internal import Decisions

/// Prison terms against the least term of UU 21/2007, on stated readings of the law.
struct StatutoryMinimum: Sendable {
  enum Reading: Int, CaseIterable, Sendable {
    /// Pasal 2 to 6, 10, 11, 12: from three years.
    case threeYears = 36
    /// The same with Pasal 7 (1), 8, 16 or 17, on the reading that the third they add raises the least term too.
    case fourYears = 48

    var key: String { "minimum-\(rawValue)" }

    var label: Phrase {
      switch self {
      case .threeYears: Phrase(id: "Pasal 2–6, 10, 11, 12: minimum 36 bulan", en: "Pasal 2–6, 10, 11, 12: 36 months")
      case .fourYears:
        Phrase(
          id: "Di antaranya dengan Pasal 7 (1), 8, 16, 17: minimum 48 bulan",
          en: "Of these with Pasal 7 (1), 8, 16, 17: 48 months")
      }
    }
  }

  enum Standing: Hashable, Sendable { case below, at, above, life }

  private struct Group: Hashable, Sendable {
    let reading: Reading
    let standing: Standing
  }

  private var groups = Breakdown<Group>()
  /// Without a prison term that could be read.
  private var without = Multiset<Reading>()
  /// Pronounced under other bounds, or perhaps so.
  private var otherLaw = Multiset<Reading>()

  mutating func add(_ convicted: [Defendant], of record: CaseRecord) {
    var found: [Group] = []
    for person in convicted where person.convictedProvisions.contains(where: \.hasThreeYearMinimum) {
      for reading in Reading.allCases where reading.applies(to: person) {
        guard StatutoryMinimum.oldBoundsApply(to: record) else {
          otherLaw.add(reading)
          continue
        }
        guard let prison = person.term else {
          without.add(reading)
          continue
        }
        found.append(Group(reading: reading, standing: reading.standing(of: prison)))
      }
    }
    groups.add(found, in: CaseReference(record))
  }

  mutating func merge(_ other: StatutoryMinimum) {
    groups.merge(other.groups)
    without.merge(other.without)
    otherLaw.merge(other.otherLaw)
  }

  /// UU 1/2026 drops special minimums from 2 January 2026. Where the day is not known, the number must be older than
  /// 2025, since a case of 2025 may have been decided in 2026.
  private static func oldBoundsApply(to record: CaseRecord) -> Bool {
    if let day = record.decisionDate { return (day.year, day.month, day.day) < (2026, 1, 2) }
    return record.registerYear.map { $0 < 2025 } ?? false
  }

  func base(_ reading: Reading) -> Base {
    let count = [Standing.below, .at, .above, .life].reduce(0) { $0 + units(reading, $1) }
    return Base(
      .conviction, count: count, missing: without.count(of: reading) + otherLaw.count(of: reading))
  }

  func share(_ reading: Reading) -> Share? { Share(units(reading, .below), of: base(reading).count) }

  private func units(_ reading: Reading, _ standing: Standing) -> Int {
    groups.units(Group(reading: reading, standing: standing))
  }

  var table: Table {
    Table(
      "below-minimum",
      caption: Phrase(
        id: "Pidana penjara terhadap minimum UU 21/2007", en: "Prison terms against the minimum of UU 21/2007"),
      note: Phrase(
        id:
          "Baris menunjuk perkara dengan pidana di bawah minimum. Seumur hidup dihitung terpisah dan bukan di bawahnya.",
        en: "The cases pointed to are those below the minimum. Life is counted apart and is not below it."),
      base: Base(.conviction, count: base(.threeYears).count, missing: 0), form: .plain,
      stub: Phrase(id: "Pembacaan", en: "Reading"),
      columns: [
        Column("persons", Phrase(id: "Terpidana", en: "Persons"), .count),
        Column("below", Phrase(id: "Di bawah", en: "Below"), .count),
        Column("share", Words.share, .shareWithInterval),
        Column("at", Phrase(id: "Tepat minimum", en: "Exactly at it"), .count),
        Column("life", Phrase(id: "Seumur hidup", en: "Life"), .count),
        Column("apart", Phrase(id: "Tidak dinilai", en: "Not judged"), .count),
      ],
      rows: Reading.allCases.map { reading in
        Row(
          reading.key, reading.label,
          [
            .count(base(reading).count), .count(units(reading, .below)), Cell(share(reading)),
            .count(units(reading, .at)), .count(units(reading, .life)), .count(base(reading).missing),
          ],
          cases: groups.cases(Group(reading: reading, standing: .below)))
      })
  }

  static let reading = Phrase(
    id: """
      Minimum: UU 21/2007 Pasal 2–6 mengancam penjara 3 sampai 15 tahun, dan Pasal 10, 11 dan 12 memidana sama; \
      apakah tambahan sepertiga (Pasal 7, 8, 16, 17) menaikkan minimum menjadi 48 bulan adalah soal tafsir, sehingga \
      ditunjukkan tersendiri. Hanya pasal dan lamanya yang dibaca, bukan alasan hukum untuk pidana yang lebih ringan. \
      Putusan sejak 2 Januari 2026 (UU 1/2026), yang tidak diketahui tanggalnya, atau tanpa pidana penjara yang \
      terbaca tidak dinilai.
      """,
    en: """
      The minimum: UU 21/2007 Pasal 2–6 threaten 3 to 15 years of prison, and Pasal 10, 11 and 12 punish alike; \
      whether the added third (Pasal 7, 8, 16, 17) raises the minimum to 48 months is a matter of reading and shown \
      apart. Only the article and the term are read, not what the law may allow as a ground for a lower term. \
      Decisions from 2 January 2026 (UU 1/2026), of unknown date, or without a prison term that could be read are \
      not judged.
      """)
}

extension StatutoryMinimum.Reading {
  fileprivate func applies(to person: Defendant) -> Bool {
    switch self {
    case .threeYears: true
    case .fourYears: person.convictedProvisions.contains(where: \.addsThird)
    }
  }

  fileprivate func standing(of prison: Months) -> StatutoryMinimum.Standing {
    if prison == .life { return .life }
    let least = Months(months: rawValue)
    return prison < least ? .below : prison == least ? .at : .above
  }
}
