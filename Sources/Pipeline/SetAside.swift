internal import Decisions
public import Ingest

/// An input that could not be read, and why.
public struct SetAside: Sendable, Equatable {
  let pathBytes: [UInt8]
  /// What `set-aside.jsonl` says.
  public let reason: IngestError

  /// - Parameters:
  ///   - path: as the system has it; bytes that need not be UTF-8.
  ///   - reason: why it is set aside.
  public init(path: [UInt8], reason: IngestError) {
    pathBytes = path
    self.reason = reason
  }

  /// The path for files; bytes that are no UTF-8 are repaired.
  public var path: String { String(decoding: pathBytes, as: UTF8.self) }

  /// One line for the terminal, from which the name of a file cannot steer it, and in which names that differ in bytes
  /// that are no UTF-8 differ too.
  public var line: String { "set aside: \(printable(pathBytes)): \(reason)" }
}
