internal import Decisions

/// Finding 14: whether victims stand in the decision with their names, hearings were closed, LPSK took part. Decisions
/// with no victim at all are left out.
struct Protection: Tally {
  private var named = Shares()
  private var closed = Shares()
  private var lpsk = Shares()
  /// The same of decisions with a child among the victims.
  private var childNamed = Shares()
  private var childClosed = Shares()

  mutating func add(_ entry: CaseEntry) {
    guard entry.victims.count != 0 else { return }
    let record = entry.record
    named.add(entry.told(record.victimNamed), entry)
    closed.add(entry.told(record.closedHearing), entry)
    lpsk.add(entry.told(record.lpsk), entry)
    guard entry.victims.hasChild == true else { return }
    childNamed.add(record.victimNamed, entry)
    childClosed.add(record.closedHearing, entry)
  }

  mutating func merge(_ other: Protection) {
    named.merge(other.named)
    closed.merge(other.closed)
    lpsk.merge(other.lpsk)
    childNamed.merge(other.childNamed)
    childClosed.merge(other.childClosed)
  }

  func finish() -> Finding {
    let namedWords = Phrase(id: "Korban disebut dengan nama lengkap", en: "Victim named in full")
    let closedWords = Phrase(id: "Sidang tertutup", en: "Closed hearing")
    let lpskWords = Phrase(id: "LPSK disebut", en: "LPSK mentioned")
    let inChildCases = { (words: Phrase) in
      Phrase(id: "\(words.id), perkara dengan korban anak", en: "\(words.en), cases with a child victim")
    }
    return Finding(
      number: 14, key: "protection",
      title: Phrase(id: "Kerahasiaan dan pelindungan korban", en: "Victims' privacy and protection"),
      question: Phrase(
        id: "Apakah korban disebut dengan nama, sidangnya tertutup, dan LPSK terlibat?",
        en: "Are victims named, were hearings closed, and did LPSK take part?"),
      base: named.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          named.share, .decision, id: "menyebut sekurangnya satu korban dengan nama lengkap",
          en: "name at least one victim in full", one: "names at least one victim in full"),
        HeadlineSentence.share(
          closed.share, .decision, id: "menyatakan sidangnya tertutup", en: "say that the hearing was closed",
          one: "says that the hearing was closed"),
        HeadlineSentence.share(lpsk.share, .decision, id: "menyebut LPSK", en: "mention LPSK", one: "mentions LPSK")),
      measures: [
        named.measure("named", namedWords, .decision), closed.measure("closed", closedWords, .decision),
        lpsk.measure("lpsk", lpskWords, .decision),
        childNamed.measure("child_named", inChildCases(namedWords), .decision),
      ],
      tables: [
        Shares.table(
          "protection", Phrase(id: "Kerahasiaan dan pelindungan", en: "Privacy and protection"),
          base: named.base(.decision),
          rows: [
            named.row("named", namedWords), childNamed.row("child_named", inChildCases(namedWords)),
            closed.row("closed", closedWords), childClosed.row("child_closed", inChildCases(closedWords)),
            lpsk.row("lpsk", lpskWords),
          ],
          // The public edition must not lead its readers to the decisions in which victims are named.
          protection: .unlisted)
      ]
        + named.breakdowns("named", namedWords, .decision, protection: .unlisted)
        + closed.breakdowns("closed", closedWords, .decision, protection: .unlisted)
        + lpsk.breakdowns("lpsk", lpskWords, .decision),
      caveats: [
        Phrase(
          id: """
            Diam bukan bukti: sidang dapat tertutup tanpa disebut dalam putusan, dan LPSK dapat mendampingi tanpa \
            disebut. Perkara perdagangan orang tidak ada dalam daftar perkara yang wajib dianonimkan (SK KMA \
            2-144/2022), tetapi UU 21/2007 Pasal 44 memberi hak atas kerahasiaan identitas.
            """,
          en: """
            Silence proves nothing: a hearing may have been closed, and LPSK may have helped, without a word in the \
            decision. Trafficking cases are not on the list of those that must be anonymised (SK KMA 2-144/2022), but \
            UU 21/2007 Pasal 44 gives a right to secrecy of identity.
            """),
        Phrase(
          id: "Edisi umum tidak mendaftar perkara di balik angka tentang nama korban dan sidang tertutup.",
          en: "The public edition does not list the cases behind the figures on names and closed hearings."),
      ])
  }
}
