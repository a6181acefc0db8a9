internal import Analyze
public import Decisions

/// One row a decision, for those who want to count for themselves. In the order of the case numbers, so that the order
/// in which files were read does not matter.
public struct CaseTable: Sendable {
  struct Row: Sendable {
    let reference: CaseReference
    /// One for each of `CaseColumn.all`.
    let cells: [String]
    let rareness: RareCells.Key
  }

  private(set) var rows: [Row] = []

  /// Without rows.
  public init() {}

  /// Adds the row of one decision.
  public mutating func add(_ record: CaseRecord) {
    rows.append(
      Row(
        reference: CaseReference(id: record.id, number: record.caseNumber),
        cells: CaseColumn.all.map { $0.cell(record) ?? "" }, rareness: RareCells.Key(record)))
  }

  /// What stands in the place of a value that a public edition does not show.
  static let withheld = "withheld"

  func columns(_ profile: Profile) -> [CaseColumn] {
    profile == .internal ? [CaseColumn.id] + CaseColumn.all : CaseColumn.all
  }

  /// RFC 4180, UTF-8.
  func csv(_ profile: Profile) -> String {
    let rare = profile == .public ? RareCells(rows.map(\.rareness)).withheld : []
    let number = CaseColumn.all.firstIndex { $0.name == "case_number" }
    let lines = rows.sorted { $0.reference < $1.reference }.map { row in
      guard profile == .public else { return [row.reference.id] + row.cells }
      var cells = row.cells
      if let number, !Disclosure.isCaseNumber(cells[number]) { cells[number] = "" }
      if rare.contains(row.rareness) {
        for (index, column) in CaseColumn.all.enumerated() where column.isProtected && !cells[index].isEmpty {
          cells[index] = CaseTable.withheld
        }
      }
      return cells
    }
    return ([columns(profile).map(\.name)] + lines).map(CSVField.line).joined()
  }
}
