internal import Decisions

/// Finding 2: who stood trial. The unit is the defendant: someone tried in two decisions counts twice.
struct DefendantProfile: Tally {
  private(set) var perDecision = Breakdown<Int?>()
  private var defendants = 0
  private(set) var sexes = Breakdown<Sex?>()
  private(set) var ageGroups = Breakdown<AgeGroup?>()
  /// In hundredths of a year, as all spreads; ages are whole.
  private(set) var ages = Spreads()
  private(set) var women = Shares()
  private(set) var nationalities = Breakdown<Nationality?>()
  private(set) var occupations = Breakdown<Occupation?>()

  init() {}

  mutating func add(_ entry: CaseEntry) {
    let reference = entry.reference
    let people = entry.record.defendants
    defendants += people.count
    // A decision without any defendant was not read well: it has no number.
    perDecision.add(CollectionOfOne(people.isEmpty ? nil : people.count), in: reference)
    sexes.add(people.map(\.sex), in: reference)
    let groups = people.map { $0.age.flatMap(AgeGroup.init(age:)) }
    ageGroups.add(groups, in: reference)
    ages.add(
      entry.units(zip(people, groups).map { person, group in group == nil ? nil : person.age.map { $0 * 100 } }),
      in: reference)
    women.add(entry.units(people.map { ShareCount.Value($0.sex.map { $0 == .female }) }), in: reference)
    nationalities.add(people.map { $0.nationality.flatMap(Nationality.init(written:)) }, in: reference)
    occupations.add(people.map { $0.occupation.flatMap(Occupation.init(written:)) }, in: reference)
  }

  mutating func merge(_ other: DefendantProfile) {
    perDecision.merge(other.perDecision)
    defendants += other.defendants
    sexes.merge(other.sexes)
    ageGroups.merge(other.ageGroups)
    ages.merge(other.ages)
    women.merge(other.women)
    nationalities.merge(other.nationalities)
    occupations.merge(other.occupations)
  }

  func finish() -> Finding {
    let base = Base(.defendant, count: defendants, missing: 0)
    return Finding(
      number: 2, key: "defendants", title: Phrase(id: "Terdakwa", en: "Defendants"),
      question: Phrase(
        id: "Siapa yang diadili: berapa orang, laki-laki atau perempuan, umur, kebangsaan, pekerjaan?",
        en: "Who stood trial: how many, men or women, of what age, nationality and occupation?"),
      base: base, headline: headline,
      measures: [
        Measure("defendants", Phrase(id: "terdakwa", en: "defendants"), .count(defendants), .count, of: base),
        women.measure("women", Phrase(id: "perempuan", en: "women"), .defendant),
      ] + ages.measures("age", Phrase(id: "umur", en: "age"), .years, .defendant),
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

  private var headline: Phrase {
    guard defendants > 0 else { return Phrase(id: "Tidak ada terdakwa.", en: "There are no defendants.") }
    return HeadlineSentence.headline(
      Phrase { language in
        let decisions = language.counted(perDecision.total, .decision)
        let people = language.counted(defendants, .defendant)
        return language == .id ? "Dalam \(decisions) diadili \(people)." : "In \(decisions) \(people) stood trial."
      },
      HeadlineSentence.share(
        women.share, .defendant, id: "adalah perempuan", en: "were women", one: "was a woman"),
      HeadlineSentence.median(ages.spread, .years, .defendant, Phrase(id: "umur", en: "age")))
  }
}
