/// One field of the codebook: its name, what it means, and how a record answers it in one cell of text.
///
/// The data dictionary, the columns of CSV files and the view in the terminal are all made from this table.
public struct CodebookField: Sendable {
  /// A group of fields that are read together.
  public enum Group: String, Sendable, CaseIterable {
    /// The case, the court, its day, the charges.
    case decision = "Decision"
    /// Who a defendant is.
    case defendant = "Defendant"
    /// What the prosecutor asked for (tuntutan).
    case demand = "Demand"
    /// What the court decided on a defendant.
    case outcome = "Verdict and sentence"
    /// Numbers of victims.
    case victims = "Victims"
    /// What was done to victims, where, and by which means.
    case trafficking = "Exploitation and recruitment"
    /// Restitution, LPSK, how victims were heard, circumstances.
    case protection = "Protection and circumstances"
    /// What the program says about its own work.
    case coding = "Coding"
  }

  /// What a cell holds.
  public enum Kind: String, Sendable {
    /// Text.
    case string
    /// A whole number.
    case int
    /// ISO 8601: `2021-03-09`.
    case date
    /// `true` or `false`.
    case bool
    /// One of the words of a closed vocabulary.
    case word
    /// Texts, joined by `; ` in a cell.
    case strings = "list of strings"
    /// Words of a closed vocabulary, joined by `; ` in a cell.
    case words = "list of words"
    /// Months to two decimals; life is 9999.
    case months
    /// Whole rupiah.
    case rupiah
  }

  /// A word of a closed vocabulary and what it stands for.
  public struct Word: Sendable {
    /// As records have it: `cross_border`.
    public let word: String
    /// In English, with the Indonesian term where there is one.
    public let gloss: String
  }

  enum Reader: Sendable {
    case record(@Sendable (CaseRecord) -> String?)
    case defendant(@Sendable (Defendant) -> String?)
  }

  /// As in the JSON record: `case_number`, `defendants[].sentence.prison_months`.
  public let path: String
  /// With which others it is read.
  public let group: Group
  /// What its cell holds.
  public let kind: Kind
  /// One sentence in English.
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
  public func path(ofDefendant index: Int) -> String {
    let each = "defendants[]"
    return path.hasPrefix(each) ? "defendants[\(index)]" + path.dropFirst(each.count) : path
  }

  /// The answer as one cell, lists joined by `; `; `nil` where the decision does not say.
  ///
  /// - Parameters:
  ///   - record: that answers.
  ///   - index: of the defendant; `nil` for a field of the decision.
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

  /// A field of the decision, not of a defendant.
  static func field(
    _ path: String, _ group: Group, _ kind: Kind, _ meaning: String, words: [Word] = [],
    _ read: @escaping @Sendable (CaseRecord) -> String?
  ) -> CodebookField {
    CodebookField(path: path, group: group, kind: kind, meaning: meaning, words: words, reader: .record(read))
  }

  /// Between the members of a list in a cell.
  public static let separator = "; "

  static func joined(_ members: [some CustomStringConvertible]) -> String? {
    members.isEmpty ? nil : members.map(\.description).joined(separator: separator)
  }

  static func word<Word: RawRepresentable>(_ word: Word?) -> String? where Word.RawValue == String { word?.rawValue }

  static func flag(_ flag: Bool?) -> String? { flag.map { $0 ? "true" : "false" } }

  static func vocabulary<Word: RawRepresentable & CaseIterable>(_ gloss: (Word) -> String) -> [CodebookField.Word]
  where Word.RawValue == String {
    Word.allCases.map { CodebookField.Word(word: $0.rawValue, gloss: gloss($0)) }
  }
}
