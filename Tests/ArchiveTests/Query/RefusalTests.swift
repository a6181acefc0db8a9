import Foundation
import Publish
import Testing

@testable import Archive

@Suite("SQL of users can only read, and in the public profile only the public views")
struct RefusalTests {
  static let writes = [
    "INSERT INTO internal_runs (extractor, started) VALUES (1, 'x')", "UPDATE internal_cases SET court = 'x'",
    "DELETE FROM internal_cases", "REPLACE INTO internal_records VALUES (1, 'x')", "DROP TABLE internal_cases",
    "DROP VIEW cases", "CREATE TABLE t (a)", "CREATE TEMP TABLE t AS SELECT 1", "CREATE VIEW v AS SELECT 1",
    "CREATE TEMP VIEW v AS SELECT * FROM internal_texts", "CREATE INDEX i ON internal_cases (id)",
    "CREATE TRIGGER t AFTER INSERT ON internal_runs BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE v USING fts5vocab(internal_search, 'row')", "ALTER TABLE internal_cases ADD COLUMN x",
    "ATTACH ':memory:' AS other", "ATTACH '/etc/passwd' AS other", "DETACH main", "VACUUM", "VACUUM INTO '/tmp/copy'",
    "REINDEX", "ANALYZE", "BEGIN", "BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", "SAVEPOINT a", "RELEASE a",
    "PRAGMA user_version = 9", "PRAGMA writable_schema = ON", "PRAGMA query_only = OFF", "PRAGMA journal_mode = DELETE",
    "PRAGMA trusted_schema = ON", "PRAGMA temp_store_directory = '/'", "PRAGMA wal_checkpoint(TRUNCATE)",
    "PRAGMA database_list", "PRAGMA mmap_size = 0", "SELECT load_extension('/tmp/x.so')",
    "SELECT fts3_tokenizer('simple')",
    "INSERT INTO internal_search (internal_search) VALUES ('rebuild')",
    "UPDATE sqlite_master SET sql = ''", "DELETE FROM sqlite_master", "INSERT INTO sqlite_master (name) VALUES ('x')",
    "WITH a AS (SELECT 1) DELETE FROM internal_cases", "EXPLAIN DELETE FROM internal_cases",
  ]

  @Test("no writing, no attaching, no pragma that changes, no extension, in either profile", arguments: writes)
  func writing(_ sql: String) throws {
    let archive = try Self.archive()
    let before = try Data(contentsOf: URL(filePath: archive.path))
    for profile in Profile.allCases {
      let error = #expect(throws: ArchiveError.self, "\(profile)") { try Answer.sql(sql, archive.path, profile) }
      #expect(error?.kind == .question)
    }
    #expect(try Data(contentsOf: URL(filePath: archive.path)) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: archive.folder.path).allSatisfy { $0.hasPrefix("test.") })
  }

