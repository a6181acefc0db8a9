internal import GRDB

/// Why rows could not be put aside or read back: the system's reason, nothing of a row.
public struct SpoolError: Error, Sendable, Equatable, CustomStringConvertible {
  /// SQLite's words: "database or disk is full".
  let reason: String

  /// What to do about it, too.
  public var description: String {
    "temporary file: \(reason); make room below TMPDIR, or name a folder with room there"
  }

  static func passing<Value>(_ work: () throws -> Value) throws(SpoolError) -> Value {
    do {
      return try work()
    } catch let error as SpoolError {
      throw error
    } catch let error as DatabaseError {
      throw SpoolError(reason: error.message ?? "SQLite error \(error.resultCode.rawValue)")
    } catch {
      throw SpoolError(reason: "SQLite error")
    }
  }
}
