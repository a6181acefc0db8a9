/// Why a field cannot be given a value. It never holds the value.
public struct FieldError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong with the field or its value.
  public enum Kind: Sendable, Equatable {
    /// The codebook has no such field.
    case unknownField
    /// What the program says of its own work, or the id.
    case notReviewable
    /// There are fewer.
    case noSuchDefendant
    /// The field does not take such a value.
    case value
  }

  /// What is wrong.
  public let kind: Kind
  /// What is wrong, and what is expected.
  public let description: String

  static let unknownField = FieldError(
    kind: .unknownField, description: "the codebook has no such field; `putusan codebook` lists them")

  static func notReviewable(_ field: CodebookField) -> FieldError {
    FieldError(
      kind: .notReviewable, description: "\(field.path) is not coded from the decision and cannot be corrected")
  }

  static func noSuchDefendant(_ path: FieldPath, of count: Int) -> FieldError {
    FieldError(
      kind: .noSuchDefendant,
      description: "\(path) is of a defendant whom the record does not have; it has \(count), counted from 0")
  }

  static func value(_ field: CodebookField) -> FieldError {
    FieldError(kind: .value, description: "\(field.path) takes \(field.expectation)")
  }
}

extension CodebookField {
  /// What a person may give as its value, as the end of a sentence.
  public var expectation: String {
    switch kind {
    case .string: "a line of words, at most \(ValueLimits.longestText) characters"
    case .int: "a whole number from \(numbers.lowerBound) to \(numbers.upperBound)"
    case .rupiah: "whole rupiah, as 120000000 or Rp120.000.000,00"
    case .months: "months, as 42 or 1.33 (days are thirtieths); 9999 is life"
    case .date:
      "a day of the years \(ValueLimits.years.lowerBound) to \(ValueLimits.years.upperBound), as 2019-05-03"
    case .bool: "true or false, or ya or tidak"
    case .word: "one of: " + words.map(\.word).joined(separator: ", ")
    case .words: "some of these, with ; between them: " + words.map(\.word).joined(separator: ", ")
    case .strings where isOfProvisions:
      "provisions with ; between them, as UU 21/2007 Pasal 2 ayat (1); KUHP Pasal 55 ayat (1)"
    case .strings: "a list with ; between its members"
    }
  }

  /// Lists of citations in the codebook's form.
  var isOfProvisions: Bool { path.hasSuffix("_provisions") }

  /// What a number may be at all. What a case can plausibly hold is for findings to say.
  var numbers: ClosedRange<Int> {
    switch path {
    case "register_year": ValueLimits.years
    case "defendants[].age": 0...150
    default: 0...1_000_000
    }
  }
}

/// What no value goes beyond.
enum ValueLimits {
  static let longestText = 300
  static let mostMembers = 200
  static let years = 1900...2100
  static let rupiah = 0...1_000_000_000_000_000
  static let months = 0...Months.life.hundredths
}
