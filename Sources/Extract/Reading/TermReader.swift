internal import Decisions

/// Reads lengths of time: "6 (enam) tahun dan 6 (enam) bulan", "10 (sepuluh) bulan", "3 tahun", "seumur hidup".
struct TermReader {
  struct Term: Equatable {
    var months: Months
    /// In the folded text.
    var range: Range<Int>
    /// Figure and word are different numbers; the word was taken.
    var disagrees: Bool
  }

  /// The first term in `range`, with all its parts.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Term? {
    all(in: bytes, range, limit: 1).first
  }

  /// The terms in `range`, from left to right.
  static func all(in bytes: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [Term] {
    let words = Words(bytes, range)
    var found: [Term] = []
    var index = 0
    while index < words.count, found.count < limit {
      if let (term, count) = term(words, at: index) {
        found.append(term)
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The term that begins at this word, and the number of its words.
  static func term(_ words: Words, at start: Int) -> (Term, Int)? {
    if words.equals(start, "seumur"), start + 1 < words.count, words.equals(start + 1, "hidup") {
      let range = words.range(start, through: start + 1)
      return (Term(months: .life, range: range, disagrees: false), 2)
    }
    // Most words begin no term.
    guard words.first(start) &- 0x30 <= 9 || NumberWords.begin(words, at: start) else { return nil }
    var years = 0
    var months = 0
    var days = 0
    var disagrees = false
    var index = start
    var end: Int?
    var lastUnit = Unit.none
    while index < words.count {
      var next = index
      // "2 (dua) tahun dan 6 (enam) bulan", "2 tahun serta 6 bulan"; the connector counts only before a smaller unit.
      if end != nil, words.equals(next, "dan") || words.equals(next, "serta") || words.equals(next, "ditambah") {
        next += 1
      }
      guard let part = part(words, at: next), part.unit.rawValue > lastUnit.rawValue else { break }
      switch part.unit {
      case .year: years = part.value
      case .month: months = part.value
      case .week: days += part.value * 7
      case .day: days += part.value
      case .none: break
      }
      disagrees = disagrees || part.disagrees
      lastUnit = part.unit
      index = next + part.count
      end = index
    }
    guard let end else { return nil }
    let range = words.range(start, through: end - 1)
    return (
      Term(months: Months(years: years, months: months, days: days), range: range, disagrees: disagrees), end - start
    )
  }

  private enum Unit: Int {
    case none, year, month, week, day
  }

  /// "6 (enam) tahun": figure, word or both, then a unit.
  private static func part(_ words: Words, at start: Int) -> (value: Int, unit: Unit, count: Int, disagrees: Bool)? {
    guard start < words.count else { return nil }
    var index = start
    let figure = words.number(index)
    if figure != nil { index += 1 }
    guard index < words.count else { return nil }
    let spelled = NumberWords.read(words, at: index, lenient: figure != nil)
    // "8 (delalapan) tahun": what stands in the brackets is a slip of the figure's word.
    let slips = spelled == nil && figure.map { isSlip(words, index, of: $0) } ?? false
    if let spelled { index += spelled.count } else if slips { index += 1 }
    guard figure != nil || spelled != nil, index < words.count else { return nil }
    guard let unit = unit(words, index) ?? (figure != nil && spelled != nil ? slippedUnit(words, index) : nil) else {
      return nil
    }
    let value = spelled?.value ?? figure ?? 0
    guard value < 1_000 else { return nil }
    // "Nomor 21 Tahun 2007" is a statute, "17 tahun 5 bulan" a term: a year's number follows the statute.
    if unit == .year, index + 1 < words.count, words.isNumber(index + 1), words.length(index + 1) == 4 {
      return nil
    }
    let disagrees = if let figure, let spelled { figure != spelled.value } else { slips }
    return (value, unit, index + 1 - start, disagrees)
  }

  private static func unit(_ words: Words, _ index: Int) -> Unit? { units[words.key(index)] }

  /// "6 (enam) tahum", "6 (enam) bualn": a unit with one slip, where figure and word have announced it.
  private static func slippedUnit(_ words: Words, _ index: Int) -> Unit? {
    guard !others.contains(words.key(index)) else { return nil }
    let found = slips.values(near: words[index])
    return found.contains(.year) ? .year : found.first
  }

  private static let slips = SlipTable<Unit>(["tahun": .year, "bulan": .month])

  /// Words of their own that are one slip away.
  private static let others: WordSet = ["bukan", "bulat", "bulu", "tahan"]

  /// Whether a word begins and ends as the number's own does and stands before a unit.
  private static func isSlip(_ words: Words, _ index: Int, of figure: Int) -> Bool {
    guard unit(words, index + 1) != nil, let right = NumberWords.word(for: figure).map({ Array($0.utf8) }) else {
      return false
    }
    let word = words[index]
    return word.count >= 4 && word.prefix(2).elementsEqual(right.prefix(2))
      && word.suffix(2).elementsEqual(right.suffix(2))
  }

  private static let units = WordMap<Unit>([
    "tahun": .year, "thn": .year, "tahuh": .year, "tahuin": .year, "tabun": .year, "tahu": .year, "tahin": .year,
    "tahundan": .year, "bulan": .month, "bln": .month, "bulam": .month, "buan": .month, "builan": .month,
    "bulandan": .month, "minggu": .week, "hari": .day,
  ])
}
