/// Files that stand in folders of decisions and are none, known by name. Only below folders: a file that is named
/// itself is always tried.
enum Housekeeping {
  static func isHidden(_ name: [UInt8]) -> Bool { name.first == UInt8(ascii: ".") }

  /// - Parameter isThere: whether the same folder has a file of this name.
  static func isHousekeeping(_ name: [UInt8], beside isThere: ([UInt8]) -> Bool) -> Bool {
    let lower = name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if beginnings.contains(where: { lower.starts(with: $0) }) { return true }
    if endings.contains(where: { lower.suffix($0.count).elementsEqual($0) }) { return true }
    // "halaman_files" is what browsers save beside "halaman.html": scripts and pictures.
    let companion = Array("_files".utf8)
    guard name.suffix(companion.count).elementsEqual(companion) else { return false }
    let stem = name.dropLast(companion.count)
    return pages.contains { isThere(stem + $0) }
  }

  /// Of an entry of an archive: its own name and those of the folders that it is in ("__MACOSX/._a.pdf").
  static func isHousekeeping(within path: [UInt8]) -> Bool {
    let parts = path.split(separator: UInt8(ascii: "/")).map(Array.init)
    if parts.contains(where: { isHidden($0) || $0.elementsEqual("__MACOSX".utf8) }) { return true }
    return parts.last.map { isHousekeeping($0, beside: { _ in false }) } ?? true
  }

  private static let beginnings = ["readme", "license", "licence"].map { Array($0.utf8) }
  private static let endings = [".jsonl", ".json", ".md", ".csv"].map { Array($0.utf8) }
  private static let pages = [".html", ".htm"].map { Array($0.utf8) }
}
