import Decisions
import Foundation
import Testing

@testable import Evaluate

/// Real records coded by hand. They hold names and stay outside of the project; without them these tests are skipped.
enum SharedGold {
  /// `$PUTUSAN_SHARED/gold/dev.jsonl`, else `../shared/gold/dev.jsonl` beside the package.
  static let path: String? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["PUTUSAN_SHARED"].map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared")
    let file = shared.appending(path: "gold/dev.jsonl").path(percentEncoded: false)
    return FileManager.default.isReadableFile(atPath: file) ? file : nil
  }()
}

@Suite(.enabled(if: SharedGold.path != nil, "no shared/gold/dev.jsonl: set PUTUSAN_SHARED to the folder that holds it"))
struct SharedGoldTests {
  @Test("gold compared with itself is perfect in every field")
  func itself() throws {
    let gold = try GoldFile.read(try #require(SharedGold.path))
    let agreement = Agreement.compare(gold: gold, ours: gold.reversed())
    #expect(agreement.records.count == gold.count)
    #expect(agreement.missing.isEmpty && agreement.surplus.isEmpty)
    #expect(agreement.macroAccuracy == 1)
    #expect(agreement.misses.isEmpty)
    for score in agreement.fields {
      #expect(score.accuracy == 1, "\(score.field)")
      // Not defined where gold holds no value, or the same one everywhere.
      let figures = [score.precision, score.recall, score.f1, score.alpha]
      #expect(figures.allSatisfy { $0 ?? 1 == 1 }, "\(score.field)")
    }
  }

  @Test("gold written by the program and read again is the same to the comparison")
  func written() throws {
    let gold = try GoldFile.read(try #require(SharedGold.path))
    var json = JSONWriter()
    for record in gold {
      record.write(to: &json)
      json.newline()
    }
    let again = try GoldFile.records(in: json.bytes, named: "written")
    #expect(Agreement.compare(gold: gold, ours: again).misses.isEmpty)
  }
}
