/// What is counted on the units of decisions: one part over all of them, or over a group.
protocol Countable: Mergeable {
  associatedtype Value: Sendable
  /// Units of which something is known.
  var known: Int { get }
  mutating func count(_ value: Value)
  /// Notes the decision whose units were counted, once.
  mutating func sign(_ reference: CaseReference)
}

/// The same counts over all units and over each group of them: the one way in which findings are broken down.
struct Grouped<Part: Countable>: Mergeable {
  private(set) var all = Part()
  @Ordered private var groups: [Group: Part] = [:]

  /// - Parameter units: of one decision, each with the groups it belongs to.
  mutating func add(_ units: [(value: Part.Value, groups: [Group])], in reference: CaseReference) {
    guard !units.isEmpty else { return }
    var whole = Part()
    var parts: [Group: Part] = [:]
    for unit in units {
      whole.count(unit.value)
      for group in unit.groups { parts[group, default: Part()].count(unit.value) }
    }
    whole.sign(reference)
    all.merge(whole)
    for (group, part) in parts {
      var part = part
      part.sign(reference)
      groups[group, default: Part()].merge(part)
    }
  }

  mutating func merge(_ other: Grouped) {
    all.merge(other.all)
    for (group, part) in other.groups { groups[group, default: Part()].merge(part) }
  }

  /// The groups of this kind of which something is known, in their order.
  func parts(_ grouping: Grouping) -> [(group: Group, part: Part)] {
    let found = groups.filter { $0.key.grouping == grouping && $0.value.known > 0 }
    let sizes = found.map { ($0.key.name, $0.value.known) }
    return grouping.ordered(Dictionary(sizes, uniquingKeysWith: +)).compactMap { name in
      let group = Group(grouping: grouping, name: name)
      return found[group].map { (group, $0) }
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
