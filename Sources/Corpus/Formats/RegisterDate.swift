internal import Decisions

/// A day as registers and pages write it.
extension CalendarDate {
  private static let months = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]

  /// `22 Juni 2021`.
  var long: String { "\(day) \(Self.months[month - 1]) \(year)" }

  /// `22 Jun 2021`.
  var abbreviated: String { "\(day) \(Self.months[month - 1].prefix(3)) \(year)" }

  /// `22-06-2021`, as pages of 2020 and 2021 have it.
  var dashed: String { "\(day < 10 ? "0" : "")\(day)-\(month < 10 ? "0" : "")\(month)-\(year)" }

  /// The same day of the next month, or its 28th: about when a decision reaches the Direktori.
  var aboutAMonthLater: CalendarDate {
    let next = CalendarDate(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: min(day, 28))
    return next ?? self
  }
}
