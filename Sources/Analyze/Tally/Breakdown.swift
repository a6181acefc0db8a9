/// Units (people, decisions) counted by a key, with the decisions behind each count.
struct Breakdown<Key: Hashable & Sendable & Codable>: Sendable, Codable {
  struct Entry: Sendable, Codable {
    var units = 0
    var cases = CaseCollector()

    mutating func count(_ reference: CaseReference) {
      units += 1
      cases.add(reference)
    }
  }

  @Ordered private(set) var entries: [Key: Entry] = [:]

  /// Counts each of `keys`, as often as it stands there, and the decision once for each different key.
  mutating func add(_ keys: some Sequence<Key>, in reference: CaseReference) {
    for key in keys { entries[key, default: Entry()].count(reference) }
  }

  mutating func merge(_ other: Breakdown) {
    for (key, entry) in other.entries {
      entries[key, default: Entry()].units += entry.units
      entries[key, default: Entry()].cases.merge(entry.cases)
    }
  }

  func units(_ key: Key) -> Int { entries[key]?.units ?? 0 }
  func cases(_ key: Key) -> CaseList { entries[key]?.cases.finish() ?? .empty }
  var total: Int { entries.values.reduce(0) { $0 + $1.units } }

  /// Greatest count first; equal counts in the natural order of their names.
  func ranked(by name: (Key) -> String) -> [Key] {
    entries.ranked(count: { $0.value.units }, name: { name($0.key) }).map(\.key)
  }
}
