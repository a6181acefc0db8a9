import Decisions
import Foundation
import Testing

@testable import Corpus

@Suite("Generating a corpus")
struct CorpusGeneratorTests {
  @Test("a case depends on the seed and its number alone")
  func determinism() {
    let generator = CorpusGenerator(seed: 435)
    let alone = generator.makeCase(77)
    for index in 0..<77 { _ = generator.makeCase(index) }
    let again = generator.makeCase(77)
    #expect(alone.files.map(\.name) == again.files.map(\.name))
    #expect(alone.files.map(\.bytes) == again.files.map(\.bytes))
    #expect(alone.truth == again.truth)
    #expect(CorpusGenerator(seed: 436).makeCase(77).files.map(\.bytes) != alone.files.map(\.bytes))
  }

  @Test("every file says that it is synthetic")
  func marked() {
    let generator = CorpusGenerator(seed: 2)
    for index in 0..<300 {
      for file in generator.makeCase(index).files {
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("sintetis"), "\(file.name)")
      }
    }
  }

  @Test("a page and its document have one name, and the truth is that of the document")
  func bundles() throws {
    let generator = CorpusGenerator(seed: 435)
    let bundle = try #require((0..<200).lazy.map(generator.makeCase).first { $0.files.count == 2 })
    #expect(bundle.files.map { $0.name.split(separator: ".").last } == ["html", "txt"])
    #expect(Set(bundle.files.map { String($0.name.dropLast($0.name.hasSuffix("html") ? 5 : 4)) }) == [bundle.truth.id])
  }

  /// A phrase table that both shared would let a mistake of one hide in the other.
  @Test("the generator knows nothing of the rooms that read and code")
  func independence() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Corpus")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var imports: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where line.contains("import ") {
        if line.hasPrefix("internal import") || line.hasPrefix("public import") || line.hasPrefix("import") {
          imports.insert(line.split(separator: " ").last.map(String.init) ?? "")
        }
      }
    }
    #expect(imports == ["Decisions"])
    let package = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    #expect(package.contains("name: \"Corpus\", dependencies: [\"Decisions\"],"))
  }
}
