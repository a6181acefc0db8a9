internal import Analyze
internal import Archive
internal import Decisions
internal import Publish

/// With what a coder says of a value whether it is right. It needs no script.
struct JudgeForm {
  let number: Int64
  let value: ShownCase.Value
  let token: String
  let language: Language

  private var label: String { PageWords.path(value.path)[language] }

  var markup: Markup {
    // Open where the coder is wanted.
    let isOpen: Markup = value.isDoubtful && value.judgement == nil ? " open" : ""
    return """
      <details class="judge"\(isOpen)><summary>\(PageWords.judge[language])<span class="vh">: \(label)</span></summary>
      <form action="/cases/\(Int(number))/review?lang=\(language.rawValue)" method="post">
      <input type="hidden" name="token" value="\(token)">
      <input type="hidden" name="field" value="\(value.path)">
      <input type="hidden" name="machine" value="\(value.machine)">
      <button name="status" value="accepted">\(PageWords.right[language])</button>
      <button name="status" value="undecidable">\(PageWords.undecidable[language])</button>
      <label>\(PageWords.otherValue[language]) \(input)</label>
      <label>\(PageWords.note[language]) <input name="note" maxlength="1000"></label>
      <button name="status" value="corrected">\(PageWords.correct[language])</button>
      </form></details>
      """
  }

  private var input: Markup {
    let field = CodebookField.all.first { $0.path == value.field }
    switch field?.kind {
    case .word: return list(field?.words.map(\.word) ?? [])
    case .bool: return list(["true", "false"])
    default: return "<input name=\"value\" value=\"\(value.value ?? "")\" title=\"\(field?.expectation ?? "")\">"
    }
  }

  private func list(_ words: [String]) -> Markup {
    let options: [Markup] = ([""] + words).map { word in
      let isChosen: Markup = word == value.value ?? "" ? " selected" : ""
      let text = word.isEmpty ? "–" : PageWords.answer(word, of: value.name)[language]
      return "<option value=\"\(word)\"\(isChosen)>\(text)</option>"
    }
    return "<select name=\"value\">\(options)</select>"
  }
}
