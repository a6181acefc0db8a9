/// What is counted.
public enum Unit: String, Sendable, CaseIterable {
  case decision, defendant, conviction, victim

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
  public let label: Phrase
  public let value: Cell
  public let kind: Column.Kind
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
  public let title: Phrase
  public let question: Phrase
  public let base: Base
  /// The answer in one or two sentences, made from the figures. It uses no count that a public edition withholds.
  public let headline: Phrase
  public let measures: [Measure]
  public var tables: [Table]
  public let caveats: [Phrase]

  /// The findings that the report is made for; what follows them puts the same records into other people's forms.
  public static let count = 16
  public var isSupplement: Bool { number > Finding.count }
}
