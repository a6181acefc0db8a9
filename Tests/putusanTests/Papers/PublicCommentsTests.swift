import Foundation
import Testing

@Suite("What is public says what it is")
struct PublicCommentsTests {
  /// Told by their protocols.
  private static let known: Set<String> = [
    "encode", "hash", "appendLiteral", "appendInterpolation", "<", "==", "+", "+=",
  ]

  @Test("each public type and function has a comment")
  func comments() {
    let declaration =
      #/
      ^\ *public\ (?:static\ |mutating\ |nonisolated\ |final\ )*
      (struct|class|enum|protocol|actor|func)\ ([^\ (<:]+)
      /#
    var count = 0
    for file in SourceText.files where file.path.hasSuffix(".swift") {
      var before: Substring = ""
      for (number, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if let found = line.firstMatch(of: declaration), !Self.known.contains(String(found.2)) {
          count += 1
          let isTold = before.drop { $0 == " " }.hasPrefix("///")
          #expect(isTold, "\(file.path):\(number + 1): what is \(found.2) for, in which unit, what does it throw?")
        }
        // Attributes stand between a comment and what it tells of.
        if !line.drop(while: { $0 == " " }).hasPrefix("@") { before = line }
      }
    }
    #expect(count > 300)
  }
}
