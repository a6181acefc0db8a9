public import Decisions

/// A sheet for coding by hand: one row for each case and field, with an empty cell for the value. It holds nothing that
/// the program found, so that coders are not led by it, but for the case number, and the number of defendants, which gives
/// the rows.
public struct CodingSheet: Sendable {
  private static let columns = ["id", "case_number", "field", "meaning", "allowed", "value", "note", "sha256"]

  private var rows: [[String]] = []

  /// Without rows.
  public init() {}

  /// - Parameters:
  ///   - id: the record's.
  ///   - docket: the case number; `nil` where it could not be read.
  ///   - sha256: of the decision's file.
  ///   - paths: in the order in which they are to be coded.
  public mutating func add(id: String, docket: String?, sha256: String, _ paths: [FieldPath]) {
    for path in paths {
      rows.append([
        id, docket ?? "", path.description, path.field.meaning, path.field.expectation, "", "", sha256,
      ])
    }
  }

  /// RFC 4180, UTF-8.
  public var csv: [UInt8] {
    Array((CSVField.line(CodingSheet.columns) + rows.map(CSVField.line).joined()).utf8)
  }

  /// The same as a workbook.
  public func xlsx() throws(PublishError) -> [UInt8] {
    let head = CodingSheet.columns.map { Workbook.Entry.text($0, .heading) }
    let body = rows.map { row in row.map { $0.isEmpty ? .blank : Workbook.Entry.text($0) } }
    return try XLSXDoor.bytes(
      Workbook(
        title: "Coding sheet",
        subject: "Values are typed into the column value; - or ? where the decision does not tell",
        sheets: [
          Workbook.Sheet(
            name: "coding", widths: [30, 24, 40, 50, 50, 30, 30, 12], frozen: (1, 3), rows: [head] + body)
        ]))
  }
}
