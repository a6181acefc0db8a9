internal import Decisions

/// Finding 7: under which laws and articles, and in which form, people were indicted.
struct Charges: Tally {
  private var laws = Categories<LawName>()
  private var articles = Categories<ArticleName>()
  private var forms = Categories<IndictmentForm>()
  private var trafficking = Shares()

  mutating func add(_ entry: CaseEntry) {
    let charged = entry.record.chargedProvisions
    let known = Law.known(charged)
    laws.add(known.map(LawName.init), entry)
    articles.add(Law.knownArticles(charged).map(ArticleName.init), entry)
    forms.add(entry.record.indictmentForm.map { [$0] } ?? [], entry)
    trafficking.add(known.isEmpty ? nil : known.contains(Law.trafficking), entry)
  }

  mutating func merge(_ other: Charges) {
    laws.merge(other.laws)
    articles.merge(other.articles)
    forms.merge(other.forms)
    trafficking.merge(other.trafficking)
  }

  func finish() -> Finding {
    let formWords = Phrase(id: "Bentuk dakwaan", en: "Form of indictment")
    return Finding(
      number: 7, key: "charges", title: Phrase(id: "Dakwaan", en: "Charges"),
      question: Phrase(
        id: "Undang-undang dan pasal apa yang didakwakan, dan dalam bentuk dakwaan apa?",
        en: "Which laws and articles were charged, and in which form of indictment?"),
      base: laws.base(.decision),
      headline: HeadlineSentence.headline(
        HeadlineSentence.share(
          trafficking.share, .decision, id: "memuat dakwaan berdasarkan UU 21/2007",
          en: "rest on an indictment under UU 21/2007", one: "rests on an indictment under UU 21/2007"),
        HeadlineSentence.most(articles, Phrase(id: "pasal", en: "articles")),
        HeadlineSentence.most(forms, Phrase(id: "bentuk dakwaan", en: "forms of indictment"), first: 2)),
      measures: [
        trafficking.measure("trafficking", Phrase(id: "UU 21/2007 didakwakan", en: "UU 21/2007 charged"), .decision)
      ]
        + forms.ranked.prefix(3).map { forms.measure($0.key, $0.label, $0, .decision) },
      tables: [
        // A law or an article made for children tells of the victim: neither table lists its decisions.
        laws.table(
          "laws", Phrase(id: "Putusan menurut undang-undang yang didakwakan", en: "Decisions by law charged"),
          .decision,
          stub: TableWords.law, note: Grouping.law.note, protection: .unlisted),
        articles.table(
          "articles", Phrase(id: "Putusan menurut pasal yang didakwakan", en: "Decisions by article charged"),
          .decision,
          stub: TableWords.article, note: Grouping.law.note, protection: .unlisted),
        forms.table(
          "forms", Phrase(id: "Putusan menurut bentuk dakwaan", en: "Decisions by form of indictment"), .decision,
          stub: formWords, keys: IndictmentForm.allCases),
      ]
        + laws.breakdowns(
          "laws", Phrase(id: "Undang-undang yang didakwakan", en: "Laws charged"), .decision, without: .law)
        + articles.breakdowns("articles", Phrase(id: "Pasal yang didakwakan", en: "Articles charged"), .decision)
        + forms.breakdowns("forms", formWords, .decision),
      caveats: [
        Phrase(
          id: """
            Pasal penyerta dari KUHP (percobaan, penyertaan, perbarengan) tidak dihitung. Undang-undang yang diubah \
            dicatat menurut perubahannya: UU 35/2014 bila disebut bersama UU 23/2002.
            """,
          en: """
            Companion articles of the criminal code (attempt, participation, concurrence) are not counted. An amended \
            law goes by its amendment: UU 35/2014 where it is cited with UU 23/2002.
            """)
      ])
  }
}
