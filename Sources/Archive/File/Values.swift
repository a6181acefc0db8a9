internal import Decisions
internal import Foundation
internal import GRDB

// Values as SQLite keeps them. Absent ones are NULL.

func value(_ number: Int?) -> DatabaseValue { number?.databaseValue ?? .null }
func value(_ number: Int64?) -> DatabaseValue { number?.databaseValue ?? .null }
func value(_ text: String?) -> DatabaseValue { text?.databaseValue ?? .null }
func value(_ bytes: [UInt8]?) -> DatabaseValue { bytes.map { Data($0).databaseValue } ?? .null }
func value(_ flag: Bool?) -> DatabaseValue { value(flag.map { $0 ? 1 : 0 }) }
func value(_ date: CalendarDate?) -> DatabaseValue { value(date?.description) }

/// Whole months are whole numbers.
func value(_ months: Months?) -> DatabaseValue {
  guard let months else { return .null }
  return months.hundredths % 100 == 0 ? value(months.hundredths / 100) : months.value.databaseValue
}

func value<Word: RawRepresentable>(_ word: Word?) -> DatabaseValue where Word.RawValue == String {
  value(word?.rawValue)
}

/// Lists as one text, `; ` between their members.
func value(joined members: [String]) -> DatabaseValue {
  members.isEmpty ? .null : members.joined(separator: "; ").databaseValue
}
