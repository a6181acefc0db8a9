/// A value and where it stands.
struct Node {
  let value: JSONValue
  let place: String

  func failure(_ expected: String) -> FindingsReadingError { FindingsReadingError(place: place, expected: expected) }

  /// A member; `nil` where it is missing or null.
  func member(_ key: String) throws(FindingsReadingError) -> Node? {
    guard case .object(let members) = value else { throw failure("an object") }
    guard let member = members[key], member != .null else { return nil }
    return Node(value: member, place: place.isEmpty ? key : "\(place).\(key)")
  }

  func required(_ key: String) throws(FindingsReadingError) -> Node {
    if let node = try member(key) { return node }
    throw FindingsReadingError(place: place.isEmpty ? key : "\(place).\(key)", expected: "there")
  }

  func items() throws(FindingsReadingError) -> [Node] {
    guard case .array(let values) = value else { throw failure("a list") }
    return values.enumerated().map { Node(value: $1, place: "\(place)[\($0)]") }
  }

  func string() throws(FindingsReadingError) -> String {
    guard case .string(let text) = value else { throw failure("a string") }
    return text
  }

  /// Far beyond all figures, and far enough within the machine's numbers that sums cannot overflow.
  private static let greatest = 1_000_000_000_000_000

  func integer() throws(FindingsReadingError) -> Int {
    guard case .integer(let number) = value, number.magnitude <= Node.greatest.magnitude else {
      throw failure("a whole number that is not huge")
    }
    return number
  }

  func number() throws(FindingsReadingError) -> Double {
    switch value {
    case .integer: return Double(try integer())
    case .number(let number) where number.magnitude <= Double(Node.greatest): return number
    default: throw failure("a number that is not huge")
    }
  }

  /// One of the words of a closed vocabulary.
  func word<Word: RawRepresentable>(_ type: Word.Type) throws(FindingsReadingError) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: try string()) else { throw failure("a word that this version knows") }
    return word
  }

  func phrase() throws(FindingsReadingError) -> Phrase {
    Phrase(id: try required("id").string(), en: try required("en").string())
  }
}
