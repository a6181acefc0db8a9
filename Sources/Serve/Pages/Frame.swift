internal import Analyze
internal import Publish

/// What stands around every page.
struct Frame {
  let language: Language
  let profile: Profile
  let query: Query
  /// The name of the coder who is at work.
  var reviewer: String?

  func page(_ title: Phrase, _ body: Markup) -> String { page(title[language], body) }

  func page(_ title: String, _ body: Markup) -> String {
    let markup: Markup = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/style.css">
      <script src="/script.js" defer></script>
      <title>\(title) · putusan</title>
      </head>
      <body>
      <a class="skip" href="#content">\(PageWords.skip[language])</a>
      <div class="bar-top">
      <a href="/?lang=\(language.rawValue)">\(PageWords.overview[language])</a>
      <a href="/cases?lang=\(language.rawValue)">\(PageWords.cases[language])</a>
      <a href="/compare?lang=\(language.rawValue)">\(PageWords.compare[language])</a>
      \(review)      <span class="push"></span>
      <a href="\(address(["lang": other.rawValue]))" hreflang="\(other.rawValue)" \
      lang="\(other.rawValue)">\(PageWords.otherLanguage[language])</a>
      <a href="\(twin)">JSON</a>
      </div>
      <div id="content" tabindex="-1">
      \(warning)\(body)</div>
      </body>
      </html>

      """
    return markup.text
  }

  private var review: Markup {
    guard let reviewer else { return .empty }
    return "<a href=\"/review?lang=\(language.rawValue)\">\(PageWords.review[language])</a> <span>\(reviewer)</span>\n"
  }

  private var other: Language { language == .id ? .en : .id }

  private var twin: String {
    address([:], path: (query.path == "/" ? "/overview" : query.path) + ".json")
  }

  private var warning: Markup {
    guard profile == .internal else { return .empty }
    return "<p class=\"internal\" role=\"note\">\(PageWords.internalProfile[language])</p>\n"
  }

  /// This page's address with parameters changed; `nil` takes one away, a new one goes to the end.
  func address(_ changes: [String: String?], path: String? = nil) -> String {
    var pairs = query.parameters.filter { !changes.keys.contains($0.name) && !$0.value.isEmpty }
    for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
      if let value { pairs.append((name, value)) }
    }
    return Frame.address(path ?? query.path, pairs)
  }

  /// A line above what it speaks of.
  func notice(_ words: Phrase) -> Markup { "<p class=\"notice\" role=\"status\">\(words[language])</p>\n" }

  static func address(_ path: String, _ pairs: [(name: String, value: String)]) -> String {
    let text = pairs.map { AddressText.encoded($0.name) + "=" + AddressText.encoded($0.value) }.joined(separator: "&")
    return text.isEmpty ? path : path + "?" + text
  }
}
