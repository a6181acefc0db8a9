@testable import Serve

/// A question to the site as bytes that a fuzzer can change:
///
///     POST /cases/3/review?lang=en
///     host: localhost:8080
///     origin: http://localhost:8080
///
///     token=TOKEN&field=defendants[0].age&machine=SEEN&status=corrected&value=30
///
/// Without `host` it is the site's own. `TOKEN` stands for what the site's forms carry, `SEEN` for the value that a coder
/// sees: no fuzzer guesses them.
struct WrittenQuestion {
  static let host = "127.0.0.1:8080"

  var query: Query

  /// - Returns: `nil` where it is no question, which the server says itself.
  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let first = lines.removeFirst().split(separator: " ", maxSplits: 1)
    guard first.count == 2 else { return nil }
    var (host, origin): (String?, String?) = (WrittenQuestion.host, nil)
    while let line = lines.popFirst(), !line.isEmpty {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let value = String(halves[1].drop { $0 == " " })
      switch halves[0].lowercased() {
      case "host": host = value
      case "origin": origin = value
      default: break
      }
    }
    guard var query = Query(method: String(first[0]), address: String(first[1]), host: host) else { return nil }
    query.origin = origin
    if query.method == "POST" { query.form = FormText.pairs(lines.joined(separator: "\n")) }
    self.query = query
  }

  /// The case that a form is about.
  var caseNumber: Int64? {
    let parts = query.path.split(separator: "/")
    return parts.count > 1 ? Int64(parts[1]) : nil
  }

  func value(_ name: String) -> String? { query.form?.last { $0.name == name }?.value }

  mutating func fillIn(_ word: String, of name: String, with value: String?) {
    query.form = query.form?.map { $0.name == name && $0.value == word ? (name, value ?? word) : $0 }
  }
}
