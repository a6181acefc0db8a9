internal import Analyze
internal import Decisions
internal import Publish

/// What is said in the place of a page.
struct Refusal {
  let status: Int
  let words: String
  let language: Language
  let profile: Profile

  func reply(isJSON: Bool) -> Reply {
    if isJSON {
      var json = JSONWriter()
      json.object { json in
        json.key("error")
        json.value(words)
      }
      return .json(json.bytes + [0x0A], status: status)
    }
    let frame = Frame(language: language, profile: profile, query: Query(path: "/", host: nil))
    return .html(
      frame.page(Words.refused, "<main class=\"plain\"><h1>\(Words.refused[language])</h1><p>\(words)</p></main>\n"),
      status: status)
  }
}
