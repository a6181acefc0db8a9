internal import Decisions
internal import Pattern

/// Who the defendants are: the identity blocks of the opening, in their order.
enum DefendantFields {
  static func read(_ coding: Coding) {
    let blocks = IdentityBlock.all(coding)
    for block in blocks { add(block, coding) }
    if coding.record.defendants.isEmpty { addFromMetadata(coding) }
    if coding.record.defendants.isEmpty {
      coding.doubt("defendants", "no identity block found")
      coding.record.defendants.append(Defendant())
    }
  }

  private static func add(_ block: IdentityBlock, _ coding: Coding) {
    let index = coding.record.defendants.count
    let field = "defendants[\(index)]"
    var defendant = Defendant()
    if let name = block.name.map({ unmasked(coding, $0) }) {
      defendant.name = self.name(coding, name)
      coding.prove("\(field).name", name, .identityName)
    }
    if let sex = block.sex {
      if let match = coding.first(.female, in: sex) {
        defendant.sex = .female
        coding.prove("\(field).sex", match.range, .female)
      } else if let match = coding.first(.male, in: sex) {
        defendant.sex = .male
        coding.prove("\(field).sex", match.range, .male)
      }
    }
    if let range = block.age {
      let date = DateReader.first(in: coding.bytes, range)
      if let date {
        defendant.birthDate = date.date
        coding.prove("\(field).birth_date", date.range, .identityLabel)
      }
      // "14 Maret 1988" alone: the day is no age.
      let beforeDate = range.lowerBound ..~ (date?.range.lowerBound ?? range.upperBound)
      if let match = coding.first(.age, in: beforeDate), let value = match["value"] {
        defendant.age = Int(coding.words(value))
        coding.prove("\(field).age", match.range, .age)
      }
    }
    if let range = block.nationality {
      defendant.nationality = value(coding, range)
      coding.prove("\(field).nationality", range, .identityLabel)
    }
    if let range = block.occupation {
      defendant.occupation = value(coding, range)
      coding.prove("\(field).occupation", range, .identityLabel)
    }
    if block.isInferred || coding.decision.source.isRecognised {
      for part in ["name", "nationality", "occupation"] {
        coding.doubt("\(field).\(part)", block.isInferred ? "labels and values stand apart" : "recognised text")
      }
    }
    if defendant.name == nil { coding.doubt("\(field).name", "the identity block shows no name") }
    if defendant.sex == nil { coding.doubt("\(field).sex", "the identity block shows no sex") }
    if defendant.age == nil { coding.doubt("\(field).age", "the identity block shows no age") }
    coding.record.defendants.append(defendant)
  }

  /// A detail page names the defendants in its title only.
  private static func addFromMetadata(_ coding: Coding) {
    for entry in coding.decision.metadata.entries where entry.label == "Terdakwa" {
      var defendant = Defendant()
      defendant.name = withoutAlias(entry.value)
      // The title and the row "Para Pihak" both name them.
      if coding.record.defendants.contains(where: { $0.name == defendant.name }) { continue }
      guard coding.record.defendants.count < IdentityBlock.most else {
        coding.doubt("defendants", "\(IdentityBlock.most) names or more; the others were not read")
        return
      }
      if let span = entry.span {
        let range = coding.decision.folded(of: span)
        coding.prove("defendants[\(coding.record.defendants.count)].name", range, .identityName)
      }
      coding.record.defendants.append(defendant)
    }
  }

  /// "Nama lengkap : Terdakwa": where the opening masks the name and the next sentence tells it, that one is taken.
  private static func unmasked(_ coding: Coding, _ name: Range<Int>) -> Range<Int> {
    let words = Words(coding.bytes, name)
    guard words.count > 0, words.equals(0, "terdakwa") else { return name }
    // "Nama lengkap Terdakwa : Budi"
    if words.count > 1, words.length(1) > 3 { return words.range(1).lowerBound ..~ name.upperBound }
    guard words.count == 1 else { return name }
    let after = name.upperBound ..~ min(coding.whole.upperBound, name.upperBound + 900)
    return coding.first(.namedInDetention, in: after)?["value"] ?? name
  }

  private static func name(_ coding: Coding, _ range: Range<Int>) -> String? {
    let text = value(coding, range) ?? ""
    let name = withoutAlias(text)
    return name.isEmpty ? nil : name
  }

  /// `Budi als Kobu Bin Karta` without its alias: `Budi Bin Karta`.
  static func withoutAlias(_ name: String) -> String {
    var kept: [UInt8] = []
    var isAlias = false
    for word in Array(name.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let key = Spelling.key(word)
      if beginAlias.contains(key) { isAlias = true } else if endAlias.contains(key) { isAlias = false }
      if isAlias { continue }
      if !kept.isEmpty { kept.append(0x20) }
      kept += word
    }
    return String(decoding: trimmed(kept[...]), as: UTF8.self)
  }

  private static let beginAlias: WordSet = ["alias", "als", "aliase", "aka", "panggilan", "pgl", "dipanggil"]
  private static let endAlias: WordSet = ["bin", "binti", "bt", "bte", "anak"]

  /// The decision's words of a value, in one line, without the punctuation round it.
  static func value(_ coding: Coding, _ range: Range<Int>) -> String? {
    var text = trimmed(coding.wordingBytes(range)[...])
    // "Sopir; II": the number of the next defendant's block, of six characters at most with its mark.
    if let mark = text.lastIndex(of: 0x3B), String(decoding: text[mark...], as: UTF8.self).count <= 6 {
      text = trimmed(text[..<mark])
    }
    // "xx", "-": masked.
    if text.allSatisfy(masks.contains) { return nil }
    // "Budi (Alm)": the bracket stands behind the last word.
    var open = 0
    for byte in text { open += byte == 0x28 ? 1 : byte == 0x29 ? -1 : 0 }
    if open > 0 { text.append(0x29) }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// Bytes of a masked value.
  private static let masks = Array("xX.-* ".utf8)

  /// Blanks, ASCII punctuation, dashes, bullets and quotation marks that may stand round a value.
  private static let marks = [" ", ":", ";", ".", ",", "-", "–", "•", "\"", "“", "”", "'"].map { Array($0.utf8) }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    // Most values begin and end with a letter.
    if let first = rest.first, let last = rest.last, isASCIILetter(first), isASCIILetter(last) { return rest }
    while let mark = marks.first(where: { rest.starts(with: $0) }) { rest.removeFirst(mark.count) }
    while let mark = marks.first(where: { rest.suffix($0.count).elementsEqual($0) }), !rest.isEmpty {
      rest.removeLast(mark.count)
    }
    return rest
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
