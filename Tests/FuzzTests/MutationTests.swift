import Corpus
import Pipeline
import Foundation
import TestSupport
import Testing

/// Made-up decisions in every format, changed at random, through every target. `script/fuzz` does more of it with an eye
/// on what each change reaches; this runs with the tests, and under the sanitizers.
@Suite("Changed decisions")
struct MutationTests {
  /// Of each target; more with `PUTUSAN_MUTATIONS`.
  static let rounds = ProcessInfo.processInfo.environment["PUTUSAN_MUTATIONS"].flatMap { Int($0) } ?? 60

  @Test("bring no target to an end", arguments: FuzzTarget.all.map(\.name))
  func changed(_ name: String) throws {
    let body = try #require(FuzzTarget.named(name)).make()
    let inputs = try MutationTests.inputs(for: name)
    var dice = Dice(state: 435)
    var mutator = Mutator(seed: 436)
    for round in 0..<MutationTests.rounds {
      let input = mutator.change(dice.pick(inputs), with: dice.pick(inputs))
      do { try body(input) } catch { Issue.record("round \(round): \(error)") }
    }
  }

  /// What the target reads, unchanged: files of the made-up corpus, and what is kept in `Seeds`.
  private static func inputs(for name: String) throws -> [[UInt8]] {
    let kept = try KeptInput.all(below: "Seeds").filter { $0.target == name }.map { try $0.bytes() }
    let generator = CorpusGenerator(seed: 99)
    let cases = (0..<24).map { generator.makeCase($0) }
    let files = cases.flatMap(\.files)
    switch name {
    case "records": return cases.map { made in made.truth.jsonLine }
    case "worker", "findings", "partial-findings", "kept-text", "web", "web-review", "short-document":
      return kept
    case "packed":
      let entries = files.prefix(3).map { MadeArchive.Entry($0.name, $0.bytes) }
      return kept
        + [
          MadeArchive.make(.zip, Array(entries)), MadeArchive.make(.tar, Array(entries)),
          MadeArchive.make(.gzip, [entries[0]]),
        ]
    case "fold", "patterns", "numbers", "dates", "provisions", "printable":
      // Some lines each: the whole of a decision takes a rule a while.
      return kept
        + files.filter { $0.name.hasSuffix(".txt") }.flatMap { file in
          file.bytes.split(separator: 0x0A).filter { $0.count > 40 }.prefix(60).map { Array($0) }
        }
    default: return kept + files.map(\.bytes)
    }
  }
}
