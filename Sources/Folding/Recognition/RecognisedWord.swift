/// One unknown word of a recognised text, and what it was before it was damaged.
///
/// | written | by the table of confusions | by edit distance | joined |
/// | --- | --- | --- | --- |
/// | small, mixed | any word, 4 letters | a legal word, 7 letters | two words, one of them legal |
/// | Capitalised | a legal word, 6 letters | a word of formulas, 8 letters | two legal words |
/// | CAPITALS | a legal word, 6 letters | a word of formulas, 8 letters | - |
/// | with digits | any word, 4 letters | - | a word and a figure |
struct RecognisedWord {
  let letters: ArraySlice<UInt8>
  let writing: Writing

  var meant: [UInt8]? {
    if let ageLabel { return ageLabel }
    return switch writing {
    case .small, .mixed: nearest ?? joined(isLegal: false)
    case .capitalised: startsWithMisreadL ? confused : formula ?? joined(isLegal: true)
    case .capitals: formula
    case .digits: besideFigure ?? confusedDigits
    case .other: nil
    }
  }

  /// "Ianjut", "Iain": no name begins so and becomes a word with l instead of I.
  private var startsWithMisreadL: Bool {
    letters.first == 0x69 && LegalVocabulary.isTarget([0x6C] + letters.dropFirst())
  }

  /// What the table finds, unless another word is but a slip away; where the table finds nothing, what slips find.
  /// "mengurakan" may be `menguraikan` or `mengatakan`, and stays.
  private var nearest: [UInt8]? {
    let readings = readings
    guard !readings.isEmpty else { return slipped(from: 7) }
    guard let confused = Self.only(readings) else { return nil }
    let others = letters.count < 7 ? [] : LegalVocabulary.nearAll.nearest(to: letters, limit: 1).words
    let isFormula = LegalVocabulary.formulas.contains(ArraySlice(confused))
    return isFormula || others.isEmpty || others.contains(ArraySlice(confused)) ? confused : nil
  }

  /// Names are written with capitals, so a legal word by the table, or a word of formulas by slips.
  private var formula: [UInt8]? {
    guard letters.count >= 6 else { return nil }
    let readings = readings
    let isEmpty = readings.isEmpty
    let (vocabulary, word) =
      isEmpty ? (LegalVocabulary.formulas, slipped(from: 8)) : (LegalVocabulary.legal, Self.only(readings))
    return word.flatMap { vocabulary.contains(ArraySlice($0)) ? $0 : nil }
  }

  // MARK: - The table

  /// The words that the table finds with the fewest confusions, also such as nothing is mended to.
  private var readings: [[UInt8]] {
    // One confusion for each four letters: "kernudian" has one, "rnenernpatkan" two.
    LegalVocabulary.tree.readings(
      of: letters, limit: min(3, letters.count / 4), isName: writing == .capitalised || writing == .capitals)
  }

  private var confused: [UInt8]? { Self.only(readings) }

  /// The only reading, or the only one that formulas have: "terbuku" is `terbukti` rather than `terbuka`.
  private static func only(_ readings: [[UInt8]]) -> [UInt8]? {
    let formulas = readings.filter { LegalVocabulary.formulas.contains(ArraySlice($0)) }
    let likely = formulas.count == 1 ? formulas : readings
    guard likely.count == 1, let word = likely.first, LegalVocabulary.isMeant(ArraySlice(word)) else { return nil }
    return word
  }

  /// "P1DANA": letters with one or two digits among them, none of which is left.
  private var confusedDigits: [UInt8]? {
    let digits = letters.count(where: Self.isDigit)
    return digits == 1 || digits == 2 && letters.count > 5 ? confused : nil
  }

  // MARK: - Slips

  /// The one word that is nearest, if it is a legal one: one slip in seven letters, two in eleven.
  private func slipped(from length: Int) -> [UInt8]? {
    guard letters.count >= length, letters.count < 24, !isNumbered else { return nil }
    let (legal, distance) = LegalVocabulary.nearLegal.nearest(to: letters, limit: letters.count >= 11 ? 2 : 1)
    guard legal.count == 1, let word = legal.first else { return nil }
    // "didenagrkan" is as near to `didengarkan`, which no rule reads, as a slip can be.
    return LegalVocabulary.nearAll.nearest(to: letters, limit: distance).words == [word] ? Array(word) : nil
  }

  /// "TerdakwaI", "IImenjemput": the figure is not taken for a slip.
  private var isNumbered: Bool {
    guard writing == .mixed else { return false }
    let bare = letters.drop { $0 == 0x69 }
    return bare.count < letters.count && LegalVocabulary.isTarget(bare)
      || letters.last == 0x69 && LegalVocabulary.isTarget(letters.prefix { $0 != 0x69 })
  }

  // MARK: - Joined words

  /// "pidanapenjara", "Bahwasaksi": two words without the blank between them, where there is but one way to part them.
  private func joined(isLegal: Bool) -> [UInt8]? {
    let least = isLegal ? 5 : 4
    guard letters.count >= 2 * least else { return nil }
    var parted: [UInt8]?
    for place in (letters.startIndex + least)...(letters.endIndex - least) {
      let (left, right) = (letters[..<place], letters[place...])
      let legal = [left, right].count(where: LegalVocabulary.legal.contains)
      guard legal == 2 || legal == 1 && !isLegal else { continue }
      guard LegalVocabulary.isTarget(left), LegalVocabulary.isTarget(right) else { continue }
      guard parted == nil else { return nil }
      parted = left + [0x20] + right
    }
    return parted
  }

  /// "Umurrranggal", "UmurfTanggal": the label "Umur/Tanggal lahir", whose slash and T became letters.
  private var ageLabel: [UInt8]? {
    guard (11...14).contains(letters.count), letters.starts(with: Self.age), letters.suffix(6) == Self.day else {
      return nil
    }
    return Array("umur tanggal".utf8)
  }

  private static let age = Array("umu".utf8)
  private static let day = ArraySlice("anggal".utf8)

  /// "Nomor269", "Desernber2024": a word that stands before figures, and one.
  private var besideFigure: [UInt8]? {
    // "37 Tahun5 Maret": one digit may be a misread mark.
    guard let place = letters.firstIndex(where: Self.isDigit), letters[place...].count > 1,
      letters[place...].allSatisfy(Self.isDigit)
    else { return nil }
    let left = letters[..<place]
    let isRead = LegalVocabulary.beforeFigures.contains(left)
    let word = isRead ? Array(left) : RecognisedWord(letters: left, writing: .mixed).confused
    guard let word, LegalVocabulary.beforeFigures.contains(ArraySlice(word)) else { return nil }
    return word + [0x20] + letters[place...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
