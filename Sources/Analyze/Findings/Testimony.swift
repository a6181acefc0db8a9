internal import Decisions

/// Finding 13: how victims gave evidence. Decisions with no victim at all are left out.
struct Testimony: Tally {
  private var ways = Categories<VictimTestimony>()
  private var inPerson = Shares()

  mutating func add(_ entry: CaseEntry) {
    guard entry.victims.count != 0 else { return }
    let way = entry.record.victimTestimony
    ways.add(way.map { [$0] } ?? [], entry)
    inPerson.add(way.map { $0 == .inPerson }, entry)
  }

  mutating func merge(_ other: Testimony) {
    ways.merge(other.ways)
    inPerson.merge(other.inPerson)
  }

  func finish() -> Finding {
    let what = Phrase(id: "Cara korban memberi keterangan", en: "How victims gave evidence")
    return Finding(
      number: 13, key: "testimony", title: Phrase(id: "Keterangan korban", en: "Victims' evidence"),
      question: Phrase(
        id: "Bagaimana korban memberi keterangan: hadir, jarak jauh, atau dibacakan?",
        en: "How did victims give evidence: in person, by video link, or read out?"),
      base: ways.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          inPerson.share, .decision, id: "mencatat korban yang hadir sendiri di persidangan",
          en: "record victims who appeared in court themselves", one: "records victims who appeared in court themselves"
        ),
        HeadlineSentence.share(
          ways.share(.readOut), .decision, id: "hanya memuat keterangan korban yang dibacakan",
          en: "have the victims' evidence read out only", one: "has the victims' evidence read out only")),
      measures: VictimTestimony.allCases.map { ways.measure($0.key, $0.label, $0, .decision) },
      tables: [
        ways.table(
          "ways",
          Phrase(id: "Putusan menurut cara korban memberi keterangan", en: "Decisions by how victims gave evidence"),
          .decision, stub: Phrase(id: "Cara", en: "Way"), keys: VictimTestimony.allCases)
      ]
        + ways.breakdowns("ways", what, .decision)
        + inPerson.breakdowns(
          "in-person", Phrase(id: "Korban hadir di persidangan", en: "Victims in person"), .decision),
      caveats: [
        Phrase(
          id: """
            "Hadir" berarti sekurangnya satu korban didengar di persidangan dan tidak ada yang dibacakan atau jarak \
            jauh. Pendampingan, dan apakah terdakwa disuruh keluar (UU 21/2007 Pasal 37), jarang disebut dan tidak \
            dicatat. Putusan tanpa korban tidak termasuk.
            """,
          en: """
            "In person" means that at least one victim was heard in court and none was read out or remote. Support \
            while testifying, and whether the defendant was sent out (UU 21/2007 Pasal 37), are rarely told and not \
            coded. Decisions without a victim are left out.
            """)
      ])
  }
}
