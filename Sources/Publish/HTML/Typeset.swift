/// Keeps together on a page what belongs together: "UU 21/2007", "Pasal 81", "28.7–37.5%".
enum Typeset {
  static func prose(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { result += joins(result) && word.first?.isNumber == true ? "\u{A0}" : " " }
      for character in word {
        // A line may break after a dash, unless a word joiner follows.
        result += character == "–" && word.count > 1 ? "–\u{2060}" : String(character)
      }
    }
    return result
  }

  private static func joins(_ text: String) -> Bool {
    ["UU", "Pasal", "n ="].contains { text.hasSuffix($0) }
  }
}
