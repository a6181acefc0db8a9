internal import Analyze
internal import Publish

/// The way through a list of several pages.
struct PageLinks {
  let page: Int
  let last: Int
  let frame: Frame

  var markup: Markup {
    let language = frame.language
    guard last > 1 else { return .empty }
    let previous: Markup =
      page > 1
      ? "<a rel=\"prev\" href=\"\(frame.address(["page": String(page - 1)]))\">\(PageWords.previous[language])</a> "
      : .empty
    let next: Markup =
      page < last
      ? " <a rel=\"next\" href=\"\(frame.address(["page": String(page + 1)]))\">\(PageWords.next[language])</a>"
      : .empty
    return "<p class=\"pages\">\(previous)\(language.integer(page)) / \(language.integer(last))\(next)</p>\n"
  }
}
