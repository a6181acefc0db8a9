/// A counting map that is written down in a fixed order, `[key, value, key, value]`: a dictionary has none, and the same
/// counts must give the same bytes.
@propertyWrapper
struct Ordered<Key: Hashable & Sendable & Codable, Value: Sendable & Codable>: Sendable {
  var wrappedValue: [Key: Value]

  init(wrappedValue: [Key: Value]) { self.wrappedValue = wrappedValue }
}

extension Ordered: Equatable where Value: Equatable {}

extension Ordered: Codable {
  init(from decoder: any Decoder) throws {
    wrappedValue = [:]
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      let key = try container.decode(Key.self)
      wrappedValue[key] = try container.decode(Value.self)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    // By their names in the program, which all keys have: many cannot be compared otherwise.
    for (_, entry) in wrappedValue.map({ ("\($0.key)", $0) }).sorted(by: { $0.0 < $1.0 }) {
      try container.encode(entry.key)
      try container.encode(entry.value)
    }
  }
}
