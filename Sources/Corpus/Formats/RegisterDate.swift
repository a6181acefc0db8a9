internal import Decisions

/// A day as registers and pages write it.
extension CalendarDate {
  /// `22 Juni 2021`.
  var long: String { written(Style(isPadded: false, isOldFashioned: false)) }

  /// `22-06-2021`, as pages of 2020 and 2021 have it.
  var dashed: String { "\(day < 10 ? "0" : "")\(day)-\(month < 10 ? "0" : "")\(month)-\(year)" }

  /// About when a decision pronounced on this day reaches the Direktori.
  var aboutAMonthLater: CalendarDate { adding(days: 30) }
}
