import Foundation
import Testing

/// Inputs that once were a mistake: each stands in a file that is named after it.
@Suite("Inputs that fuzzing found")
struct CaseTests {
  static let cases: [KeptInput] = KeptInput.all(below: "Cases")

  @Test("are harmless now", arguments: cases)
  func harmless(_ input: KeptInput) throws {
    let target = try #require(FuzzTarget.named(input.target), "the folder has the name of no target")
    try target.make()(input.bytes())
  }

  @Test("stand in folders of targets that there are, and so do the inputs to begin with")
  func folders() {
    #expect(!Self.cases.isEmpty)
    for input in Self.cases + KeptInput.all(below: "Seeds") { #expect(FuzzTarget.named(input.target) != nil) }
    #expect(Set(FuzzTarget.all.map(\.name)).count == FuzzTarget.all.count)
  }
}
