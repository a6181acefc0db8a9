internal import Decisions

/// Finding 6: online platforms in recruiting and selling, and debt or advance pay that binds.
struct Recruitment: Tally {
  private var online = Shares()
  private var platforms = Categories<Platform>()
  private var debt = Shares()

  mutating func add(_ entry: CaseEntry) {
    let record = entry.record
    let found = Set(record.platforms.map(Platform.init(written:)))
    online.add(entry.told(!found.isEmpty), entry)
    if !found.isEmpty { platforms.add(Array(found), entry) }
    debt.add(entry.told(record.paymentOrDebt), entry)
  }

  mutating func merge(_ other: Recruitment) {
    online.merge(other.online)
    platforms.merge(other.platforms)
    debt.merge(other.debt)
  }

  func finish() -> Finding {
    let onlineWords = Phrase(id: "Layanan daring dipakai", en: "Online services used")
    let debtWords = Phrase(id: "Terikat utang atau uang muka", en: "Bound by debt or advance pay")
    let services = Phrase(id: "Layanan daring", en: "Online services")
    return Finding(
      number: 6, key: "recruitment", title: Phrase(id: "Perekrutan", en: "Recruitment"),
      question: Phrase(
        id: "Seberapa sering layanan daring dipakai, dan seberapa sering korban diikat dengan utang atau uang muka?",
        en: "How often were online services used, and how often were victims bound by debt or advance pay?"),
      base: online.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          online.share, .decision, id: "menyebut layanan daring untuk merekrut, menawarkan atau menghubungi",
          en: "name online services for recruiting, offering or contacting",
          one: "names online services for recruiting, offering or contacting"),
        HeadlineSentence.most(platforms, Phrase(id: "layanan", en: "services")),
        HeadlineSentence.share(
          debt.share, .decision, id: "menyebut korban yang diikat dengan utang, uang muka atau potongan upah",
          en: "tell of victims bound by debt, advance pay or wage cuts",
          one: "tells of victims bound by debt, advance pay or wage cuts")),
      measures: [
        online.measure("online", onlineWords, .decision), debt.measure("debt", debtWords, .decision),
      ],
      tables: [
        Shares.table(
          "means", Phrase(id: "Layanan daring dan utang", en: "Online services and debt"), base: online.base(.decision),
          rows: [online.row("online", onlineWords), debt.row("debt", debtWords)]),
        platforms.table(
          "platforms", Phrase(id: "Layanan dalam perkara yang menyebutnya", en: "Services, in the cases that name any"),
          .decision, stub: services,
          note: Phrase(id: "Satu perkara dapat menyebut beberapa layanan.", en: "A case may name several services.")),
      ]
        + online.breakdowns("online", onlineWords, .decision) + platforms.breakdowns("platforms", services, .decision)
        + debt.breakdowns("debt", debtWords, .decision),
      caveats: [
        Phrase(
          id: """
            Putusan yang diam dihitung sebagai "tidak". Yang dihitung adalah pemakaian dengan korban atau pelanggan, \
            bukan percakapan antarpelaku. Upah mucikari dan biaya yang dibayar di muka bukan ikatan utang.
            """,
          en: """
            A decision that is silent counts as "no". Counted is use with victims or customers, not talk among \
            offenders. A pimp's share and fees paid up front are no bond of debt.
            """)
      ])
  }
}
