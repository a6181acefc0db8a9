import Foundation
import Testing

/// Compares with a file in `Golden`. A missing one is written and the test fails; so does `RECORD=1`. Read the
/// difference before it is committed.
func expectGolden(_ actual: String, _ name: String, at source: SourceLocation = #_sourceLocation) throws {
  let file = Package.root.appending(path: "Tests/putusanTests/Golden/\(name)")
  let isRecording = ProcessInfo.processInfo.environment["RECORD"] != nil
  guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); read it, then run again", sourceLocation: source)
    return
  }
  #expect(actual == expected, "RECORD=1 swift test writes \(name) anew", sourceLocation: source)
}
