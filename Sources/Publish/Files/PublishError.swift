internal import Decisions

/// Why a report could not be written.
public struct PublishError: Error, Sendable, CustomStringConvertible {
  /// What could not be done.
  public enum Kind: String, Sendable {
    /// The report's directory cannot be made.
    case directory
    /// A file of the report cannot be written beside its place.
    case write
    /// A folder stands in the place of a file.
    case folder
    /// A file that was written cannot be put into its place.
    case rename
    /// A file of an earlier report cannot be removed.
    case remove
    /// The rows of a file, which wait in a temporary one.
    case temporary
    /// The spreadsheet, which is made in a temporary file.
    case workbook
    /// Ctrl-C and the like.
    case stopped
  }

  /// What could not be done.
  public let kind: Kind
  /// The file or directory.
  public let path: String
  /// What the system said.
  public let detail: String

  public var description: String {
    if kind == .stopped { return "stopped before the report was written; files already there are as they were" }
    let what =
      switch kind {
      case .stopped: ""
      case .directory: "cannot make the report's directory"
      case .write, .folder: "cannot write the report's file"
      case .temporary: "cannot make the report's file"
      case .remove: "cannot remove the earlier report's file"
      case .rename: "cannot put the report's file in its place"
      case .workbook: "cannot make the spreadsheet in the temporary folder"
      }
    let reason = detail.hasSuffix(".") ? String(detail.dropLast()) : detail
    let advice =
      switch kind {
      case .rename: "Some files of the report may be new and others old: write it again, or elsewhere with --out."
      case .remove: "The new report is whole; remove that file by hand before the folder is published."
      case .temporary: "Files already there are as they were."
      default: "Files already there are as they were; choose another directory with --out."
      }
    return "\(what) \(printable(path)): \(reason). \(advice)"
  }
}
