internal import Decisions

/// An input that holds a decision which an earlier input held already.
public struct Duplicate: Sendable, Equatable {
  /// What the two have in common.
  public enum Likeness: String, Sendable, CaseIterable {
    /// Byte for byte.
    case file
    /// Another file, the same words.
    case text
    /// Other words, but court, case number and date of the decision are the same: the decision in another format, or
    /// saved at another time.
    case `case`
  }

  /// In what the two are the same.
  public let likeness: Likeness
  /// The id that the record would have had.
  public let id: String
  /// The id of the record that stands for both.
  public let keptId: String
  private let bytes: [UInt8]
  private let keptBytes: [UInt8]

  init(_ likeness: Likeness, id: String, path: [UInt8], keptId: String, keptPath: [UInt8]) {
    self.likeness = likeness
    self.id = id
    self.keptId = keptId
    bytes = path
    keptBytes = keptPath
  }

  /// The path for files; bytes that are no UTF-8 are repaired.
  public var path: String { String(decoding: bytes, as: UTF8.self) }
  /// The path of the input that was kept.
  public var keptPath: String { String(decoding: keptBytes, as: UTF8.self) }

  /// One line for the terminal.
  public var line: String { "duplicate: \(printable(bytes)): the same \(likeness.rawValue) as \(printable(keptBytes))" }

  /// A line of JSON lines, with its end.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.member("path", path)
      json.member("same", likeness)
      json.member("kept_id", keptId)
      json.member("kept_path", keptPath)
    }
    json.newline()
    return json.bytes
  }
}
