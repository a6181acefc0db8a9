extension CodebookField {
  /// Whether the JSON is a value that this field takes, in the form in which records write it.
  ///
  /// - Parameter json: neither null nor an empty list, which stand for no value.
  func takes(_ json: String) -> Bool {
    var reader = JSONReader(Array(json.utf8))
    do throws(JSONReader.Failure) {
      let isRight = try reads(&reader)
      try reader.end()
      return isRight
    } catch {
      return false
    }
  }

  private func reads(_ reader: inout JSONReader) throws(JSONReader.Failure) -> Bool {
    switch kind {
    case .string: CodebookField.isLine(try reader.string())
    case .int: numbers.contains(try reader.integer())
    case .rupiah: ValueLimits.rupiah.contains(try reader.integer())
    case .months: ValueLimits.months.contains(try reader.months().hundredths)
    case .date: ValueLimits.years.contains(try reader.date().year)
    case .bool: try reader.flag() || true
    case .word: has(word: try reader.string())
    case .strings: isList(try reader.elements { reader throws(JSONReader.Failure) in try reader.string() })
    case .words: isSet(try reader.elements { reader throws(JSONReader.Failure) in try reader.string() })
    }
  }

  private func has(word: String) -> Bool { words.contains { $0.word == word } }

  private func isList(_ members: [String]) -> Bool {
    guard (1...ValueLimits.mostMembers).contains(members.count), members.allSatisfy(CodebookField.isLine) else {
      return false
    }
    return !isOfProvisions || members.allSatisfy { Provision($0) != nil }
  }

  private func isSet(_ members: [String]) -> Bool {
    !members.isEmpty && Set(members).count == members.count && members.allSatisfy(has(word:))
  }

  private static func isLine(_ text: String) -> Bool {
    text.unicodeScalars.count <= ValueLimits.longestText && text.contains { !$0.isWhitespace }
      && printable(text) == text
  }
}
