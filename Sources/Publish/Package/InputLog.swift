internal import Spool

/// The files that the findings were made from, in the order in which they were read. Those beyond memory wait in a
/// temporary file.
public struct InputLog: Sendable {
  private let rows = Spool()

  /// Without files.
  public init() {}

  /// Adds one file. Throws where a temporary file is needed and the disk refuses.
  public func add(_ file: InputFile) throws { try rows.add(PackedRow.bytes([file.path, file.sha256, file.setAside])) }

  var count: Int { rows.count }

  func forEach(_ body: (InputFile) throws -> Void) throws {
    try rows.forEach { row in
      let cells = PackedRow.cells(row)
      try body(InputFile(path: cells[0] ?? "", sha256: cells[1], setAside: cells[2]))
    }
  }
}
