internal import Analyze
internal import Decisions
internal import Publish

/// A case: doubts and record on one side, the decision on the other. Each value leads to the passage that proves it.
struct CasePage {
  let shown: ShownCase
  let frame: Frame

  private var language: Language { frame.language }
  private var name: String { shown.caseNumber ?? "\(Words.unnumbered[language]) (\(shown.number))" }

  var html: String {
    frame.page(
      name,
      """
      <main class="case">
      <h1>\(name)</h1>
      <div class="sides">
      <section class="record" aria-label="\(Words.record[language])" tabindex="0">
      \(doubts)\(groups)</section>
      <section class="decision" aria-label="\(Words.decision[language])" tabindex="0">
      <h2>\(Words.decision[language])</h2>
      <div class="text" lang="id">\(MarkedText(text: shown.text, spans: shown.spans).markup)</div>
      </section>
      </div>
      </main>

      """)
  }

  private var doubts: Markup {
    guard !shown.doubts.isEmpty else { return .empty }
    let items: [Markup] = shown.doubts.map { "<li>\(Words.path($0.field)[language]): \($0.reason)</li>\n" }
    return "<div class=\"doubts\"><h2>\(Words.doubts[language])</h2>\n<ul>\n\(items)</ul></div>\n"
  }

  private var groups: Markup {
    var markup = Markup.empty
    var title: String?
    var lines: [Markup] = []
    func close() {
      if let title { markup += "<h2>\(title)</h2>\n<dl>\n\(lines)</dl>\n" }
      lines = []
    }
    for value in shown.values {
      let group = Words.group(value.group)[language]
      let heading = value.defendant.map { "\(Words.defendant[language]) \($0 + 1): \(group)" } ?? group
      if heading != title {
        close()
        title = heading
      }
      lines.append(line(value))
    }
    close()
    return markup
  }

  private func line(_ value: ShownCase.Value) -> Markup {
    let label = Words.label(value.field)[language]
    let doubt: Markup =
      value.isDoubtful ? " <strong class=\"doubt\" title=\"\(Words.doubts[language])\">?</strong>" : .empty
    let text = value.value.map { Words.answer($0, of: value.name)[language] } ?? "–"
    let first: Markup =
      value.passages.first.map { "<a class=\"proof\" href=\"#e-\($0)\">\(text)</a>" } ?? "\(text)"
    let others: [Markup] = value.passages.dropFirst().enumerated().map { index, passage in
      " <a class=\"proof\" href=\"#e-\(passage)\">[\(index + 2)]</a>"
    }
    return "<div><dt title=\"\(value.meaning)\">\(label)</dt><dd>\(first)\(others)\(doubt)</dd></div>\n"
  }
}
