internal import Synchronization

/// The decisions that a written tally points to. Each stands behind hundreds of figures: it is written once, and the
/// figures hold its place.
final class ReferenceTable: Sendable {
  private struct State {
    var references: [CaseReference] = []
    var places: [CaseReference: Int] = [:]
  }

  private let state: Mutex<State>

  init(_ references: [CaseReference] = []) { state = Mutex(State(references: references)) }

  var references: [CaseReference] { state.withLock { $0.references } }

  func fill(_ references: [CaseReference]) { state.withLock { $0.references = references } }

  func place(of reference: CaseReference) -> Int {
    state.withLock { state in
      if let place = state.places[reference] { return place }
      state.places[reference] = state.references.count
      state.references.append(reference)
      return state.references.count - 1
    }
  }

  /// `nil` for places that the table does not have.
  subscript(place: Int) -> CaseReference? {
    state.withLock { $0.references.indices.contains(place) ? $0.references[place] : nil }
  }
}

extension CodingUserInfoKey {
  static var references: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "references") }
}

extension [CodingUserInfoKey: Any] {
  func table() throws -> ReferenceTable {
    guard let table = CodingUserInfoKey.references.flatMap({ self[$0] as? ReferenceTable }) else {
      throw PartialFindingsError.damaged
    }
    return table
  }
}

extension CaseCollector: Codable {
  private enum CodingKeys: String, CodingKey {
    case total = "n"
    case kept = "at"
  }

  init(from decoder: any Decoder) throws {
    let table = try decoder.userInfo.table()
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let places = try values.decode([Int].self, forKey: .kept)
    let references = places.compactMap { table[$0] }
    guard references.count == places.count else { throw PartialFindingsError.damaged }
    self.init(total: try values.decode(Int.self, forKey: .total), kept: references)
  }

  /// What `finish` would not show is not written, so that the parts of a great collection stay small.
  func encode(to encoder: any Encoder) throws {
    let table = try encoder.userInfo.table()
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(total, forKey: .total)
    try values.encode(finish().references.map { table.place(of: $0) }, forKey: .kept)
  }
}
