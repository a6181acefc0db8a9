import GRDB
import Testing

@testable import Archive

@Suite("Values that are written")
struct BoundValuesTests {
  @Test("come back as they were: nothing, numbers, texts and bytes, empty ones too")
  func roundTrip() throws {
    let values: [StoredValue] = [
      .null, .number(Int64.min), .fraction(0.5), .text(""), .text("Putusan \u{1F} ünïcode"), .bytes([]),
      .bytes([0, 255, 0]),
    ]
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE t (number INTEGER PRIMARY KEY, a, b, c, d, e, f, g)")
      try db.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", case: 7, values)
      let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM t"))
      #expect(row.databaseValues.map(StoredValue.fromDatabaseValue) == [.number(7)] + values)
      #expect(row.databaseValues.dropFirst().elementsEqual(values.map(\.databaseValue)))
      try db.run("UPDATE t SET a = ? WHERE number = ?", [.number(1), .number(7)])
      #expect(db.changesCount == 1)
    }
  }

  @Test("too few, too many and what the table refuses are errors, and the statement can be used again")
  func refused() throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE t (a INTEGER PRIMARY KEY, b NOT NULL)")
      let sql = "INSERT INTO t VALUES (?, ?)"
      for values in [[], [.number(1), .number(2)], [StoredValue.null]] {
        #expect(throws: DatabaseError.self) { try db.run(sql, case: 1, values) }
      }
      try db.run(sql, case: 1, [.text("x")])
      #expect(throws: DatabaseError.self) { try db.run(sql, case: 1, [.text("x")]) }
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM t") == 1)
    }
  }
}
