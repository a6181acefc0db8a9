internal import CISAL
public import Decisions
internal import GRDBSQLite

extension LinkedLibrary {
  /// What the archive is kept with.
  public static var ofArchive: [LinkedLibrary] {
    [
      LinkedLibrary(name: "SQLite", saying: sqlite3_libversion().map { String(cString: $0) } ?? ""),
      LinkedLibrary(name: "ISA-L", saying: "\(ISAL_MAJOR_VERSION).\(ISAL_MINOR_VERSION).\(ISAL_PATCH_VERSION)"),
    ]
  }
}
