internal import Analyze
internal import Archive
internal import Decisions
internal import Publish

extension Site {
  func review(_ judging: Judging, _ frame: Frame, isJSON: Bool) throws -> Reply {
    let page = frame.query.value("page").map { Int($0) ?? 0 } ?? 1
    guard (1...1_000_000).contains(page) else { throw Misasked("page: give a number from 1 on") }
    let waiting = try store.waiting(judging, page: page)
    if isJSON { return .json(waiting.json) }
    guard frame.query.path == "/review/next" else { return .html(ReviewPage(waiting: waiting, frame: frame).html) }
    guard let first = waiting.items.first else { return .seeOther("/review?lang=\(frame.language.rawValue)") }
    return .seeOther(ReviewPage.address(first, frame.language))
  }

  /// Keeps what a coder says of a value, and shows the case with it.
  func review(_ judging: Judging, _ path: String, _ frame: Frame) throws -> Reply? {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "cases", parts[2] == "review", let number = Int64(parts[1]) else { return nil }
    let field = try judging.judge(number, frame.query.form ?? [])
    return .seeOther(
      Frame.address("/cases/\(number)", [("lang", frame.language.rawValue), ("saved", "\(field)")]) + "#"
        + CasePage.anchor("\(field)"))
  }
}
