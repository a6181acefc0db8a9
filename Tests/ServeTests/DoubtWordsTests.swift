import Extract
import Foundation
import Ingest
import Testing

@testable import Serve

@Suite("Doubts in both languages")
struct DoubtWordsTests {
  @Test("each doubt of the reference corpus has Indonesian words")
  func complete() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../corpus/reference/decisions")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path)
    let (reader, extractor) = (DecisionReader(), Extractor())
    var reasons: Set<String> = []
    // Every third: there are 435 of them, and their doubts are of few kinds.
    for (_, name) in names.sorted().enumerated().filter({ $0.offset % 3 == 0 }) {
      let bytes = [UInt8](try Data(contentsOf: root.appending(path: name)))
      guard let decision = try? reader.read(bytes, id: name, path: name) else { continue }
      reasons.formUnion(extractor.extract(decision).doubts.map(\.reason))
    }
    #expect(reasons.count > 20)
    for reason in reasons.sorted() { #expect(DoubtWords.phrase(reason).id != reason, "\(reason)") }
  }

  @Test("what a reason names is taken over")
  func named() {
    #expect(DoubtWords.phrase("MiChat stands in testimony only and was left out").id.hasPrefix("MiChat hanya"))
    #expect(DoubtWords.phrase("something new").id == "something new")
  }
}
