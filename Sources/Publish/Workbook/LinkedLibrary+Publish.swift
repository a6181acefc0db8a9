internal import CXLSXWriter
public import Decisions

extension LinkedLibrary {
  /// What spreadsheets are written with.
  public static var ofPublish: [LinkedLibrary] {
    [LinkedLibrary(name: "libxlsxwriter", saying: lxw_version().map { String(cString: $0) } ?? "")]
  }
}
