internal import Decisions

extension DefendantProfile {
  var tables: [Table] {
    [
      sexes.table(
        "sex", Phrase(id: "Terdakwa menurut jenis kelamin", en: "Defendants by sex"), unit: .defendant,
        stub: Phrase(id: "Jenis kelamin", en: "Sex"), keys: Sex.allCases, name: \.rawValue, label: \.label),
      ageGroups.table(
        "age", Phrase(id: "Terdakwa menurut umur", en: "Defendants by age"), unit: .defendant,
        stub: Phrase(id: "Umur (tahun)", en: "Age (years)"), keys: AgeGroup.allCases, name: \.key, label: \.label,
        // Defendants under 18 must not be found by their case.
        protection: .unlisted),
      perDecision.table(
        "per-decision", Phrase(id: "Jumlah terdakwa dalam satu putusan", en: "Defendants in one decision"),
        unit: .decision, stub: TableWords.heading(.defendant),
        keys: perDecision.entries.keys.compactMap(\.self).sorted(), name: { String($0) },
        label: { number in Phrase { $0.integer(number) } }),
      nationalities.table(
        "nationality", Phrase(id: "Terdakwa menurut kebangsaan", en: "Defendants by nationality"),
        unit: .defendant, stub: Phrase(id: "Kebangsaan", en: "Nationality"),
        keys: nationalities.rankedWords(by: \.key), name: \.key, label: \.label, protection: .smallCounts),
      occupations.table(
        "occupation", Phrase(id: "Terdakwa menurut pekerjaan", en: "Defendants by occupation"),
        unit: .defendant, stub: Phrase(id: "Kelompok pekerjaan", en: "Group of occupations"),
        keys: occupations.rankedWords(by: \.rawValue), name: \.rawValue, label: \.label, protection: .smallCounts),
    ]
      + women.breakdowns(
        "women", Phrase(id: "Terdakwa perempuan", en: "Women among defendants"), .defendant, protection: .smallParts)
      + ages.breakdowns(
        "ages", Phrase(id: "Umur terdakwa", en: "Ages of defendants"), .years, .defendant, protection: .smallCounts)
  }
}
