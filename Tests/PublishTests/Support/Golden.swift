import Foundation
import Testing

/// Compares with the file `Golden/<name>` beside the test. A missing one is written and the test fails; so does
/// `RECORD=1`. Read the difference before it is committed.
func expectGolden(
  _ actual: String, _ name: String, at source: SourceLocation = #_sourceLocation, in here: String = #filePath
) throws {
  let file = URL(filePath: here).deletingLastPathComponent().appending(path: "Golden/\(name)")
  let recording = ProcessInfo.processInfo.environment["RECORD"] != nil
  guard !recording, let expected = try? Data(contentsOf: file) else {
    try Data(actual.utf8).write(to: file)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: source)
    return
  }
  #expect(Array(actual.utf8) == Array(expected), "\(name) is not as recorded", sourceLocation: source)
}
