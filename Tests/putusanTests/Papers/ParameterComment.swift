/// The parameters of a public function, as its comment tells them and as they are declared.
struct ParameterComment {
  /// Of the declaration, from 1.
  let line: Int
  let told: [String]
  let declared: [String]

  /// All of a file whose comments tell of any parameter.
  static func all(in text: String) -> [ParameterComment] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var comments: [ParameterComment] = []
    var told: [String] = []
    for (number, line) in lines.enumerated() {
      let code = line.drop { $0 == " " }
      if let name = code.prefixMatch(of: #/\/\/\/ *- (?:Parameter )?([a-z]\w*):/#)?.1 {
        told.append(String(name))
      } else if !code.hasPrefix("///"), !code.hasPrefix("@") {
        if !told.isEmpty, code.contains(#/^public .*\b(?:func|init)\b/#) {
          let head = lines[number...].prefix(30).joined(separator: " ")
          comments.append(ParameterComment(line: number + 1, told: told, declared: declared(head)))
        }
        told = []
      }
    }
    return comments
  }

  /// The inner names of the parameters in the first brackets.
  private static func declared(_ head: String) -> [String] {
    var depth = 0
    var names: [String] = []
    var words = ""
    for character in head {
      switch character {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        if depth == 0, character == ")" { return names }
      case ":" where depth == 1:
        if let name = words.split(separator: " ").last { names.append(String(name)) }
      case "," where depth == 1: words = ""
      default: if depth == 1 { words.append(character) }
      }
    }
    return names
  }
}
