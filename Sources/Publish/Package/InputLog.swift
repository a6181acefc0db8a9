internal import Spool

/// A file that the findings were made from.
public struct InputFile: Sendable, Equatable {
  /// As it was given.
  public let path: String
  /// Lower-case hexadecimal; `nil` where the file could not be read.
  public let sha256: String?
  /// Why it is in none of the findings; `nil` where it is.
  public let setAside: String?

  public init(path: String, sha256: String?, setAside: String? = nil) {
    self.path = path
    self.sha256 = sha256
    self.setAside = setAside
  }
}

/// The files that the findings were made from, in the order in which they were read. Those beyond memory wait in a
/// temporary file.
public struct InputLog: Sendable {
  private let rows = Spool()

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
