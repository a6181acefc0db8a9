import Foundation
import Testing

@testable import Publish

@Suite("Accuracy as measured")
struct AccuracyTests {
  @Test("the figures in methods.md are those of Docs/accuracy.md")
  func docs() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let page = try String(contentsOf: root.appending(path: "Docs/accuracy.md"), encoding: .utf8)
    #expect(Accuracy.measured.fields.count == 43)
    for field in Accuracy.measured.fields {
      #expect(page.contains(Accuracy.line(field)), "bring accuracy.csv and Docs/accuracy.md together: \(field.name)")
    }
  }
}
