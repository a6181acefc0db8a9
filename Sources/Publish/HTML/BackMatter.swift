internal import Analyze

/// What stands after the findings: inputs set aside, doubts, method.
struct BackMatter {
  let edition: Edition
  let language: Language

  var markup: Markup {
    """
    <section class="back" id="set-aside" aria-labelledby="set-aside-title">
    <h2 id="set-aside-title">\(Wording.setAside[language])</h2>
    <div>
    \(setAside)
    </div>
    </section>
    <section class="back" id="doubts" aria-labelledby="doubts-title">
    <h2 id="doubts-title">\(Wording.doubts[language])</h2>
    <div>
    \(doubts)
    </div>
    </section>
    <section class="back" id="method" aria-labelledby="method-title">
    <h2 id="method-title">\(Wording.method[language])</h2>
    <div>
    \(Method.paragraphs(edition).map { "<p>\($0[language])</p>\n" as Markup })</div>
    </section>
    <section class="back" id="files" aria-labelledby="files-title">
    <h2 id="files-title">\(Wording.files[language])</h2>
    <div>
    \(FileList(edition: edition, language: language).markup)
    </div>
    </section>

    """
  }

  private var setAside: Markup {
    let entries = edition.options.setAside
    guard !entries.isEmpty else { return "<p>\(Wording.nothingSetAside[language])</p>" }
    return list(
      caption: Wording.setAsideNote, first: Wording.reason, second: Wording.number,
      rows: entries.map { ("\($0.reason[language])", $0.count) }, total: edition.setAsideTotal)
  }

  private var doubts: Markup {
    let corpus = edition.report.corpus
    guard corpus.doubtful > 0 else { return "<p>\(Wording.noDoubts[language])</p>" }
    let rows: [(Markup, Int)] = corpus.doubts.prefix(10).map { ("<code>\($0.field)</code>", $0.decisions) }
    return list(
      caption: Wording.doubtful(corpus.doubtful, of: corpus.decisions), first: Wording.field,
      second: Wording.decisions, rows: rows, total: nil)
  }

  private func list(
    caption: Phrase, first: Phrase, second: Phrase, rows: [(name: Markup, count: Int)], total: Int?
  ) -> Markup {
    let lines: [Markup] = rows.map { row in
      "<tr><th scope=\"row\">\(row.name)</th><td class=\"n\">\(language.integer(row.count))</td></tr>\n"
    }
    let foot: Markup =
      total.map { total in
        """
        <tfoot><tr><th scope="row">\(Wording.number[language])</th><td class="n">\(language.integer(total))</td></tr></tfoot>

        """
      } ?? .empty
    return """
      <table class="list">
      <caption>\(caption[language])</caption>
      <thead><tr><th scope="col">\(first[language])</th><th scope="col" class="n">\(second[language])</th></tr></thead>
      <tbody>
      \(lines)</tbody>
      \(foot)</table>
      """
  }
}
