internal import Decisions

// Small pieces of sentences that several findings need.

extension Language {
  /// `3 Januari 2019`, `3 January 2019`.
  public func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    let names = self == .id ? Language.bulan : Language.months
    guard names.indices.contains(month - 1) else { return String(year) }
    return "\(day) \(names[month - 1]) \(year)"
  }

  private static let bulan = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `1 decision`, `2 decisions`, `2 putusan`.
  public func counted(_ count: Int, _ unit: Unit) -> String { "\(integer(count)) \(unit.noun(count)[self])" }

  /// `48 bulan`, `1 month`; where it is more than a year and whole years, with these: `48 months (4 years)`.
  func months(_ value: Double) -> String {
    let word = self == .id ? "bulan" : value == 1 ? "month" : "months"
    let text = "\(measure(value)) \(word)"
    guard value >= 12, (value / 12).rounded() * 12 == value else { return text }
    let years = value / 12
    return "\(text) (\(measure(years)) \(self == .id ? "tahun" : years == 1 ? "year" : "years"))"
  }

  func day(_ date: CalendarDate) -> String { day(date.year, date.month, date.day) }

  /// `41,2%; interval 95%: 37,3–45,1%`.
  func percentWithInterval(_ share: Share) -> String {
    "\(percent(share)); \(self == .id ? "interval 95%" : "95% interval"): \(percentRange(share.interval))"
  }

  /// `a`, `a dan b`, `a, b dan c`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (self == .id ? " dan " : " and ") + last
  }
}

extension String {
  /// With a capital first letter.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
