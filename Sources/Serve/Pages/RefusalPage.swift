internal import Analyze
internal import Decisions
internal import Publish

/// What is said in the place of a page.
struct RefusalPage {
  let status: Int
  let words: String
  let frame: Frame

  func reply(isJSON: Bool) -> Reply {
    if isJSON {
      var json = JSONWriter()
      json.object { json in
        json.member("error", words)
      }
      return .json(json.bytes + [0x0A], status: status)
    }
    // Without the parameters that may be at fault.
    let plain = Frame(
      language: frame.language, profile: frame.profile, query: Query(path: "/", host: nil),
      reviewer: frame.reviewer)
    let title = PageWords.refused[frame.language]
    return .html(
      plain.page(PageWords.refused, "<main class=\"plain\"><h1>\(title)</h1><p>\(words)</p></main>\n"), status: status)
  }
}
