internal import Decisions
internal import GRDB

/// The words for what SQLite could not do.
enum SQLiteFailure {
  /// Calls `body`; what SQLite throws becomes an error that says what to do.
  static func translated<Value>(_ path: String, _ body: () throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try body()
    } catch let error as ArchiveError {
      throw error
    } catch let error as DatabaseError {
      throw translate(error.resultCode, error.message, path)
    } catch {
      // GRDB throws its own errors only for rows that are not as the schema says.
      throw ArchiveError(.damaged, damaged(path, "a row is not as it was written"))
    }
  }

  static func translate(code: Int32, _ message: String?, _ path: String) -> ArchiveError {
    translate(ResultCode(rawValue: code & 0xFF), message, path)
  }

  static func translate(_ code: ResultCode, _ message: String?, _ path: String) -> ArchiveError {
    let name = printable(path)
    switch code {
    case .SQLITE_NOTADB:
      return ArchiveError(
        .notAnArchive, "\(name) is no archive: it is no SQLite file. Nothing was changed; name another file")
    case .SQLITE_CORRUPT: return ArchiveError(.damaged, damaged(path, message ?? "SQLite cannot read it"))
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return ArchiveError(
        .busy, "\(name) is being written by another program, which did not end in time; try again when it has ended")
    case .SQLITE_FULL:
      return ArchiveError(
        .unwritable, "\(name) cannot grow: the disk is full. What was written before is whole; make room, then go on")
    case .SQLITE_READONLY, .SQLITE_PERM:
      return ArchiveError(
        .unwritable, "\(name) cannot be written: check that you may write it and its folder. \(beside)")
    case .SQLITE_CANTOPEN:
      return ArchiveError(
        .unreadable,
        "\(name) cannot be opened: check that it and its folder exist and that you may read them. \(beside)")
    case .SQLITE_IOERR:
      return ArchiveError(
        .unreadable, "\(name) cannot be read or written: the disk reports an error (\(message ?? "no reason given"))")
    case .SQLITE_INTERRUPT: return ArchiveError(.limit, "the work on \(name) was ended before it was done")
    default:
      return ArchiveError(.damaged, damaged(path, message ?? "SQLite error \(code.rawValue)"))
    }
  }

  private static let beside =
    "SQLite writes beside an archive also where it only reads: copy one that is not yours to a folder of your own"

  private static func damaged(_ path: String, _ why: String) -> String {
    "\(printable(path)) is damaged (\(why)). Keep a copy of it for the corrections in it, move it away, and fill a new one "
      + "from the decisions"
  }
}
