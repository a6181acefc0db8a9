import Decisions
import Extract
import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Corrections that are refused, and what is never changed")
struct RefusedCorrectionTests {
  private static func correction(_ change: (inout Correction) -> Void = { _ in }) -> Correction {
    var correction = Correction(
      caseNumber: 1, field: "victims.count", machineValue: nil, value: "2", status: .corrected, by: "anna",
      at: "2026-01-02T03:04:05Z")
    change(&correction)
    return correction
  }

  static let refused: [(name: String, correction: Correction)] = [
    ("unknown case", correction { $0.caseNumber = 99 }), ("unknown field", correction { $0.field = "geheim" }),
    ("the program's field", correction { $0.field = "source.path" }),
    ("a value of another kind", correction { $0.value = "\"geheim\"" }),
    ("no JSON", correction { $0.value = "geheim" }),
    ("accepted with a value", correction { $0.status = .accepted }),
    ("undecidable with a value", correction { $0.status = .undecidable }),
    ("no name", correction { $0.by = " " }), ("a name that steers", correction { $0.by = "a\u{1B}[2J" }),
    ("a long name", correction { $0.by = String(repeating: "a", count: 101) }),
    ("no time", correction { $0.at = "yesterday" }), ("local time", correction { $0.at = "2026-01-02T03:04:05+07:00" }),
    ("a note of a megabyte", correction { $0.note = String(repeating: "geheim ", count: 150_000) }),
    ("a note that steers", correction { $0.note = "geheim\u{1B}[2J" }), ("NUL", correction { $0.note = "a\u{0}b" }),
    ("a note that turns writing", correction { $0.note = "a\u{202E}b" }),
  ]

  @Test("nothing of it is kept, and its words are not echoed", arguments: refused)
  func refusal(_ row: (name: String, correction: Correction)) throws {
    let archive = try TemporaryArchive([Sample.text(Made.first, name: "a")])
    let review = try ArchiveReview(archive.path)
    let error = #expect(throws: ArchiveError.self) { try review.add(row.correction) }
    #expect(error?.kind == .correction, "\(row.name)")
    #expect(error?.description.contains("geheim") == false && (error?.description.utf8.count ?? 0) < 300)
    // One that is refused takes those beside it along.
    #expect(throws: ArchiveError.self) { try review.add([Self.correction(), row.correction]) }
    #expect(try ArchiveReader(archive.path).corrections(1).isEmpty)
  }

  @Test("a note may hold quotes, lines and what looks like SQL or markup, and comes back as it was")
  func hostileNote() throws {
    let archive = try TemporaryArchive([Sample.text(Made.first, name: "a")])
    let note = "'); DROP TABLE internal_corrections; -- \"<script>\"\n\tdua\r\n"
    try ArchiveReview(archive.path).add(Self.correction { $0.note = note })
    #expect(try ArchiveReader(archive.path).corrections(1).map(\.note) == [note])
  }

  @Test("equal values are written in one form")
  func canonical() throws {
    let archive = try TemporaryArchive([Sample.text(Made.first, name: "a")])
    try ArchiveReview(archive.path).add(
      Self.correction { ($0.field, $0.value) = ("defendants[0].sentence.prison_months", " 42.0 ") })
    #expect(try ArchiveReader(archive.path).corrections(1).map(\.value) == ["42"])
  }

  @Test("no table of the program changes by a byte when people correct")
  func machineStays() throws {
    let archive = try TemporaryArchive([Sample.text(Made.first, name: "a"), Sample.text(Made.second, name: "b")])
    func state() throws -> [String] {
      try ArchiveReader(archive.path).pool.read { db in
        let names = try String.fetchAll(
          db,
          sql: """
            SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'internal_%' \
            AND name NOT LIKE 'internal_search%' AND name <> 'internal_corrections' ORDER BY name
            """)
        return try names.map { "\($0) \(try Row.fetchAll(db, sql: "SELECT * FROM \($0)").map(\.description))" }
      }
    }
    let before = try state()
    let review = try ArchiveReview(archive.path)
    for path in try #require(try ArchiveReader(archive.path).record(1)).reviewablePaths {
      try review.add(Self.correction { ($0.field, $0.value, $0.status) = (path.description, nil, .undecidable) })
    }
    #expect(try state() == before)
    #expect(before.count > 10)
  }

  @Test("two people who write while a run fills the archive: every word of all three is kept")
  func beside() async throws {
    let samples = try Sample.cases(40)
    let archive = try TemporaryArchive([Sample.text(Made.first, name: "a")])
    let path = archive.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in ["anna", "budi"] {
        group.addTask {
          let review = try ArchiveReview(path)
          for count in 0..<60 {
            try review.add(Self.correction { ($0.by, $0.value, $0.note) = (name, String(count), "\(count)") })
          }
        }
      }
      group.addTask {
        let writer = try ArchiveWriter(path, extractor: Extractor.version)
        for sample in samples {
          try writer.put(sample.input, sample.state, [sample.coded])
          try writer.flush()
        }
        try writer.finish(ArchiveWriter.Summary())
      }
      try await group.waitForAll()
    }
    let corrections = try ArchiveReader(path).corrections(1)
    for name in ["anna", "budi"] {
      #expect(corrections.filter { $0.by == name }.map(\.note) == (0..<60).map(String.init))
    }
    #expect(try ArchiveReader(path).count() > 30)
    #expect(try ArchiveCheck.orphans(path).isEmpty)
  }
}
