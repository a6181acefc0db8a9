internal import Analyze
internal import Decisions

/// Title, what was read, and every finding's answer with a link to it.
struct PageHeader {
  let edition: Edition
  let language: Language

  var markup: Markup {
    let options = edition.options
    return """
      <header>
      \(warning)<div class="masthead">
      <p class="kicker">\(Wording.report[language])\(otherLanguage)</p>
      <h1>\(edition.title[language])</h1>
      <p class="corpus">\(options.corpusName[language])</p>
      </div>
      <dl class="figures">
      \(facts.map { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>\n" as Markup })</dl>
      <nav aria-labelledby="glance">
      <h2 id="glance">\(Wording.glance[language])</h2>
      <ol>
      \(edition.report.findings.map(entry))</ol>
      </nav>
      </header>

      """
  }

  private var warning: Markup {
    guard edition.options.profile == .internal else { return .empty }
    return "<p class=\"warning\" role=\"note\">\(Wording.internalEdition[language])</p>\n"
  }

  private var otherLanguage: Markup {
    guard edition.linksToFiles, let other = edition.options.languages.first(where: { $0 != language }) else {
      return .empty
    }
    let code = other.rawValue
    return
      " <a href=\"report.\(code).html\" hreflang=\"\(code)\" lang=\"\(code)\">\(Wording.otherLanguage[language])</a>"
  }

  private var facts: [(name: String, value: String)] {
    let corpus = edition.report.corpus
    return [
      (Wording.decisions[language], language.integer(corpus.decisions)),
      (Wording.defendants[language], language.integer(corpus.defendants)),
      (Wording.period[language], period ?? "–"),
      (Wording.setAside[language], language.integer(edition.setAsideTotal)),
    ]
  }

  private var period: String? {
    guard let first = edition.report.corpus.firstDay, let last = edition.report.corpus.lastDay else { return nil }
    return first.year == last.year ? String(first.year) : "\(first.year)–\(last.year)"
  }

  private func entry(_ finding: Finding) -> Markup {
    """
    <li value="\(finding.number)"><a href="#f\(finding.number)">\(finding.title[language])</a> \
    <span>\(Typeset.prose(finding.headline[language]))</span></li>

    """
  }
}
