public import Decisions

/// A coding sheet as it comes back: what a coder wrote into the cells.
public struct CodedSheet: Sendable, Equatable {
  /// What a coder wrote into a cell that is not empty.
  public enum Answer: Sendable, Equatable {
    /// As JSON.
    case value(String)
    /// `-` or `?`: the decision does not tell.
    case undecidable
  }

  /// One field of one case.
  public struct Row: Sendable, Equatable {
    /// In the file, from 1.
    public let line: Int
    /// The record's, as the sheet has it.
    public let id: String
    /// Of the decision's file, as the sheet has it.
    public let sha256: String
    /// Which field was coded.
    public let path: FieldPath
    /// What the coder says.
    public let answer: Answer
    /// For people; `nil` where the cell is blank.
    public let note: String?
  }

  /// A line that cannot be taken, and why; it holds nothing of what stands there.
  public struct Problem: Sendable, Equatable {
    /// In the file, from 1.
    public let line: Int
    /// One sentence.
    public let reason: String
  }

  /// Rows with an answer, in their order.
  public private(set) var rows: [Row] = []
  /// Lines that cannot be taken, in their order.
  public private(set) var problems: [Problem] = []

  /// The columns that are read; there may be others.
  static let columns = ["id", "sha256", "field", "value", "note"]

  /// - Returns: `nil` where it is no sheet: no table, or without these columns.
  public init?(_ bytes: [UInt8]) {
    guard let text = DelimitedText(bytes), let head = text.rows.first else { return nil }
    var places: [String: Int] = [:]
    for (place, name) in head.cells.enumerated() where places[name] == nil { places[name] = place }
    guard CodedSheet.columns.dropLast().allSatisfy({ places[$0] != nil }) else { return nil }
    for row in text.rows.dropFirst() {
      func cell(_ name: String) -> String {
        guard let place = places[name], place < row.cells.count else { return "" }
        return row.cells[place]
      }
      add(
        row.line, id: CodedSheet.unguarded(cell("id")), sha256: cell("sha256"), field: cell("field"),
        value: CodedSheet.trimmed(CodedSheet.unguarded(cell("value"))), note: cell("note"))
    }
  }

  private mutating func add(
    _ line: Int, id: String, sha256: String, field: String, value: String, note: String
  ) {
    // The coder left it out.
    guard !value.isEmpty else { return }
    guard let path = FieldPath(field), path.field.isReviewable else {
      problems.append(Problem(line: line, reason: "the column field names no field that can be coded"))
      return
    }
    do throws(FieldError) {
      let json = ["-", "?"].contains(value) ? nil : try path.field.json(typed: value)
      rows.append(
        Row(
          line: line, id: id, sha256: sha256, path: path, answer: json.map { .value($0) } ?? .undecidable,
          note: CodedSheet.trimmed(note).isEmpty ? nil : note))
    } catch {
      problems.append(Problem(line: line, reason: error.description))
    }
  }

  /// The apostrophe in front of what a spreadsheet would take for a formula is not the text's.
  private static func unguarded(_ text: String) -> String {
    guard text.first == "'", let next = text.dropFirst().first, "=+-@\t".contains(next) else { return text }
    return String(text.dropFirst())
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