  static let secrets = [
    "SELECT * FROM internal_cases", "SELECT name FROM internal_defendants", "SELECT record FROM internal_records",
    "SELECT text FROM internal_texts", "SELECT * FROM internal_evidence", "SELECT * FROM internal_sources",
    "SELECT count(*) FROM internal_texts", "SELECT count(*) FROM internal_search('contoh')",
    "SELECT rowid FROM internal_search WHERE internal_search MATCH 'contoh'",
    "SELECT * FROM internal_search_data", "SELECT block FROM internal_search_idx", "SELECT * FROM sqlite_stat1",
    "SELECT * FROM sqlite_temp_master", "SELECT * FROM sqlite_temp_schema",
    // A table expression with the name of a view is none.
    "WITH cases AS (SELECT * FROM internal_texts) SELECT * FROM cases",
    "WITH defendants AS (SELECT name FROM internal_defendants) SELECT * FROM defendants",
    "WITH RECURSIVE victims(x) AS (SELECT record FROM internal_records UNION SELECT x FROM victims) SELECT * FROM victims",
    "SELECT * FROM (SELECT name FROM internal_defendants) AS cases",
    "SELECT case_id FROM cases WHERE EXISTS (SELECT 1 FROM internal_defendants AS d WHERE d.name LIKE 'C%')",
    "SELECT (SELECT name FROM internal_defendants LIMIT 1) FROM cases",
    "SELECT case_id FROM cases JOIN internal_records USING (case_id) WHERE record LIKE '%Contoh%'",
    "SELECT name FROM main.internal_defendants", "SELECT \"name\" FROM \"internal_defendants\"",
    "SELECT count(*) FROM internal_defendants WHERE name = 'Contoh Satu'",
    "SELECT 1 FROM internal_defendants ORDER BY name", "SELECT name FROM defendants",
    "SELECT rowid FROM internal_cases", "SELECT * FROM main.cases",
    "WITH y AS (SELECT 1 FROM internal_texts) SELECT count(*) FROM y", "SELECT count(*) FROM sqlite_stat1",
    // SQLite asks for no column that stands in USING alone: all of these were answered.
    "SELECT case_id, name FROM (SELECT -1 AS case_id, NULL AS name) FULL JOIN internal_defendants USING (case_id, name)",
    "SELECT record FROM (SELECT -1 AS case_id, '' AS record) FULL JOIN internal_records USING (case_id, record)",
    "SELECT text FROM (SELECT -1 AS case_id, '' AS text) FULL JOIN \"INTERNAL_texts\" USING (case_id, text)",
    "SELECT note FROM (SELECT -1 AS case_id, '' AS note) FULL JOIN main . [internal_corrections] USING (case_id, note)",
    """
    SELECT k.case_number, victims_children FROM cases AS k, (SELECT 1 AS victims_children UNION SELECT 2) \
    JOIN internal_cases USING (case_id, victims_children)
    """,
    "SELECT case_id FROM cases NATURAL JOIN 'internal_cases'",
    "SELECT case_id FROM cases NATURAL JOIN\u{FEFF}internal_cases",
    "SELECT quote FROM (SELECT -1 AS case_id, '' AS quote) FULL JOIN internal_evidence USING (case_id, quote)",
    "SELECT path FROM (SELECT '' AS path) FULL JOIN internal_sources USING (path)",
    "SELECT stat FROM (SELECT '' AS stat) FULL JOIN sqlite_stat1 USING (stat)",
    "SELECT file FROM (SELECT '' AS file) FULL JOIN pragma_database_list USING (file)",
    "SELECT name FROM (SELECT '' AS name) FULL JOIN dbstat USING (name)",
  ]

  @Test("what names people, or files, or is a text, is not open to the public profile", arguments: secrets)
  func hidden(_ sql: String) throws {
    let archive = try Self.archive()
    let error = #expect(throws: ArchiveError.self) { try Answer.sql(sql, archive.path) }
    #expect(error?.kind == .question)
    #expect(error?.description.contains("Contoh") == false)
  }

  static let read = [
    "SELECT * FROM cases", "SELECT count(*) FROM cases", "SELECT count(*) FROM defendants", "SELECT 1",
    "SELECT sqlite_version()", "SELECT 1 AS shifts_internal_fts", "SELECT name FROM pragma_table_info('cases')",
    "SELECT c.court, d.sex FROM cases AS c JOIN defendants AS d USING (case_id)", "SELECT * FROM sentences;",
    "SELECT * FROM victims -- all of them",
    "SELECT law, count(DISTINCT case_id) FROM provisions GROUP BY law ;; /* so */",
    "WITH k AS (SELECT * FROM cases WHERE year = 2020) SELECT avg(prison_months_highest) FROM k",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n",
    "SELECT name FROM sqlite_master WHERE type = 'view'", "PRAGMA table_info(cases)",
    "SELECT value FROM json_each('[1,2]')", "EXPLAIN QUERY PLAN SELECT * FROM cases",
    "SELECT * FROM cases ORDER BY year DESC LIMIT 1", "SELECT count(*) OVER () FROM cases",
    "WITH y(n) AS (VALUES (2019), (2020)) SELECT count(*) FROM y", "VALUES (1), (2)",
    "SELECT 1 UNION SELECT case_id FROM cases", "SELECT max(case_id), total(defendants) FROM cases",
  ]

