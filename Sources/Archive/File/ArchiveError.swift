/// Why an archive could not be used. It holds no passage and no name of a person.
public struct ArchiveError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong, as far as callers tell it apart.
  public enum Kind: Sendable, Equatable {
    /// There is no such file.
    case missing
    /// It is no SQLite file, or one of another program.
    case notAnArchive
    /// Made by a later version of this program.
    case newer
    /// Made by an earlier version, and opened for reading only.
    case older
    /// Another run fills it.
    case inUse
    /// Somebody else writes, and did not end in time.
    case busy
    /// SQLite finds the file malformed.
    case damaged
    /// The system does not let it be opened or read.
    case unreadable
    /// The system does not let it be written: rights, a full disk.
    case unwritable
    /// A question that cannot be answered: its words are at fault.
    case question
    /// A correction that cannot be kept as it is.
    case correction
    /// A question that was given up: time or room.
    case limit
  }

  /// What went wrong.
  public let kind: Kind
  /// What, where, why, and what to do.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
