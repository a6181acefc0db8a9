internal import CDeflate
public import Decisions
internal import GRDBSQLite

extension LinkedLibrary {
  /// What the archive is kept with.
  public static var ofArchive: [LinkedLibrary] {
    [
      LinkedLibrary(name: "SQLite", saying: sqlite3_libversion().map { String(cString: $0) } ?? ""),
      LinkedLibrary(name: "libdeflate", saying: LIBDEFLATE_VERSION_STRING),
    ]
  }
}
