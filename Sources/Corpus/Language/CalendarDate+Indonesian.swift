internal import Decisions

extension CalendarDate {
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  private static let weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]

  /// So many days later.
  func adding(days: Int) -> CalendarDate {
    var (year, month, day) = (self.year, self.month, self.day + days)
    while day < 1 {
      (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
      day += CalendarDate.length(year, month)
    }
    while day > CalendarDate.length(year, month) {
      day -= CalendarDate.length(year, month)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return CalendarDate(year: year, month: month, day: day) ?? self
  }

  /// The next day on which courts sit.
  var workday: CalendarDate {
    switch weekdayIndex {
    case 5: adding(days: 2)
    case 6: adding(days: 1)
    default: self
    }
  }

  var weekday: String { CalendarDate.weekdays[weekdayIndex] }

  private var weekdayIndex: Int {
    // The first of January 2018 was a Monday.
    let monday = CalendarDate(year: 2018, month: 1, day: 1) ?? self
    return ((monday.days(to: self) % 7) + 7) % 7
  }

  /// From March 2020 on, when courts heard by video link; the corpus ends before they went back to their rooms.
  var isInPandemic: Bool { (year, month) >= (2020, 3) }

  private static func length(_ year: Int, _ month: Int) -> Int {
    [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] + (month == 2 && isLeap(year) ? 1 : 0)
  }

  private static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

  /// Whole years from this day to another.
  func years(to other: CalendarDate) -> Int {
    other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
  }

  /// How a decision's author writes days.
  struct Style: Sendable, Equatable {
    /// `05 Agustus 2021` for `5 Agustus 2021`.
    var isPadded: Bool
    /// Nopember, Pebruari.
    var isOldFashioned: Bool
  }

  /// `5 Agustus 2021`.
  func written(_ style: Style) -> String {
    var name = CalendarDate.months[month - 1]
    if style.isOldFashioned {
      if month == 11 { name = "Nopember" }
      if month == 2 { name = "Pebruari" }
    }
    return "\(style.isPadded && day < 10 ? "0" : "")\(day) \(name) \(year)"
  }
}
