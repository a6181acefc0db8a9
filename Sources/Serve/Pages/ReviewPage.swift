internal import Analyze
internal import Archive
internal import Decisions
internal import Publish

/// What waits for the coder, the values on which most hangs first.
struct ReviewPage {
  let waiting: Waiting
  let frame: Frame

  private var language: Language { frame.language }

  var html: String {
    let counts = waiting.counts
    let done = language.integer(counts.done)
    let all = language.integer(counts.done + counts.left)
    return frame.page(
      PageWords.review,
      """
      <main class="search">
      <h1>\(PageWords.review[language])</h1>
      <p class="count" role="status"><strong>\(done) / \(all)</strong> \(PageWords.judgedDoubts[language])
      \(begin)</p>
      <div class="wide" tabindex="0" role="region" aria-label="\(PageWords.review[language])">
      <table class="cases-table">
      <thead><tr><th scope="col">\(PageWords.field("case_number")[language])</th>\
      <th scope="col">\(PageWords.codebookField[language])</th><th scope="col">\(PageWords.doubts[language])</th>\
      <th scope="col" class="n">\(PageWords.inFindings[language])</th></tr></thead>
      <tbody>
      \(waiting.items.map(line))</tbody>
      </table>
      \(pages)</div>
      </main>

      """)
  }

  private var begin: Markup {
    guard !waiting.items.isEmpty else { return "\(PageWords.nothingLeft[language])" }
    return "<a href=\"/review/next?lang=\(language.rawValue)\">\(PageWords.nextInQueue[language])</a>"
  }

  private func line(_ item: ReviewItem) -> Markup {
    let docket = waiting.dockets[String(item.caseNumber)] ?? ""
    let name = docket.isEmpty ? "\(PageWords.unnumbered[language]) (\(item.caseNumber))" : docket
    return """
      <tr><th scope="row"><a href="\(ReviewPage.address(item, language))">\(name)</a></th>\
      <td>\(PageWords.path("\(item.path)")[language])</td><td>\(item.reasons.map { DoubtWords.phrase($0)[language] }.joined(separator: "; "))</td>\
      <td class="n">\(item.weight)</td></tr>

      """
  }

  private var pages: Markup {
    let last = max(1, (waiting.counts.left + Waiting.pageSize - 1) / Waiting.pageSize)
    return PageLinks(page: waiting.page, last: last, frame: frame).markup
  }

  static func address(_ item: ReviewItem, _ language: Language) -> String {
    "/cases/\(item.caseNumber)?lang=\(language.rawValue)#\(CasePage.anchor("\(item.path)"))"
  }
}