  @Test("questions to the views are answered", arguments: read)
  func reading(_ sql: String) throws {
    let archive = try Self.archive()
    for profile in Profile.allCases {
      let answer = try Answer.sql(sql, archive.path, profile)
      #expect(!answer.rows.isEmpty || sql.contains("victims") || sql.contains("provisions"), "\(profile)")
    }
  }

  @Test("the internal profile reads every table and view")
  func everything() throws {
    let archive = try Self.archive()
    let names = try Answer.sql(
      "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'", archive.path,
      .internal)
    #expect(names.rows.count > 20)
    for case .text(let name) in names.rows.map({ $0[0] }) where name != "internal_search" {
      _ = try Answer.sql("SELECT * FROM \"\(name)\"", archive.path, .internal)
    }
    #expect(
      try Answer.sql("SELECT rowid FROM internal_search WHERE internal_search MATCH 'contoh'", archive.path, .internal)
        .rows.count == 2)
  }

  static let misuses = [
    ("", "there is no SQL statement"), ("-- nothing", "there is no SQL statement"),
    ("SELECT 1; SELECT 2", "one statement"),
    ("SELECT 1; DROP TABLE cases", "one statement"), ("SELECT ?", "parameters"), ("SELEKT 1", "syntax error"),
    ("SELECT absent FROM cases", "no such column"), ("SELECT 1\0; DROP", "NUL"),
    ("SELECT * FROM nowhere", "no such table"), ("SELECT * FROM case", "the views are cases, defendants"),
    ("SELECT absent FROM cases", "PRAGMA table_info(cases)"), ("SELECT \"absent\" FROM cases", "no such column"),
    ("DELETE FROM cases", "only reading is allowed here"),
  ]

  @Test("what is no statement is told so", arguments: misuses)
  func misuse(_ sql: String, _ words: String) throws {
    let archive = try Self.archive()
    let error = #expect(throws: ArchiveError.self) { try Answer.sql(sql, archive.path) }
    #expect(error?.kind == .question && error?.description.contains(words) == true)
  }

  @Test("an endless question is given up in time, and the next one is answered")
  func timeout() throws {
    let archive = try Self.archive()
    let query = try ArchiveQuery(archive.path)
    let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    let error = #expect(throws: ArchiveError.self) {
      _ = try query.sql(endless, limits: QueryLimits(seconds: 0.05)) { _ in }
    }
    #expect(error?.kind == .limit)
    var rows = 0
    _ = try query.sql("SELECT 1", limits: QueryLimits(seconds: 60)) { _ in rows += 1 }
    #expect(rows == 1)
  }

  @Test("rows and bytes end at their limits, and the answer says so")
  func limits() throws {
    let archive = try Self.archive()
    let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT i FROM n"
    let five = try Answer.sql(many, archive.path, limits: QueryLimits(rows: 5))
    #expect(five.rows.count == 5 && five.end == .rowLimit)
    #expect(try Answer.sql(many, archive.path, limits: QueryLimits(rows: 500)).end == .complete)
    let short = try Answer.sql(many, archive.path, limits: QueryLimits(bytes: 80))
    #expect(short.rows.count == 10 && short.end == .byteLimit)
    let error = #expect(throws: ArchiveError.self) { try Answer.sql("SELECT zeroblob(1000000000)", archive.path) }
    #expect(error?.kind == .limit)
  }

  static func archive() throws -> TemporaryArchive {
    try TemporaryArchive([try Sample.text(Made.first, name: "a"), try Sample.text(Made.second, name: "b")])
  }
}
