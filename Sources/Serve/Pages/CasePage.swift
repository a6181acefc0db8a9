internal import Analyze
internal import Archive
internal import Decisions
internal import Publish

/// A case: doubts and record on one side, the decision on the other. Each value leads to the passage that proves it.
struct CasePage {
  let shown: ShownCase
  let frame: Frame
  /// Where a coder is at work: what his forms carry.
  let token: String?

  private var language: Language { frame.language }
  private var name: String { shown.caseNumber ?? "\(PageWords.unnumbered[language]) (\(shown.number))" }

  var html: String {
    frame.page(
      name,
      """
      <main class="case">
      <h1>\(name)</h1>
      \(guide)      <div class="sides">
      <section class="record" aria-label="\(PageWords.record[language])" tabindex="0">
      \(doubts)\(groups)</section>
      <section class="decision" aria-label="\(PageWords.decision[language])" tabindex="0">
      <h2>\(PageWords.decision[language])</h2>
      <div class="text" lang="id">\(MarkedText(text: shown.text, spans: shown.spans).markup)</div>
      </section>
      </div>
      </main>

      """)
  }

  /// `f-defendants-0-age`, from `defendants[0].age`.
  static func anchor(_ path: String) -> String {
    "f-" + path.replacing("[", with: "-").replacing("].", with: "-").replacing(".", with: "-")
  }

  private var guide: Markup {
    guard token != nil else { return .empty }
    let saved: Markup =
      frame.query.value("saved").map { path in
        // Only what is a field of the codebook is said back.
        FieldPath(path).map { "<strong>\(PageWords.saved[language])</strong> \(PageWords.path("\($0)")[language]). " }
          ?? .empty
      } ?? .empty
    return """
      <p class="count" role="status">\(saved)<a href="/review/next?lang=\(language.rawValue)">\
      \(PageWords.nextInQueue[language])</a> <a href="/review?lang=\(language.rawValue)">\(PageWords.review[language])</a></p>

      """
  }

  private var doubts: Markup {
    guard !shown.doubts.isEmpty else { return .empty }
    let items: [Markup] = shown.doubts.map {
      "<li>\(PageWords.path($0.field)[language]): \(DoubtWords.phrase($0.reason)[language])</li>\n"
    }
    return "<div class=\"doubts\"><h2>\(PageWords.doubts[language])</h2>\n<ul>\n\(items)</ul></div>\n"
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
      let group = PageWords.group(value.group)[language]
      let heading = value.defendant.map { "\(PageWords.defendant[language]) \($0 + 1): \(group)" } ?? group
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
    let label = PageWords.label(value.field)[language]
    let doubt: Markup =
      value.isDoubtful ? " <strong class=\"doubt\" title=\"\(PageWords.doubts[language])\">?</strong>" : .empty
    let text = value.value.map { PageWords.answer($0, of: value.name)[language] } ?? "–"
    let first: Markup =
      value.passages.first.map { "<a class=\"proof\" href=\"#e-\($0)\">\(text)</a>" } ?? "\(text)"
    let others: [Markup] = value.passages.dropFirst().enumerated().map { index, passage in
      " <a class=\"proof\" href=\"#e-\(passage)\">[\(index + 2)]</a>"
    }
    let anchor = CasePage.anchor(value.path)
    return """
      <div id="\(anchor)"><dt title="\(value.meaning)">\(label)</dt><dd>\(judged(value, first))\(others)\(doubt)\(form(value))</dd></div>

      """
  }

  /// The program's value stays in sight, whatever people say of it.
  private func judged(_ value: ShownCase.Value, _ machine: Markup) -> Markup {
    guard let judgement = value.judgement else { return machine }
    let by: Markup = judgement.words.map { "<span class=\"by\">\($0)</span>" } ?? .empty
    if judgement.isStale { return "\(machine) <em class=\"status\">\(PageWords.stale[language])</em> \(by)" }
    guard judgement.status != .accepted else {
      return "\(machine) <em class=\"status\">\(PageWords.accepted[language])</em> \(by)"
    }
    let text =
      judgement.status == .undecidable
      ? PageWords.undecidable[language] : judgement.value.map { PageWords.answer($0, of: value.name)[language] } ?? "–"
    return "<ins>\(text)</ins> <del>\(machine)</del> \(by)"
  }

  private func form(_ value: ShownCase.Value) -> Markup {
    guard let token, value.isReviewable else { return .empty }
    return JudgeForm(number: shown.number, value: value, token: token, language: language).markup
  }
}
