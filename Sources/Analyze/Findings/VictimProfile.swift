internal import Decisions

/// Finding 3: how many victims a case has, and how many of them are women, men and children. Victims have no codes of
/// their own; a decision tells how many there are of each sex, and how many are under 18.
struct VictimProfile: Tally {
  /// Victims in a decision, in hundredths as all spreads.
  private(set) var perCase = Spreads()
  private(set) var sizes = Breakdown<VictimsInCase?>()
  /// By victim.
  private(set) var women = Shares()
  private(set) var children = Shares()
  /// By sex and majority, of whom both are known, and how many others there are.
  private(set) var kinds = CrossCount<Sex, Majority>()
  private(set) var untold = 0

  mutating func add(_ entry: CaseEntry) {
    let victims = entry.victims
    perCase.add(victims.count.map { $0 * 100 }, entry)
    sizes.add(CollectionOfOne(victims.count.map(VictimsInCase.init(count:))), in: entry.reference)
    guard let count = victims.count, count > 0 else { return }
    women.add(entry.unit(VictimProfile.part(victims.bySex?.female, of: count)), in: entry.reference)
    children.add(entry.unit(VictimProfile.part(victims.children, of: count)), in: entry.reference)
    for (group, number) in victims.groups {
      guard let sex = group.sex, let isChild = group.isChild else {
        untold += number
        continue
      }
      kinds.add(repeatElement((sex, isChild ? .child : .adult), count: number), in: entry.reference)
    }
  }

  /// So many of a decision's victims; where it is not told, all of them are missing.
  private static func part(_ number: Int?, of count: Int) -> ShareCount.Value {
    ShareCount.Value(hits: number ?? 0, known: number == nil ? 0 : count, missing: number == nil ? count : 0)
  }

  mutating func merge(_ other: VictimProfile) {
    perCase.merge(other.perCase)
    sizes.merge(other.sizes)
    women.merge(other.women)
    children.merge(other.children)
    kinds.merge(other.kinds)
    untold += other.untold
  }

  func finish() -> Finding {
    let total = women.all.known + women.all.missing
    let base = Base(.victim, count: total, missing: 0)
    return Finding(
      number: 3, key: "victims", title: Phrase(id: "Korban", en: "Victims"),
      question: Phrase(
        id: "Berapa korban dalam satu perkara, dan berapa di antaranya perempuan, laki-laki dan anak?",
        en: "How many victims does a case have, and how many of them are women, men and children?"),
      base: base,
      headline: HeadlineSentence.headline(
        perCase.spread.map { spread in
          Phrase { language in
            let (victims, decisions) = (language.counted(total, .victim), language.counted(spread.count, .decision))
            let median = language.measure(spread.median)
            return language == .id
              ? "Dalam \(decisions) ada \(victims); median \(median) dalam satu putusan."
              : "\(decisions.capitalized) \(spread.count == 1 ? "counts" : "count") \(victims), a median of \(median)."
          }
        },
        HeadlineSentence.share(
          women.share, .victim, id: "adalah perempuan", en: "are women or girls", one: "is a woman or girl"),
        HeadlineSentence.share(
          children.share, .victim, id: "berumur di bawah 18 tahun", en: "are under 18", one: "is under 18")),
      measures: [Measure("victims", Phrase(id: "korban", en: "victims"), .count(total), .count, of: base)]
        + perCase.measures(
          "victims", Phrase(id: "korban per putusan", en: "victims per decision"), .number, .decision)
        + [
          women.measure("female", Phrase(id: "perempuan", en: "women and girls"), .victim),
          children.measure("children", Phrase(id: "anak", en: "children"), .victim),
        ],
      tables: tables,
      caveats: [
        Phrase(
          id: """
            Korban adalah orang yang oleh putusan diperlakukan sebagai korban perdagangan orang, juga yang dicegah \
            berangkat. Jenis kelamin dihitung hanya bila putusan menyebutnya untuk semua korban; "anak" hanya bila \
            jumlahnya terbaca. Angka ini kurang pasti daripada angka tentang pidana.
            """,
          en: """
            Victims are those whom the decision treats as victims of trafficking, also where they were stopped before \
            they left. Sex is counted only where the decision tells it of all victims, children only where their number \
            could be read. These figures are less sure than those on sentences.
            """),
        Phrase(
          id: """
            Korban satu perkara tidak lepas satu dari yang lain, sehingga interval untuk bagian korban terlalu sempit: \
            beberapa perkara besar dapat menggeser angkanya.
            """,
          en: """
            Victims of one case are not independent of each other, so the intervals of shares of victims are too \
            narrow: a few large cases can move them.
            """),
      ])
  }
}

/// Groups of cases by their number of victims.
enum VictimsInCase: String, CaseIterable, Sendable, Codable {
  case none = "0"
  case one = "1"
  case two = "2"
  case few = "3-5"
  case several = "6-10"
  case many = "11-20"
  case most = "21+"

  init(count: Int) {
    switch count {
    case ...0: self = .none
    case 1: self = .one
    case 2: self = .two
    case 3...5: self = .few
    case 6...10: self = .several
    case 11...20: self = .many
    default: self = .most
    }
  }

  var label: Phrase {
    switch self {
    case .few, .several, .many: Phrase(rawValue.split(separator: "-").joined(separator: "–"))
    case .most: Phrase(id: "21 atau lebih", en: "21 or more")
    case .none, .one, .two: Phrase(rawValue)
    }
  }
}
