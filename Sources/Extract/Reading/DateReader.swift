internal import Decisions

/// Reads dates: "17 Februari 2024", "5 Nopember 2019", "10-11-2024", "tanggal 3 bulan Mei tahun 2021".
struct DateReader {
  struct Found: Equatable {
    var date: CalendarDate
    /// In the folded text.
    var range: Range<Int>
  }

  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Found? {
    // Mostly it stands near the beginning, so that the words of a long range need not be made.
    let near = Words(bytes, fromFirstFigureIn: range, most: Self.near)
    // A date that ends well before the last of these words is the same whatever stands behind them.
    if let (found, end) = next(near, from: 0), end + Self.margin < near.count { return found }
    return next(Words(bytes, fromFirstFigureIn: range), from: 0)?.found
  }

  /// In bytes.
  private static let near = 200
  /// More words than are looked at behind a figure that begins no date: its word in letters, "bulan", the month, "tahun", a
  /// year torn in two.
  private static let margin = 8

  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Found] {
    let words = Words(bytes, fromFirstFigureIn: range)
    var all: [Found] = []
    var index = 0
    while let (found, end) = next(words, from: index) {
      all.append(found)
      index = end
    }
    return all
  }

  /// The first date at or behind a word, and the word behind it.
  private static func next(_ words: Words, from start: Int) -> (found: Found, end: Int)? {
    var index = start
    while index + 2 < words.count {
      if let (date, count) = date(words, at: index) {
        return (Found(date: date, range: words.range(index, through: index + count - 1)), index + count)
      }
      index += 1
    }
    return nil
  }

  /// "17 Juni" without its year, as a day of the given one.
  static func first(in bytes: [UInt8], _ range: Range<Int>, lackingYear year: Int) -> Found? {
    let words = Words(bytes, fromFirstFigureIn: range)
    for index in 0..<max(0, words.count - 1) {
      guard let day = words.number(index), let month = month(words, index + 1),
        let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      return Found(date: date, range: words.range(index, through: index + 1))
    }
    return nil
  }

  private static func date(_ words: Words, at start: Int) -> (CalendarDate, Int)? {
    guard let day = words.number(start), (1...31).contains(day) else { return nil }
    var index = start + 1
    // "10 (sepuluh) Mei 2021"
    if let spelled = NumberWords.read(words, at: index, lenient: false) { index += spelled.count }
    if index < words.count, words.equals(index, "bulan") { index += 1 }
    guard index + 1 < words.count else { return nil }
    let month: Int
    if let number = words.number(index), (1...12).contains(number), words.length(index) <= 2 {
      // "SP.Kap/50/VII/RES.1.11/2024/Ditreskrimum": the number of a warrant.
      if start > 0, words.equals(start - 1, "res") { return nil }
      month = number
    } else if let name = self.month(words, index) {
      month = name
    } else {
      return nil
    }
    index += 1
    if words.equals(index, "tahun"), index + 1 < words.count { index += 1 }
    guard let (year, width) = words.year(index), let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return (date, index + width - start)
  }

  /// The number of a month's name, with the spellings that courts use and one slip of the pen.
  private static func month(_ words: Words, _ index: Int) -> Int? {
    if let known = byKey[words.key(index)] { return known }
    guard words.length(index) >= 4 else { return nil }
    let near = longNames.values(near: words[index])
    return near.allSatisfy { $0 == near[0] } ? near.first : nil
  }

  private static let byKey = WordMap(months)
  private static let longNames = SlipTable(months.filter { $0.key.utf8.count >= 4 })

  private static let months: [String: Int] = [
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "pebruari": 2, "febuari": 2, "feb": 2, "peb": 2,
    "february": 2, "maret": 3, "mar": 3, "march": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "jun": 6,
    "june": 6, "juli": 7, "jul": 7, "july": 7, "agustus": 8, "agt": 8, "agst": 8, "ags": 8, "august": 8,
    "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "october": 10, "november": 11, "nopember": 11,
    "nov": 11, "nop": 11, "desember": 12, "des": 12, "december": 12, "desernber": 12,
  ]
}
