internal import Foundation

/// The names and values that a form sends (application/x-www-form-urlencoded), in an address or in a body.
enum FormText {
  /// - Returns: `nil` where it is none: a `%` without its digits, bytes that are no UTF-8.
  static func pairs(_ text: some StringProtocol) -> [(name: String, value: String)]? {
    var pairs: [(name: String, value: String)] = []
    for part in text.split(separator: "&") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(halves[0]), let value = halves.count == 2 ? decoded(halves[1]) : "" else { return nil }
      pairs.append((name, value))
    }
    return pairs
  }

  private static func decoded(_ text: some StringProtocol) -> String? {
    String(text.map { $0 == "+" ? " " : $0 }).removingPercentEncoding
  }
}
