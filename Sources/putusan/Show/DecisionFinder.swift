internal import Decisions
internal import Foundation
internal import Pipeline

/// Finds the file that the user means: by its path, or by a decision's id below other paths.
enum DecisionFinder {
  static func find(_ subject: String, below paths: [String]) throws -> InputItem {
    guard !paths.isEmpty else { return try file(subject) }
    let wanted = key(subject)
    var list = InputList(ArgumentPath.bytes(paths))
    try list.bundle()
    // A decision may be asked for by its page too.
    let found = list.items.filter { item in
      key(item.name) == wanted || item.page.map { key(InputItem($0).name) } == wanted
    }
    guard let item = found.first else {
      throw CommandError(
        "no decision with the id \(printable(subject)) below the given paths; ids are file names without their endings")
    }
    guard found.count == 1 else {
      let files = found.map { "  " + printable($0.displayPath) }.joined(separator: "\n")
      throw CommandError("\(found.count) files have the id \(printable(subject)); name one of them:\n\(files)")
    }
    return item
  }

  private static func file(_ path: String) throws -> InputItem {
    let bytes = ArgumentPath.bytes([path]).first ?? Array(path.utf8)
    // Foundation looks for names of UTF-8 only; reading tells what is wrong with another.
    guard bytes.elementsEqual(path.utf8) else { return InputItem(path: bytes) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandError(
        "there is no file \(printable(path)); to look for a decision by its id, name a folder behind it: "
          + "putusan show ID FOLDER")
    }
    guard !isFolder.boolValue else {
      throw CommandError("\(printable(path)) is a folder; name a file, or an id in front of the folder")
    }
    return InputItem(path: bytes)
  }

  /// Files cannot have slashes in their names: `78/Pid.Sus/2025/PN Dum` is saved as `78_Pid.Sus_2025_PN_Dum`.
  private static func key(_ id: String) -> String {
    String(id.lowercased().map { "/ ".contains($0) ? "_" : $0 })
  }
}
