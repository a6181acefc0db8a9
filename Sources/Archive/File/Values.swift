internal import Decisions
internal import Foundation
internal import GRDB

/// A value as SQLite keeps it. GRDB's own would copy bytes once more, for each of some forty values of a case.
enum StoredValue: Sendable, Equatable {
  case null
  case number(Int64)
  case fraction(Double)
  case text(String)
  case bytes([UInt8])
}

/// For statements that are run a few times.
extension StoredValue: DatabaseValueConvertible {
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .fraction(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    }
  }

  static func fromDatabaseValue(_ value: DatabaseValue) -> StoredValue? {
    switch value.storage {
    case .null: .null
    case .int64(let number): .number(number)
    case .double(let number): .fraction(number)
    case .string(let text): .text(text)
    case .blob(let bytes): .bytes([UInt8](bytes))
    }
  }
}

// What stands in rows. Absent values are NULL.

func value(_ number: Int?) -> StoredValue { number.map { .number(Int64($0)) } ?? .null }
func value(_ number: Int64?) -> StoredValue { number.map { .number($0) } ?? .null }
func value(_ text: String?) -> StoredValue { text.map { .text($0) } ?? .null }
func value(_ bytes: [UInt8]?) -> StoredValue { bytes.map { .bytes($0) } ?? .null }
func value(_ flag: Bool?) -> StoredValue { value(flag.map { $0 ? 1 : 0 }) }
func value(_ date: CalendarDate?) -> StoredValue { value(date?.description) }

/// Whole months are whole numbers.
func value(_ months: Months?) -> StoredValue {
  guard let months else { return .null }
  return months.hundredths % 100 == 0 ? value(months.hundredths / 100) : .fraction(months.value)
}

func value<Word: RawRepresentable>(_ word: Word?) -> StoredValue where Word.RawValue == String {
  value(word?.rawValue)
}

/// Lists as one text, `; ` between their members.
func value(joined members: [String]) -> StoredValue {
  members.isEmpty ? .null : .text(members.joined(separator: "; "))
}
