internal import Analyze
internal import Archive
internal import Publish

/// Two selections side by side: what they are, whether their cases are alike, and each measure with its difference.
struct ComparePage {
  let sides: Sides
  let comparison: Comparison?
  let facets: [CaseIndex.Facet]
  let frame: Frame

  private var language: Language { frame.language }
  private var words: ComparisonWords { ComparisonWords(language) }

  /// What is chosen from a list, and what is written.
  private static let listed = ["province", "law", "exploitation", "verdict", "border", "restitution"]
  private static let written = ["year", "prison", "text"]

  var html: String {
    frame.page(
      words.title,
      """
      <main class="search compare">
      <h1>\(words.title)</h1>
      <p>\(PageWords.compareHelp[language])</p>
      <form action="/compare" method="get" class="two">
      <input type="hidden" name="lang" value="\(language.rawValue)">
      \(Sides.names.map(fieldset))<button>\(PageWords.compare[language])</button>
      </form>
      \(result)</main>

      """)
  }

  private func fieldset(_ side: String) -> Markup {
    let selection = sides[side]
    let inputs: [Markup] = ComparePage.written.map { input(side, $0, selection) }
    let lists: [Markup] = ComparePage.listed.compactMap { name in
      facets.first { $0.name == name }.map { list(side, $0, selection) }
    }
    // Whatever else was chosen on the page of cases is kept, and of several answers to one field all but the one shown.
    let answers = selection.answers
    let others = answers.indices.filter { index in
      let name = answers[index].name
      return !(ComparePage.written + ComparePage.listed).contains(name)
        || index != answers.lastIndex { $0.name == name }
    }.map { answers[$0] }
    let kept: [Markup] = others.map { answer in
      """
      <p class="kept">\(PageWords.field(answer.name)[language]): \(PageWords.answer(answer.value, of: answer.name)[language])\
      <input type="hidden" name="\(side).\(answer.name)" value="\(answer.value)"></p>

      """
    }
    return """
      <fieldset>
      <legend>\(side.uppercased())</legend>
      \(inputs)\(lists)\(kept)</fieldset>

      """
  }

  private func input(_ side: String, _ name: String, _ selection: Selection) -> Markup {
    let value = selection.answers.last { $0.name == name }?.value ?? ""
    let example: [String: String] = ["year": "2019..2021", "prison": ">=36"]
    return """
      <label>\(PageWords.field(name)[language]) <input name="\(side).\(name)" value="\(value)" maxlength="200" \
      placeholder="\(example[name] ?? "")"></label>

      """
  }

  private func list(_ side: String, _ facet: CaseIndex.Facet, _ selection: Selection) -> Markup {
    let value = selection.answers.last { $0.name == facet.name }?.value ?? ""
    var known = facet.answers.map(\.value)
    if !value.isEmpty, !known.contains(value) { known.insert(value, at: 0) }
    let options: [Markup] = ([""] + known).map { answer in
      let isChosen: Markup = answer == value ? " selected" : ""
      let words = answer.isEmpty ? PageWords.any[language] : PageWords.answer(answer, of: facet.name)[language]
      return "<option value=\"\(answer)\"\(isChosen)>\(words)</option>"
    }
    return """
      <label>\(PageWords.field(facet.name)[language]) <select name="\(side).\(facet.name)">\(options)</select></label>

      """
  }

  private var result: Markup {
    guard let comparison else { return .empty }
    let facts: [Markup] = zip(Sides.names, [comparison.a, comparison.b]).map { side, facts in
      let address = Frame.address(
        "/cases", [("lang", language.rawValue)] + sides[side].answers.map { ($0.name, $0.value) })
      return "<li><a href=\"\(address)\">\(words.collection(side.uppercased(), facts))</a></li>\n"
    }
    return """
      <ul class="told" role="status">
      \(facts)</ul>
      <h2>\(words.mixHeading)</h2>
      <ul>
      \(comparison.mix.map { "<li>\(words.sentence($0))</li>\n" as Markup })</ul>
      \(comparison.byFinding.map(finding))<p class="note">\(words.note)</p>

      """
  }

  private func finding(_ changes: [MeasureChange]) -> Markup {
    guard let first = changes.first else { return .empty }
    let heads: [Markup] = words.heads.enumerated().map { index, head in
      "<th scope=\"col\"\(index == 0 ? Markup.empty : " class=\"n\"")>\(head)</th>"
    }
    let lines: [Markup] = changes.map { change in
      let cells = words.cells(change)
      let rest: [Markup] = cells.dropFirst().map { "<td class=\"n\">\($0)</td>" }
      return "<tr><th scope=\"row\">\(cells.first ?? "")</th>\(rest)</tr>\n"
    }
    return """
      <h2>\(words.heading(first))</h2>
      <div class="wide" role="region" aria-label="\(words.heading(first))" tabindex="0">
      <table>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(lines)</tbody>
      </table>
      </div>

      """
  }
}
