import Foundation
import Testing

@Suite("query")
struct QueryCommandTests {
  /// An archive of the invented decisions, filled once.
  private static let archive = Result { () throws -> String in
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-query-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = try Tool.run(
      "run", "--quiet", Package.corpus, "--archive", "putusan.sqlite", "--out", "out", in: folder.path)
    #expect(result.status == 0)
    return folder.path
  }

  private func query(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(["query"] + arguments, in: try Self.archive.get())
  }

  @Test("a list of cases, in each format", arguments: ["table", "csv", "json", "jsonl"])
  func formats(_ format: String) throws {
    let result = try query("--year", "2019..2020", "--sort", "decision_date", "--format", format)
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
    try expectGolden(result.output, "query-cases.\(format)")
  }

  /// The page asked DuckDB for a column that its own command had not written.
  @Test("what Docs/archive.md gives to DuckDB has the columns that it asks for there")
  func forDuckDB() throws {
    let page = try String(contentsOfFile: Package.file("Docs/archive.md"), encoding: .utf8)
    let command = try #require(page.firstMatch(of: /\n    putusan query (.*) -o cases\.jsonl\n/))
    let sql = try #require(page.firstMatch(of: /SELECT ([a-z]+), median\(([a-z_]+)\) FROM 'cases\.jsonl' GROUP BY \1"/))
    let answer = try Tool.run(["query"] + command.1.split(separator: " ").map(String.init), in: try Self.archive.get())
    for column in [sql.1, sql.2] { #expect(answer.output.contains("\"\(column)\":"), "\(column)") }
  }

  @Test("counts, and SQL")
  func counts() throws {
    let counts = try query("--count-by", "year", "--format", "csv")
    #expect(counts.output.hasPrefix("year,cases\r\n2019,"))
    let same = try query("--sql", "SELECT year, count(*) AS cases FROM cases GROUP BY year", "--format", "csv")
    #expect(counts.output == same.output)
  }

  @Test("a limit is told on standard error, data are whole rows")
  func limit() throws {
    let result = try query("--limit", "2", "--format", "jsonl", "--columns", "case_id,year")
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.words.contains("stopped after 2 rows"))
    let nothing = try query("--year", "1999", "--format", "csv", "--columns", "case_id")
    #expect(nothing.output == "case_id\r\n" && nothing.words.hasPrefix("no case matches"))
  }

  static let refused: [([String], String)] = [
    (["--sql", "DELETE FROM cases"], "only reading"),
    (["--sql", "SELECT * FROM internal_texts"], "public profile"),
    (["--sql", "SELECT name FROM internal_defendants", "--profile", "public"], "public profile"),
    (["--sql", "ATTACH 'x.sqlite' AS x"], "attached"), (["--sql", "nonsense"], "syntax error"),
    (["--count-by", "colour"], "province"), (["--columns", "colour"], "case_number"),
    (["--sort", "colour"], "case_number"),
    (["--columns", "id"], "known are"), (["--archive", "none.sqlite"], "there is no archive"),
    (["--archive", "out/report.id.md"], "no SQLite file"),
    (
      [
        "--timeout", "0.1", "--sql",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
      ],
      "given up"
    ),
    // One step of SQLite's, which takes hours.
    (
      [
        "--timeout", "0.1", "--sql", "SELECT instr(hex(zeroblob(20000000)), hex(zeroblob(10000000)) || '1')",
      ],
      "given up"
    ),
  ]

  @Test("a question that cannot be answered fails with the reason, and writes nothing", arguments: refused)
  func refusal(_ arguments: [String], _ words: String) throws {
    let result = try Tool.run(["query"] + arguments, in: try Self.archive.get())
    #expect(result.status == 1)
    #expect(result.data.isEmpty)
    #expect(result.words.contains(words))
    #expect(try !FileManager.default.fileExists(atPath: Self.archive.get() + "/none.sqlite"))
  }

  static let misuses: [[String]] = [
    ["--year", "soon"], ["--verdict", "guilty"], ["--text", "..."], ["--province", "Atlantis"], ["--limit", "0"],
    ["--timeout", "0"], ["--format", "xml"], ["--sql", "SELECT 1", "--year", "2020"],
    ["--sql", "SELECT 1", "--count-by", "year"], ["--count-by", "year", "--sort", "year"],
  ]

  @Test("misuse is status 64", arguments: misuses)
  func misuse(_ arguments: [String]) throws {
    let result = try Tool.run(["query"] + arguments, in: try Self.archive.get())
    #expect(result.status == 64)
    #expect(result.data.isEmpty && result.words.hasPrefix("Error: "))
  }

  @Test("no cell of CSV is taken for a formula, no cell of a table steers the terminal")
  func hostile() throws {
    let sql =
      "SELECT '=1+1' AS a, '@x' AS b, 'x,\"y\"' AS c, -5 AS d, 1.0 AS e, 1.25 AS f, NULL AS g, x'00ff' AS h, char(27) AS i"
    #expect(
      try query("--sql", sql, "--format", "csv").output
        == "a,b,c,d,e,f,g,h,i\r\n'=1+1,'@x,\"x,\"\"y\"\"\",-5,1,1.25,,00ff,\r\n")
    #expect(try query("--sql", sql).output.contains("\\x1B") == true)
    #expect(
      try query("--sql", sql, "--format", "jsonl").output
        == #"{"a":"=1+1","b":"@x","c":"x,\"y\"","d":-5,"e":1,"f":1.25,"g":null,"h":"00ff","i":"\u001b"}"# + "\n")
    #expect(try query("--sql", "SELECT 1 AS a, 2 AS a", "--format", "json").output == "[\n{\"a\":1,\"a_2\":2}\n]\n")
  }

  @Test("the internal profile warns, and shows what the public one does not")
  func profiles() throws {
    let names = try Truth.defendantNames().map { $0.lowercased() }
    let sql = ["--sql", "SELECT * FROM internal_defendants", "--format", "csv", "--profile", "internal"]
    let inner = try Tool.run(["query"] + sql, in: try Self.archive.get())
    #expect(inner.words.hasPrefix("CAREFUL"))
    #expect(names.contains { inner.output.lowercased().contains($0) })
    for view in ["cases", "defendants", "sentences", "victims", "provisions"] {
      let result = try query("--sql", "SELECT * FROM \(view)", "--format", "csv")
      #expect(result.status == 0 && result.output.count > 100)
      #expect(!names.contains { result.output.lowercased().contains($0) }, "\(view)")
    }
  }
}
