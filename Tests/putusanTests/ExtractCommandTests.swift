import Foundation
import TestSupport
import Testing

@Suite("extract")
struct ExtractCommandTests {
  @Test(
    "one record a line, in the order of the input, the same bytes with any number of jobs", arguments: ["jsonl", "csv"])
  func jobs(format: String) throws {
    let one = try Tool.run("extract", Package.corpus, "--jobs", "1", "--format", format)
    let eight = try Tool.run("extract", Package.corpus, "--jobs", "8", "--format", format)
    #expect(one.status == 0 && eight.status == 0)
    #expect(one.data == eight.data)
    #expect(one.words.contains("coded 14, set aside 0, passed over 1"))
    guard format == "jsonl" else { return }
    let ids = try one.output.split(separator: "\n").map { line in
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(record?["id"] as? String)
    }
    #expect(ids.count == 14)
    #expect(ids == ids.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  /// The evidence that no platform is named was by "platforms", which no list of rules had.
  @Test("every rule that a record names is one that `rules` tells")
  func rulesOfEvidence() throws {
    struct Record: Decodable {
      struct Passage: Decodable { let rule: String }
      let evidence: [String: [Passage]]
    }
    let told = Set(
      try Tool.run("rules").output.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4) })
    let reference = Package.root.appending(path: "corpus/reference/decisions").path
    let lines = try Tool.run("extract", reference, "--quiet").output.split(separator: "\n")
    let records = try lines.map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
    let named = Set(records.flatMap(\.evidence.values).flatMap { $0 }.map { $0.rule[...] })
    #expect(named.count > 70)
    #expect(named.subtracting(told) == [])
  }

  @Test("CSV: one row for each defendant, as many cells as columns, CRLF")
  func csv() throws {
    let result = try Tool.run("extract", Package.corpus, "--format", "csv", "--quiet")
    let rows = CSV.rows(result.output)
    let columns = try #require(rows.first)
    #expect(columns.prefix(3) == ["id", "case_number", "court"])
    #expect(rows.allSatisfy { $0.count == columns.count })
    let id = try #require(columns.firstIndex(of: "id"))
    let number = try #require(columns.firstIndex(of: "defendant_number"))
    let count = try #require(columns.firstIndex(of: "defendants_count"))
    for (_, group) in Dictionary(grouping: rows.dropFirst(), by: { $0[id] }) {
      let defendants = try #require(Int(group[0][count]))
      #expect(group.map { $0[number] } == (defendants == 0 ? [""] : (1...defendants).map(String.init)))
    }
    #expect(!result.output.replacing("\r\n", with: "").contains("\r"))
  }

  @Test("--out writes the same bytes, replaces what was there, leaves nothing aside")
  func out() throws {
    let folder = try TemporaryFolder()
    try folder.write("records.jsonl", "earlier")
    let printed = try Tool.run("extract", Package.corpus, "--quiet")
    let result = try Tool.run("extract", Package.corpus, "--quiet", "--out", folder["records.jsonl"])
    #expect(result.status == 0)
    #expect(result.data.isEmpty)
    #expect(result.words.isEmpty)
    #expect(try Data(folder.text("records.jsonl").utf8) == printed.data)
    #expect(try folder.names() == ["records.jsonl"])
  }

  @Test("--out to a folder, or below a missing one, fails with its name")
  func badOut() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path, folder["missing/records.jsonl"]] {
      let result = try Tool.run("extract", Package.corpus, "--quiet", "--out", path)
      #expect(result.status == 1)
      #expect(result.words.contains(path))
    }
    #expect(try folder.names().isEmpty)
  }

  @Test("a device is written to, not replaced")
  func device() throws {
    #expect(try Tool.run("extract", Package.corpus, "--quiet", "--out", "/dev/null").status == 0)
    var status = stat()
    try #require(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test("a reader who closes the pipe ends it in peace", arguments: ["1", "4"])
  func closedPipe(jobs: String) throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let result = try Tool.run(
      ["extract", Package.corpus, "--quiet", "--jobs", jobs], output: pipe.fileHandleForWriting)
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
  }

  @Test("a full disk is a failure")
  func fullDisk() throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let result = try Tool.run(["extract", Package.corpus, "--quiet"], output: full)
    #expect(result.status == 1)
    #expect(result.words.hasPrefix("Error: cannot write standard output: No space left on device"))
  }

  @Test("an empty folder is no failure, and is told")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("extract", folder.path, "--quiet")
    #expect(result.status == 0)
    #expect(result.data.isEmpty)
    #expect(result.words == "no file to read below the given paths\n")
  }
}

/// As RFC 4180 reads it.
enum CSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"":
        // A quote within a quoted cell is doubled: closing and opening again adds one.
        if !isQuoted, cell.last == "\u{0}" {
          cell.removeLast(); cell.append("\"")
        } else if isQuoted {
          cell.append("\u{0}")
        }
        isQuoted.toggle()
      case ",": if isQuoted { cell.append(",") } else { close() }
      case "\r\n":
        if isQuoted {
          cell.append("\r\n")
        } else {
          close()
          rows.append(row)
          row = []
        }
      default: cell.append(character)
      }
    }
    func close() {
      row.append(String(cell.filter { $0 != "\u{0}" }))
      cell = ""
    }
    return rows
  }
}
