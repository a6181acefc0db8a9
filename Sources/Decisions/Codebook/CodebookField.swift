/// One field of the codebook: its name, what it means, and how a record answers it in one cell of text.
///
/// The data dictionary, the columns of CSV files and the view in the terminal are all made from this table.
public struct CodebookField: Sendable {
  /// A group of fields that are read together.
  public enum Group: String, Sendable, CaseIterable {
    case decision = "Decision"
    case defendant = "Defendant"
    case demand = "Demand"
    case outcome = "Verdict and sentence"
    case victims = "Victims"
    case trafficking = "Exploitation and recruitment"
    case protection = "Protection and circumstances"
    case coding = "Coding"
  }

  /// What a cell holds.
  public enum Kind: String, Sendable {
    case string, int, date, bool
    /// One of the words of a closed vocabulary.
    case word
    case strings = "list of strings"
    case words = "list of words"
    /// Months to two decimals; life is 9999.
    case months
    /// Whole rupiah.
    case rupiah
  }

  /// A word of a closed vocabulary and what it stands for.
  public struct Word: Sendable {
    public let word: String
    public let gloss: String
  }

  enum Reader: Sendable {
    case record(@Sendable (CaseRecord) -> String?)
    case defendant(@Sendable (Defendant) -> String?)
  }

  /// As in the JSON record: `case_number`, `defendants[].sentence.prison_months`.
  public let path: String
  public let group: Group
  public let kind: Kind
  public let meaning: String
  /// Of a closed vocabulary; else empty.
  public let words: [Word]
  let reader: Reader

  /// Whether there is one answer for each defendant.
  public var isOfDefendant: Bool { if case .defendant = reader { true } else { false } }

  /// The name in flat tables: `defendant_sentence_prison_months`.
  public var column: String {
    path.split(separator: ".").map { $0 == "defendants[]" ? "defendant" : String($0) }.joined(separator: "_")
  }

  /// The field as evidence and doubts name it for one defendant: `defendants[0].age`.
  public func path(ofDefendant index: Int) -> String { path.replacing("defendants[]", with: "defendants[\(index)]") }

  /// The answer as one cell, lists joined by `; `; `nil` where the decision does not say.
  ///
  /// - Parameter index: of the defendant; `nil` for a field of the decision.
  public func cell(_ record: CaseRecord, defendant index: Int? = nil) -> String? {
    switch reader {
    case .record(let read): return read(record)
    case .defendant(let read):
      guard let index, record.defendants.indices.contains(index) else { return nil }
      return read(record.defendants[index])
    }
  }
}

extension CodebookField {
  /// All fields in the codebook's order.
  public static let all: [CodebookField] =
    decision + defendant + demand + outcome + victims + trafficking + protection + coding

  static func joined(_ members: [some CustomStringConvertible]) -> String? {
    members.isEmpty ? nil : members.map(\.description).joined(separator: "; ")
  }

  static func word<Word: RawRepresentable>(_ word: Word?) -> String? where Word.RawValue == String { word?.rawValue }

  static func flag(_ flag: Bool?) -> String? { flag.map { $0 ? "true" : "false" } }

  static func vocabulary<Word: RawRepresentable & CaseIterable>(_ gloss: (Word) -> String) -> [CodebookField.Word]
  where Word.RawValue == String {
    Word.allCases.map { CodebookField.Word(word: $0.rawValue, gloss: gloss($0)) }
  }
}
