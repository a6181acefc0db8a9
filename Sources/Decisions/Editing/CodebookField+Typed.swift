extension CodebookField {
  /// The JSON of a value that a person typed: `12`, `2019-05-03`, `convicted`, `ya`,
  /// `UU 21/2007 Pasal 2 ayat (1); KUHP Pasal 55 ayat (1)`.
  ///
  /// - Returns: `nil` for an empty text: the decision does not say.
  public func json(typed text: String) throws(FieldError) -> String? {
    // Longer than any list: not worth taking apart.
    guard text.utf8.count <= 4 * ValueLimits.longestText * ValueLimits.mostMembers else { throw .value(self) }
    let text = CodebookField.spaced(text)
    guard !text.isEmpty else { return nil }
    let json = written(text)
    // " ; " is a list of nothing.
    if json == "[]" { return nil }
    guard let json, takes(json) else { throw .value(self) }
    return json
  }

  private func written(_ text: String) -> String? {
    var json = JSONWriter()
    switch kind {
    case .string, .date: json.value(text)
    case .int:
      guard let number = Int(text) else { return nil }
      json.value(number)
    case .rupiah:
      guard let number = CodebookField.rupiah(text) else { return nil }
      json.value(number)
    case .months:
      guard let months = CodebookField.months(text) else { return nil }
      json.value(months)
    case .bool:
      guard let flag = CodebookField.flag(typed: text) else { return nil }
      json.value(flag)
    case .word: json.value(CodebookField.word(typed: text))
    case .strings: json.values(CodebookField.members(text))
    case .words: json.values(CodebookField.members(text).map(CodebookField.word(typed:)))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// "Rp120.000.000,00", "Rp. 5.000,-", "120000000".
  private static func rupiah(_ text: String) -> Int? {
    var rest = text.lowercased()[...]
    if rest.hasPrefix("rp") { rest = rest.dropFirst(2).drop { $0 == "." || $0 == " " } }
    for ending in [",00", ",-", ".-"] where rest.hasSuffix(ending) {
      rest = rest.dropLast(ending.count)
      break
    }
    let groups = rest.split(separator: ".", omittingEmptySubsequences: false)
    // "1.5" is no sum: dots stand between thousands.
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || (1...3).contains(groups[0].count),
      groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    return Int(groups.joined())
  }

  /// "42", "1.33", "1,33", "seumur hidup".
  private static func months(_ text: String) -> Months? {
    if ["life", "seumur hidup"].contains(text.lowercased()) { return .life }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...6).contains($0.count) }),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let whole = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return Months(hundredths: whole * 100) }
    guard parts[1].count <= 2, let rest = Int(parts[1]) else { return nil }
    return Months(hundredths: whole * 100 + (parts[1].count == 1 ? rest * 10 : rest))
  }

  private static func flag(typed text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "ya", "yes", "y", "1", "benar": true
    case "false", "tidak", "no", "n", "t", "0", "salah": false
    default: nil
    }
  }

  /// "Domestic work" as `domestic_work`.
  private static func word(typed text: String) -> String {
    text.lowercased().replacing(" ", with: "_").replacing("-", with: "_")
  }

  private static func members(_ text: String) -> [String] {
    text.split(separator: ";").map { spaced(String($0)) }.filter { !$0.isEmpty }
  }

  /// Without blanks at its ends, with single blanks within.
  private static func spaced(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }
}
