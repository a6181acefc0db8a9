import Extract
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Decisions that several inputs hold")
struct DuplicateTests {
  private static func keys(_ file: UInt128, _ words: UInt128, _ number: UInt128?, _ names: Set<UInt128> = [])
    -> DecisionKeys
  {
    DecisionKeys(file: file, words: words, number: number, names: names)
  }

  /// Each with its keys, one input after the other; which of them stand for themselves.
  static let cases: [(name: String, keys: [DecisionKeys], kept: [Bool])] = [
    ("all different", [keys(1, 1, 1), keys(2, 2, 2), keys(3, 3, nil)], [true, true, true]),
    ("the same file", [keys(1, 1, nil), keys(1, 1, nil)], [true, false]),
    ("the same words", [keys(1, 9, nil), keys(2, 9, nil)], [true, false]),
    ("the same number", [keys(1, 1, 5), keys(2, 2, 5)], [true, false]),
    ("the same number and a name in common", [keys(1, 1, 5, [7, 8]), keys(2, 2, 5, [8])], [true, false]),
    ("the same number of two defendants", [keys(1, 1, 5, [7]), keys(2, 2, 5, [8])], [true, true]),
    ("no number", [keys(1, 1, nil), keys(2, 2, nil)], [true, true]),
  ]

  @Test("count once", arguments: cases)
  func once(_ name: String, _ keys: [DecisionKeys], _ kept: [Bool]) throws {
    let archive = try TemporaryArchive()
    try put(keys, into: archive)
    #expect(try standing(archive) == kept)
    #expect(try ArchiveReader(archive.path).count() == kept.filter { $0 }.count)
    #expect(try Answer.sql("SELECT count(*) FROM cases", archive.path).rows == [[SQLValue(kept.filter { $0 }.count)]])
  }

  @Test("where the kept one becomes another decision, the next stands for the rest")
  func elected() throws {
    let archive = try TemporaryArchive()
    try put([Self.keys(1, 1, 5), Self.keys(2, 2, 5), Self.keys(3, 3, 5)], into: archive)
    #expect(try standing(archive) == [true, false, false])
    try put([Self.keys(4, 4, 6)], into: archive)
    #expect(try standing(archive) == [true, true, false])
    try put([Self.keys(2, 2, 5)], into: archive)
    #expect(try standing(archive) == [false, true, false])
  }

  private func put(_ keys: [DecisionKeys], into archive: TemporaryArchive) throws {
    let sample = try Sample.text(Made.first, name: "a")
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    for (index, keys) in keys.enumerated() {
      let outcome = ArchiveOutcome.coded(CodedDecision(sample.decision, sample.record, keys))
      try writer.put(ArchiveInput(path: Array("\(index)".utf8)), sample.state, [outcome])
    }
    try writer.finish(ArchiveWriter.Summary())
  }

  private func standing(_ archive: TemporaryArchive) throws -> [Bool] {
    try Answer.sql("SELECT duplicate_of IS NULL FROM internal_cases ORDER BY input", archive.path, .internal).rows
      .map { $0[0] == .integer(1) }
  }

  /// It read all keys for each case, so that filling took time by the square.
  @Test("looking for a case that was taken out reads no table from end to end")
  func goneByIndex() throws {
    let archive = try TemporaryArchive([try Sample.text(Made.first, name: "a")])
    let plan = try ArchiveReader(archive.path).pool.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + DuplicateCases.goneCases, arguments: [Data(), Data(), Data()])
        .map { $0["detail"] as String }
    }
    #expect(plan.count { $0.contains("SEARCH internal_keys USING") } == 3)
    #expect(!plan.contains { $0.hasPrefix("SCAN") && $0 != "SCAN found" }, "\(plan)")
  }
}
