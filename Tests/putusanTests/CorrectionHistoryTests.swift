import Foundation
import TestSupport
import Testing

@Suite("Corrections stay with their decision")
struct CorrectionHistoryTests {
  private static let name = "845_Pid.Sus_2021_PN_Bit.txt"

  /// A folder of two decisions, an archive of them, and one correction of one of them.
  private static func corrected() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in [name, "614_Pid.Sus_2019_PN_Crp.txt"] {
      try FileManager.default.createDirectory(atPath: folder["in"], withIntermediateDirectories: true)
      try folder.copy("\(Package.corpus)/\(name)", as: "in/\(name)")
    }
    #expect(try run(folder, "in").status == 0)
    let records = String(decoding: try folder.data("out/records.jsonl"), as: UTF8.self)
    let line = try #require(records.split(separator: "\n").first { $0.contains("845_Pid.Sus") })
    let record = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let sha256 = try #require((record["source"] as? [String: Any])?["sha256"] as? String)
    try folder.write(
      "c.jsonl",
      """
      {"id":"\(record["id"] ?? "")","sha256":"\(sha256)","field":"victims.count","status":"corrected","value":77,\
      "by":"anna","at":"2026-01-02T03:04:00Z"}

      """)
    #expect(try Tool.run("review", "import", "c.jsonl", "--archive", "a.sqlite", in: folder.path).status == 0)
    return folder
  }

  @discardableResult
  private static func run(_ folder: TemporaryFolder, _ more: String...) throws -> Tool.Result {
    try Tool.run(["run", "-q", "--archive", "a.sqlite", "--out", "out"] + more, in: folder.path)
  }

  private static func isCorrected(_ folder: TemporaryFolder) throws -> Bool {
    String(decoding: try folder.data("out/records.jsonl"), as: UTF8.self).contains("\"victims\":{\"count\":77")
  }

  private static func exported(_ folder: TemporaryFolder) throws -> Int {
    try Tool.run("review", "export", "--archive", "a.sqlite", in: folder.path).output.split(separator: "\n").count
  }

  /// The file was empty for one run: its case came back under another number, and the correction was lost.
  @Test("where its file cannot be read for a while")
  func unreadable() throws {
    let folder = try Self.corrected()
    let text = try folder.data("in/\(Self.name)")
    try folder.write("in/\(Self.name)", "")
    #expect(try Self.run(folder, "in", "--with-corrections").status == 2)
    #expect(try Self.exported(folder) == 0 && !Self.isCorrected(folder))
    // While it was away another one came.
    try folder.copy("\(Package.corpus)/\(SetAsideTests.good[0])", as: "in/baru.txt")
    try Self.run(folder, "in")
    try folder.write("in/\(Self.name)", text)
    #expect(try Self.run(folder, "in", "--with-corrections").status == 0)
    #expect(try Self.exported(folder) == 1 && Self.isCorrected(folder))
  }

  /// `run ./in` after `run in` is another input, a duplicate: it was written as the program coded it.
  @Test("where it comes from another path", arguments: ["./in", "moved"])
  func otherPath(_ path: String) throws {
    let folder = try Self.corrected()
    if path == "moved" { try FileManager.default.moveItem(atPath: folder["in"], toPath: folder[path]) }
    // As it is coded, and as it is taken from the archive.
    for _ in 0..<2 {
      #expect(try Self.run(folder, path, "--with-corrections").status == 0)
      #expect(try Self.isCorrected(folder))
    }
    #expect(try Self.exported(folder) == 1)
  }
}
