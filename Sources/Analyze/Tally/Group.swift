internal import Synchronization

/// A group of decisions or people: `year` `2020`, `exploitation` `sexual`.
///
/// Each record is counted in hundreds of tallies by its groups, so that a group is a number there: the place in which the
/// process first met it. Places differ from run to run; nothing that is written depends on them.
struct Group: Sendable, Hashable, CustomStringConvertible {
  let place: Int

  init(_ grouping: Grouping, _ name: String) {
    place = GroupRegister.shared.place(Name(grouping: grouping, name: name))
  }

  fileprivate init(place: Int) { self.place = place }

  var grouping: Grouping { GroupRegister.shared[place].grouping }
  var name: String { GroupRegister.shared[place].name }
  var label: Phrase { grouping.label(name) }
  /// `year 2020`.
  var description: String { "\(grouping.rawValue) \(name)" }

  fileprivate struct Name: Hashable, Sendable, Codable {
    let grouping: Grouping
    let name: String
  }
}

extension Group: Codable {
  init(from decoder: any Decoder) throws {
    let name = try Name(from: decoder)
    self.init(name.grouping, name.name)
  }

  func encode(to encoder: any Encoder) throws { try GroupRegister.shared[place].encode(to: encoder) }
}

/// The groups that the process has met, in the order in which it met them. There are few: years, provinces, laws that have a
/// word on them, forms of exploitation.
private final class GroupRegister: Sendable {
  private struct State {
    var names: [Group.Name] = []
    var places: [Group.Name: Int] = [:]
  }

  static let shared = GroupRegister()

  private let state = Mutex(State())

  func place(_ name: Group.Name) -> Int {
    state.withLock { state in
      if let place = state.places[name] { return place }
      state.places[name] = state.names.count
      state.names.append(name)
      return state.names.count - 1
    }
  }

  subscript(place: Int) -> Group.Name { state.withLock { $0.names[place] } }
}

/// A part for each group that occurs.
struct GroupMap<Part: Mergeable>: Sendable {
  /// By the places of groups; empty ones of groups that do not occur.
  private var parts: [Part] = []
  private var occurs: [Bool] = []

  /// Changes the part of a group in its place; it is empty at first.
  mutating func update(_ group: Group, _ change: (inout Part) -> Void) {
    while group.place >= parts.count {
      parts.append(Part())
      occurs.append(false)
    }
    occurs[group.place] = true
    change(&parts[group.place])
  }

  /// In no order that may be seen.
  var entries: [(group: Group, part: Part)] {
    parts.indices.filter { occurs[$0] }.map { (Group(place: $0), parts[$0]) }
  }
}

extension GroupMap: Codable {
  init(from decoder: any Decoder) throws {
    for (group, part) in try Ordered<Group, Part>(from: decoder).wrappedValue { update(group) { $0 = part } }
  }

  func encode(to encoder: any Encoder) throws {
    let named = Dictionary(entries.map { ($0.group, $0.part) }, uniquingKeysWith: { first, _ in first })
    try Ordered(wrappedValue: named).encode(to: encoder)
  }
}
