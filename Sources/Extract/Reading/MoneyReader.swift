internal import Decisions

/// Reads sums of rupiah: "Rp120.000.000,00 (seratus dua puluh juta rupiah)" in all its spellings, with and without
/// punctuation.
struct MoneyReader {
  struct Sum: Equatable {
    /// Whole rupiah.
    var rupiah: Int
    /// In the folded text.
    var range: Range<Int>
    /// Figure and words are different sums.
    var disagrees: Bool
  }

  /// The first sum in `range`.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Sum? { all(in: bytes, range, limit: 1).first }

  static func all(in bytes: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [Sum] {
    let words = Words(bytes, range)
    var found: [Sum] = []
    var index = 0
    while index < words.count, found.count < limit {
      if let (sum, count) = sum(words, at: index) {
        found.append(sum)
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The sum that begins at this word, and the number of its words.
  static func sum(_ words: Words, at start: Int) -> (Sum, Int)? {
    // "rp", "idr", "unk": most words begin no sum.
    let letter = words.first(start)
    guard letter == 0x72 || letter == 0x69 || letter == 0x75 else { return nil }
    var groups: [[UInt8]] = []
    var index = start
    let first = words.string(start)
    if first == "rp" || first == "rph" || first == "idr" || first == "unk" {
      index += 1
    } else if first.hasPrefix("rp"), first.utf8.dropFirst(2).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      groups.append(Array(first.utf8.dropFirst(2)))
      index += 1
    } else {
      return nil
    }
    while index < words.count, words.isNumber(index), groups.count < 7 {
      // Cents end a sum, and so does a list's number behind it ("Rp5.000,00 5. ..."). A figure that kerning tore
      // ("Rp1 20.000.000,00") or that lacks a digit ("Rp200.00.000,00") goes on in groups of three.
      if groups.count > 1, let last = groups.last, last.count < 3 {
        let isZeros = last == [0x30, 0x30]
        guard isZeros ? words.equals(index, "000") : groups.count == 2 && words.length(index) == 3 else { break }
      }
      groups.append(Array(words[index]))
      index += 1
    }
    if first == "unk", groups.isEmpty { return nil }
    var figure = Self.figure(groups)
    // "Rp120 juta", "Rp1,2 miliar": the word behind the figure multiplies it.
    if let written = figure, index < words.count, let scale = NumberWords.scale(words, at: index) {
      figure = Self.scaled(groups, written, scale)
      index += 1
    }
    // "Rp1.000.000 (satu juta rupiah)", and "sejumlah Rp 1 (satu) juta".
    var spelled: Int?
    if index < words.count, let (value, count) = NumberWords.read(words, at: index, lenient: !groups.isEmpty) {
      spelled = value
      index += count
    }
    if index < words.count, words.string(index).hasPrefix("rup") { index += 1 }
    guard index > start + (groups.isEmpty && spelled == nil ? 1 : 0) else { return nil }
    guard figure != nil || spelled != nil else { return nil }
    let isBroken = figure == nil && groups.count > 1
    // "Rp800.0000.000 (delapan ratus jutarupiah)": of two broken ones the figure is nearer.
    if isBroken, let words = spelled, words < 1_000 { figure = number(groups.flatMap(\.self)) }
    let (value, disagrees) = decide(first == "unk" ? nil : figure, spelled)
    let range = words.range(start, through: index - 1)
    return (Sum(rupiah: value, range: range, disagrees: disagrees || isBroken), index - start)
  }

  /// "200 000 000 00" is 200 million: groups of three, then two digits of cents at the most. `nil` where a group within has
  /// more or fewer digits, so that nobody can say what was meant.
  private static func figure(_ groups: [[UInt8]]) -> Int? {
    guard var digits = groups.first else { return nil }
    var rest = groups.dropFirst()
    if let cents = rest.last, cents.count <= 2, cents.allSatisfy({ $0 == 0x30 }) || rest.count > 1 { rest.removeLast() }
    // ",00,00" and ",00,-": cents written twice.
    if let cents = rest.last, cents.count == 2, cents.allSatisfy({ $0 == 0x30 }) { rest.removeLast() }
    // "1 20 000 000": the first group, torn.
    if digits.count < 3, let next = rest.first, digits.count + next.count <= 3, rest.count > 1 {
      digits += next
      rest.removeFirst()
    }
    guard rest.allSatisfy({ $0.count == 3 }) || groups.count == 2 else { return nil }
    return number(digits + rest.joined())
  }

  private static func number(_ digits: [UInt8]) -> Int? {
    digits.count <= 15 ? digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
  }

  /// - Returns: `nil` for more than 15 digits, as `number` has it: what sums add up to must stay a number.
  private static func scaled(_ groups: [[UInt8]], _ figure: Int, _ scale: Int) -> Int? {
    // "Rp5.000.000 juta" says one of the two too much.
    guard figure < 10_000, scale >= 1_000, scale <= 1_000_000_000_000 else { return figure }
    guard groups.count == 2, groups[1].count < 3 else {
      return figure < 1_000_000_000_000_000 / scale ? figure * scale : nil
    }
    guard let whole = number(groups[0]), whole < 1_000_000_000_000_000 / scale, let part = number(groups[1]) else {
      return nil
    }
    return whole * scale + part * scale / (groups[1].count == 1 ? 10 : 100)
  }

  /// The figure wins, but where it is broken ("Rp.200.000,-" for two hundred million) and the words are a round sum.
  private static func decide(_ figure: Int?, _ spelled: Int?) -> (Int, Bool) {
    guard let figure, figure > 0 || spelled == nil else { return (spelled ?? 0, false) }
    guard let spelled, spelled != figure else { return (figure, false) }
    // "(dua juta lima ratus rupiah)" for 2,500,000: the words lost their "ribu".
    if spelled < figure { return (figure, true) }
    // A figure that lacks groups of zeros: 200,000 for two hundred million.
    let ratio = spelled / max(figure, 1)
    if spelled % max(figure, 1) == 0, [10, 100, 1_000, 10_000, 1_000_000].contains(ratio) { return (spelled, true) }
    return (figure, true)
  }
}
