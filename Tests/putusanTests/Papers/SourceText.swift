import Foundation

/// The project's own code as text.
enum SourceText {
  /// Path from the package's root, and content.
  static let files: [(path: String, text: String)] = read(["Sources", "distributed"])

  static func read(_ roots: [String]) -> [(path: String, text: String)] {
    roots.flatMap { root in
      let paths = FileManager.default.enumerator(atPath: Package.file(root))?.compactMap { $0 as? String } ?? []
      return paths.filter { endings.contains($0.split(separator: ".").last ?? "") }.sorted().compactMap { path in
        let text = try? String(contentsOfFile: Package.file("\(root)/\(path)"), encoding: .utf8)
        return text.map { (path: "\(root)/\(path)", text: $0) }
      }
    }
  }

  private static let endings: Set<Substring> = ["swift", "py", "csv", "grammar", "json", "txt"]

  private static let types: Set<String> = {
    let declared = (files + read(["Tests"])).flatMap { file in
      file.text.matches(of: /(?:struct|class|enum|protocol|actor|typealias|extension) ([A-Z][A-Za-z0-9]*)/)
        .map { String($0.1) }
    }
    // Targets are folders.
    let rooms = (try? FileManager.default.contentsOfDirectory(atPath: Package.file("Sources"))) ?? []
    let folders = files.flatMap { $0.path.split(separator: "/").dropFirst(2).dropLast().map(String.init) }
    return Set(declared + rooms + folders)
  }()

  private static let members: Set<String> = Set(
    files.flatMap { file in
      file.text.matches(of: /(?:func|var|let|case|static) (`?[a-z][A-Za-z0-9]*)/).map { String($0.1) }
    })

  static func declares(type: String) -> Bool { types.contains(type) }
  static func declares(member: String) -> Bool { members.contains(member) }

  /// Whether the word stands in the text as a whole: `lpsk` not in `lpskAsked`.
  static func says(_ word: String, in text: String) -> Bool {
    text.ranges(of: word).contains { range in
      let before = range.lowerBound == text.startIndex ? " " : text[text.index(before: range.lowerBound)]
      let after = range.upperBound == text.endIndex ? " " : text[range.upperBound]
      return [before, after].allSatisfy { !$0.isLetter && !$0.isNumber && $0 != "_" }
    }
  }
}
