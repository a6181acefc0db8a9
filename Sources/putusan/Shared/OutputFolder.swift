internal import Decisions
internal import Foundation

/// The folder that a command writes to.
enum OutputFolder {
  /// Made with its parents where it is missing.
  static func make(_ path: String) throws(CommandError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandError(
        "cannot make the folder \(printable(path)): check that no file has its name and that its parent may be written, "
          + "or choose another with --out")
    }
  }

  static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
