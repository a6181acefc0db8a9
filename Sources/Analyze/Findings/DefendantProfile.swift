public import Decisions

/// Finding 2: who stood trial. The unit is the defendant: someone tried in two decisions counts twice.
public struct DefendantProfile: Tally {
  private(set) var perDecision = Breakdown<Int?>()
  private var defendants = 0
  private(set) var sexes = Breakdown<Sex?>()
  private(set) var ageGroups = Breakdown<AgeGroup?>()
  /// In hundredths of a year, as all spreads; ages are whole.
  private var ages = Multiset<Int>()
  private(set) var nationalities = Breakdown<Nationality?>()
  private(set) var occupations = Breakdown<Occupation?>()

  public init() {}

  public mutating func add(_ record: CaseRecord) {
    let reference = CaseReference(record)
    let people = record.defendants
    defendants += people.count
    // A decision without any defendant was not read well: it has no number.
    perDecision.add(CollectionOfOne(people.isEmpty ? nil : people.count), in: reference)
    sexes.add(people.map(\.sex), in: reference)
    let groups = people.map { $0.age.flatMap(AgeGroup.init(age:)) }
    ageGroups.add(groups, in: reference)
    for (person, group) in zip(people, groups) where group != nil {
      if let age = person.age { ages.add(age * 100) }
    }
    nationalities.add(people.map { $0.nationality.flatMap(Nationality.init(written:)) }, in: reference)
    occupations.add(people.map { $0.occupation.flatMap(Occupation.init(written:)) }, in: reference)
  }

  public mutating func merge(_ other: DefendantProfile) {
    perDecision.merge(other.perDecision)
    defendants += other.defendants
    sexes.merge(other.sexes)
    ageGroups.merge(other.ageGroups)
    ages.merge(other.ages)
    nationalities.merge(other.nationalities)
    occupations.merge(other.occupations)
  }

  public func finish() -> Finding {
    let base = Base(.defendant, count: defendants, missing: 0)
    let spread = Spread(ages)
    let women = Share(sexes.units(.female), of: defendants - sexes.units(nil))
    let sexBase = Base(.defendant, count: defendants - sexes.units(nil), missing: sexes.units(nil))
    let ageBase = Base(.defendant, count: ages.total, missing: ageGroups.units(nil))
    return Finding(
      number: 2, key: "defendants", title: Phrase(id: "Terdakwa", en: "Defendants"),
      question: Phrase(
        id: "Siapa yang diadili: berapa orang, laki-laki atau perempuan, umur, kebangsaan, pekerjaan?",
        en: "Who stood trial: how many, men or women, of what age, nationality and occupation?"),
      base: base, headline: headline(women: women, ages: spread),
      measures: [
        Measure("defendants", Phrase(id: "terdakwa", en: "defendants"), .count(defendants), .count, of: base),
        Measure(
          "women", Phrase(id: "perempuan", en: "women"), Cell(women), .shareWithInterval, of: sexBase),
        Measure(
          "median_age", Phrase(id: "median umur (tahun)", en: "median age (years)"), Cell(spread?.median), .years,
          of: ageBase),
        Measure(
          "age_quartiles", Phrase(id: "umur separuh tengah (tahun)", en: "middle half of ages (years)"),
          Cell(spread?.quartiles), .yearsRange, of: ageBase),
      ],
      tables: tables,
      caveats: [
        Phrase(
          id: """
            Satuannya terdakwa dalam satu putusan; orang yang diadili dalam dua putusan dihitung dua kali. Umur \
            sebagaimana ditulis dalam identitas.
            """,
          en: """
            The unit is the defendant in a decision; someone tried in two decisions counts twice. Ages are those \
            written in the identity block.
            """),
        Phrase(
          id: "Pekerjaan dikelompokkan menurut kata-kata dalam identitas; \"wiraswasta\" sering berarti kerja apa pun.",
          en: """
            Occupations are grouped by the words of the identity block; \"wiraswasta\" (self-employed) often stands \
            for work of any kind.
            """),
      ])
  }

  private func headline(women: Share?, ages: Spread?) -> Phrase {
    guard defendants > 0 else { return Phrase(id: "Tidak ada terdakwa.", en: "There are no defendants.") }
    return Phrase { language in
      var text =
        language == .id
        ? "Dalam \(language.counted(perDecision.total, .decision)) diadili \(language.counted(defendants, .defendant))."
        : "In \(language.counted(perDecision.total, .decision)) \(language.counted(defendants, .defendant)) stood trial."
      if let women {
        let share = language.shareWithInterval(women)
        text += language == .id ? " Perempuan \(share)" : " Women made up \(share)"
        if let ages {
          let age = language.measure(ages.median)
          text += language == .id ? "; median umur \(age) tahun" : "; the median age was \(age) years"
        }
        text += "."
      }
      return text
    }
  }
}
