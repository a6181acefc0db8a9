import Foundation
import GRDB
import Testing

@testable import Archive

@Suite("Values that are written")
struct BoundValuesTests {
  @Test("come back as they were: nothing, numbers, texts and bytes, empty ones too")
  func roundTrip() throws {
    let values: [DatabaseValue] = [
      .null, Int64.min.databaseValue, 0.5.databaseValue, "".databaseValue, "Putusan \u{1F} ünïcode".databaseValue,
      Data().databaseValue, Data([0, 255, 0]).databaseValue,
    ]
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE t (number INTEGER PRIMARY KEY, a, b, c, d, e, f, g)")
      try db.run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", case: 7, values)
      let row = try #require(try Row.fetchOne(db, sql: "SELECT * FROM t"))
      #expect(Array(row.databaseValues) == [Int64(7).databaseValue] + values)
      try db.run("UPDATE t SET a = ? WHERE number = ?", [1.databaseValue, 7.databaseValue])
      #expect(db.changesCount == 1)
    }
  }

  @Test("too few, too many and what the table refuses are errors, and the statement can be used again")
  func refused() throws {
    try DatabaseQueue().write { db in
      try db.execute(sql: "CREATE TABLE t (a INTEGER PRIMARY KEY, b NOT NULL)")
      let sql = "INSERT INTO t VALUES (?, ?)"
      for values in [[], [1.databaseValue, 2.databaseValue], [DatabaseValue.null]] {
        #expect(throws: DatabaseError.self) { try db.run(sql, case: 1, values) }
      }
      try db.run(sql, case: 1, ["x".databaseValue])
      #expect(throws: DatabaseError.self) { try db.run(sql, case: 1, ["x".databaseValue]) }
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM t") == 1)
    }
  }
}
