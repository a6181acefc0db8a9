/// Words as parts of IRIs and ids.
enum Slug {
  /// `Pengadilan Negeri Jakarta Selatan` is `pengadilan-negeri-jakarta-selatan`; `nil` where nothing is left.
  static func of(_ text: String?) -> String? {
    let words = (text ?? "").utf8.split { byte in
      !((0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) && byte < 0x80)
    }
    return words.isEmpty ? nil : words.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: "-")
  }

  /// A field's path without brackets, counted from 1: `defendants-1.age`.
  static func plain(_ path: String) -> String {
    guard let open = path.firstIndex(of: "["), let close = path[open...].firstIndex(of: "]"),
      let index = Int(path[path.index(after: open)..<close])
    else { return path }
    return "\(path[..<open])-\(index + 1)\(path[path.index(after: close)...])"
  }
}
