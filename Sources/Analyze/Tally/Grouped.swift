/// What is counted on the units of decisions: one part over all of them, or over a group.
protocol Countable: Mergeable {
  associatedtype Value: Sendable
  /// Units of which something is known.
  var known: Int { get }
  /// Counts a unit, and its decision if it is one of those behind the figure.
  mutating func count(_ value: Value, in reference: CaseReference)
}

/// The same counts over all units and over each group of them: the one way in which findings are broken down.
struct Grouped<Part: Countable>: Mergeable {
  private(set) var all = Part()
  private var groups = GroupMap<Part>()

  /// - Parameter units: of one decision, each with the groups it belongs to.
  mutating func add(_ units: [(value: Part.Value, groups: [Group])], in reference: CaseReference) {
    for unit in units {
      all.count(unit.value, in: reference)
      for group in unit.groups { groups.update(group) { $0.count(unit.value, in: reference) } }
    }
  }

  mutating func merge(_ other: Grouped) {
    all.merge(other.all)
    for (group, part) in other.groups.entries { groups.update(group) { $0.merge(part) } }
  }

  /// The groups of this kind of which something is known, in their order.
  func parts(_ grouping: Grouping) -> [(group: Group, part: Part)] {
    let found = groups.entries.filter { $0.group.grouping == grouping && $0.part.known > 0 }
    let places = Dictionary(found.indices.map { (found[$0].group.name, $0) }, uniquingKeysWith: { first, _ in first })
    return grouping.ordered(places.mapValues { found[$0].part.known }).compactMap { name in
      places[name].map { found[$0] }
    }
  }

  /// One table for each grouping that occurs.
  ///
  /// - Parameter without: a grouping that says the same as the counts: laws by law.
  func tables(without: Grouping? = nil, _ make: (Grouping, [(group: Group, part: Part)]) -> Table) -> [Table] {
    Grouping.allCases.compactMap { grouping in
      let parts = grouping == without ? [] : parts(grouping)
      return parts.isEmpty ? nil : make(grouping, parts)
    }
  }
}

extension CaseEntry {
  /// One value for the decision, as `Grouped` takes it.
  func unit<Value>(_ value: Value) -> [(value: Value, groups: [Group])] { [(value, groups)] }

  /// Values of people who all belong to the decision's groups.
  func units<Value>(_ values: [Value]) -> [(value: Value, groups: [Group])] { values.map { ($0, groups) } }

  /// A value for each convicted person, with that person's groups; people for whom it is `nil` are left out.
  func convicts<Value>(_ value: (Convict) -> Value?) -> [(value: Value, groups: [Group])] {
    convicted.compactMap { convict in value(convict).map { ($0, convict.groups) } }
  }
}
