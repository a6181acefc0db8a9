import Foundation
import Testing

/// A page of the project as readers find it.
struct Paper: Sendable, CustomTestStringConvertible {
  let path: String
  var testDescription: String { path }

  /// What people write. The pages that the program writes are tested where they are made.
  static let written: [Paper] = {
    let docs = (try? FileManager.default.contentsOfDirectory(atPath: Package.file("Docs"))) ?? []
    let made = ["rules.md", "codebook.md", "commands.md"]
    return
      (["README.md", "CONTRIBUTING.md", "corpus/README.md", "findings/README.md", "distributed/README.md"]
      + docs.filter { $0.hasSuffix(".md") && !made.contains($0) }.map { "Docs/" + $0 }.sorted())
      .map(Paper.init(path:))
  }()

  init(path: String) { self.path = path }

  var text: String { get throws { try String(contentsOfFile: Package.file(path), encoding: .utf8) } }

  /// What stands between backticks within a line.
  var quoted: [String] {
    get throws { try text.matches(of: /`([^`\n]+)`/).map { String($0.1) } }
  }

  /// The targets of links to files, as they lie seen from the package's root.
  var linked: [String] {
    get throws {
      let folder = URL(filePath: "/" + path).deletingLastPathComponent()
      return try text.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/).map { String($0.1) }
        .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
        .map { String(URL(filePath: $0, relativeTo: folder).standardizedFileURL.path.dropFirst()) }
    }
  }

  /// The command lines of code blocks that call the program, without their comments; lines that go on are joined.
  var commandLines: [[String]] {
    get throws {
      try text.replacing("\\\n", with: " ").split(separator: "\n").compactMap { line in
        guard line.hasPrefix("    ") || line.hasPrefix("putusan ") || line.hasPrefix("$ ") else { return nil }
        let words = line.split(separator: " ").prefix { !$0.hasPrefix("#") }.map(String.init)
        guard let call = words.firstIndex(of: "putusan"), words[..<call].allSatisfy({ $0 == "$" || $0 == "sudo" })
        else {
          return nil
        }
        return Array(words[(call + 1)...].prefix { !["|", ";", "&&", "&"].contains($0) })
      }
    }
  }
}
