internal import Analyze

/// Pieces of Markdown (tables as in GitHub's dialect) in which no text of a record can become markup.
enum Markdown {
  /// What could not be read, and how often.
  static func setAside(_ edition: Edition, _ language: Language) -> [String] {
    let entries = edition.options.setAside
    let heading = "## \(Wording.setAside[language])"
    guard !entries.isEmpty else { return [heading, Wording.nothingSetAside[language]] }
    return [
      heading, Wording.setAsideNote[language],
      grid(
        [[Wording.reason[language], Wording.number[language]]]
          + entries.map { [$0.reason[language], language.integer($0.count)] }),
    ]
  }

  /// A table; its first row is the heading, its first column stands left, the others right.
  static func grid(_ rows: [[String]]) -> String {
    guard let first = rows.first else { return "" }
    let rule = "|" + first.indices.map { $0 == 0 ? " --- |" : " ---: |" }.joined()
    let lines = rows.map { row in "| " + row.map(plain).joined(separator: " | ") + " |" }
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Text without meaning for Markdown or HTML: marks get a backslash, control characters go, line feeds become blanks.
  static func plain(_ words: String) -> String {
    var text = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\n", "\t": text += " "
      case _ where scalar.isUnsafeToShow: text += "\u{FFFD}"
      case "<": text += "&lt;"
      case "&": text += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", ">", "!", "~": text += "\\\(scalar)"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
