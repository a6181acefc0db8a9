/// Endings of names that tell a format: ".pdf", and not ".Sus".
enum PathEnding {
  /// Of documents, which are not opened to see whether they are archives.
  static let documents: Set<String> = ["xml", "akn", "html", "htm", "xhtml", "txt", "text", "pdf"]
  static let archives: Set<String> = ["zip", "gz", "tgz", "tar"]

  /// Pages are known by their endings: to tell them by content, every file would have to be opened twice.
  static func isPage(_ ending: String) -> Bool { ["html", "htm", "xhtml"].contains(ending) }

  static func isText(_ ending: String) -> Bool { ["txt", "text"].contains(ending) }

  /// "a/1_Pid.pdf" as "a/1_Pid" and "pdf", lower case; "" where there is none.
  static func split(_ path: ArraySlice<UInt8>) -> (stem: ArraySlice<UInt8>, ending: String) {
    let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: UInt8(ascii: ".")), dot > start else { return (path, "") }
    let ending = String(decoding: path[(dot + 1)...], as: UTF8.self).lowercased()
    return documents.contains(ending) || archives.contains(ending) ? (path[..<dot], ending) : (path, "")
  }

  /// The whole path without all its endings.
  static func stem(_ path: [UInt8]) -> [UInt8] {
    var rest = path[...]
    while true {
      let stem = split(rest).stem
      if stem.count == rest.count { return Array(rest) }
      rest = stem
    }
  }
}
