/// What a measured value is a number of.
public enum Scale: String, Sendable, CaseIterable {
  /// Days are thirtieths; life is none.
  case months
  /// Of age, whole.
  case years
  /// Of the calendar.
  case days
  /// Whole.
  case rupiah
  /// Things or people.
  case number
  /// One amount of another; may exceed 100.
  case percent

  var kind: Column.Kind {
    switch self {
    case .months: .months
    case .years: .years
    case .days: .days
    case .rupiah: .rupiah
    case .number: .number
    case .percent: .percent
    }
  }

  var rangeKind: Column.Kind {
    switch self {
    case .months: .monthsRange
    case .years: .yearsRange
    case .days: .daysRange
    case .rupiah: .rupiahRange
    case .number: .numberRange
    case .percent: .percentRange
    }
  }

  /// The scale of a column of values or of ranges; `nil` for other kinds of columns.
  public init?(_ kind: Column.Kind) {
    guard let scale = Scale.allCases.first(where: { $0.kind == kind || $0.rangeKind == kind }) else { return nil }
    self = scale
  }

  /// `bulan`, `months`; empty for plain numbers.
  public var unit: Phrase {
    switch self {
    case .months: Phrase(id: "bulan", en: "months")
    case .years: Phrase(id: "tahun", en: "years")
    case .days: Phrase(id: "hari", en: "days")
    case .rupiah: Phrase("Rp")
    case .number: Phrase("")
    case .percent: Phrase("%")
    }
  }
}

extension Phrase {
  /// `Median (bulan)`; the phrase itself where there is no unit.
  func adding(_ unit: Phrase) -> Phrase {
    Phrase { language in unit[language].isEmpty ? self[language] : "\(self[language]) (\(unit[language]))" }
  }
}
