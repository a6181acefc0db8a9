/// What is counted.
public enum Unit: String, Sendable, CaseIterable {
  /// Putusan.
  case decision
  /// Terdakwa; one in two cases is two.
  case defendant
  /// A defendant who was convicted (terpidana).
  case conviction
  /// Korban, as far as decisions tell their number.
  case victim

  /// With its number, for English: `decision`, `decisions`.
  public func noun(_ count: Int) -> Phrase {
    switch self {
    case .decision: Phrase(id: "putusan", en: count == 1 ? "decision" : "decisions")
    case .defendant: Phrase(id: "terdakwa", en: count == 1 ? "defendant" : "defendants")
    case .conviction: Phrase(id: "terpidana", en: count == 1 ? "convicted person" : "convicted persons")
    case .victim: Phrase(id: "korban", en: count == 1 ? "victim" : "victims")
    }
  }
}

/// What the figures of a finding or table are taken of.
public struct Base: Sendable, Equatable {
  /// Of `count` and of `missing`.
  public let unit: Unit
  /// The denominator: units of which the decision says what is counted.
  public let count: Int
  /// Units of which it does not, or could not be read.
  public let missing: Int

  public init(_ unit: Unit, count: Int, missing: Int) {
    self.unit = unit
    self.count = count
    self.missing = missing
  }
}

/// A single figure that stands out.
public struct Measure: Sendable, Equatable {
  /// For machines: `median_months`.
  public let key: String
  /// In both languages, as a table's row: `Median`.
  public let label: Phrase
  /// A count, a share, a number or a range.
  public let value: Cell
  /// How the value is printed, and its unit.
  public let kind: Column.Kind
  /// What the value is taken of.
  public let base: Base

  public init(_ key: String, _ label: Phrase, _ value: Cell, _ kind: Column.Kind, of base: Base) {
    self.key = key
    self.label = label
    self.value = value
    self.kind = kind
    self.base = base
  }
}

/// An answer to one question about the corpus, with all that is needed to check it.
public struct Finding: Sendable, Equatable {
  /// Its place in the report: the sixteen findings, then the supplements.
  public let number: Int
  /// For addresses and file names: `prison-terms`.
  public let key: String
  /// As a heading: `Pidana penjara`.
  public let title: Phrase
  /// What the finding answers.
  public let question: Phrase
  /// What the figures are taken of, unless a table says another.
  public let base: Base
  /// The answer in one or two sentences, made from the figures. It uses no count that a public edition withholds.
  public let headline: Phrase
  /// Single figures, which comparisons go by.
  public let measures: [Measure]
  /// In the order of the report.
  public var tables: [Table]
  /// What must be known to read the figures, one sentence each.
  public let caveats: [Phrase]

  /// The findings that the report is made for; what follows them puts the same records into other people's forms.
  public static let count = 16
  /// Whether it is none of the sixteen.
  public var isSupplement: Bool { number > Finding.count }
}
