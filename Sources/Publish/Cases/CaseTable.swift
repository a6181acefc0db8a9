internal import Analyze
public import Decisions
internal import Spool

/// One row a decision, for those who want to count for themselves. In the order of the case numbers, so that the order
/// in which files were read does not matter. Rows beyond memory wait in a temporary file.
public struct CaseTable: Sendable {
  /// Of each decision the cell of each of `CaseColumn.all`, behind its id.
  private let rows = Spool()
  /// Decisions by place, year and what happened to the victims.
  private var kinds: [RareCells.Key: Int] = [:]

  /// Without rows.
  public init() {}

  /// Adds the row of one decision. Throws where a temporary file is needed and the disk refuses.
  public mutating func add(_ record: CaseRecord) throws {
    let cells = CaseColumn.all.map { $0.cell(record) ?? "" }
    kinds[RareCells.Key(cells), default: 0] += 1
    try rows.add(
      PackedRow.bytes([record.id] + cells), key: CaseReference.order(id: record.id, number: record.caseNumber))
  }

  /// What stands in the place of a value that a public edition does not show.
  static let withheld = "withheld"

  func columns(_ profile: Profile) -> [CaseColumn] {
    profile == .internal ? [CaseColumn.id] + CaseColumn.all : CaseColumn.all
  }

  /// RFC 4180, UTF-8, a line at a time.
  func csv(_ profile: Profile, to sink: ([UInt8]) throws -> Void) throws {
    let rare = profile == .public ? RareCells(kinds).withheld : []
    let number = CaseColumn.all.firstIndex { $0.name == "case_number" }
    try sink(Array(CSVField.line(columns(profile).map(\.name)).utf8))
    try rows.forEach { row in
      let row = PackedRow.cells(row).map { $0 ?? "" }
      guard profile == .public else { return try sink(Array(CSVField.line(row).utf8)) }
      var cells = Array(row.dropFirst())
      let isRare = rare.contains(RareCells.Key(cells))
      if let number, !Disclosure.isCaseNumber(cells[number]) { cells[number] = "" }
      for (index, column) in CaseColumn.all.enumerated() where !cells[index].isEmpty {
        cells[index] = isRare && column.isProtected ? CaseTable.withheld : column.publicPart(cells[index])
      }
      try sink(Array(CSVField.line(cells).utf8))
    }
  }
}
