/// Why findings cannot be read: the place, and what should stand there. It holds no value of the file.
public struct FindingsReadingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// `findings[2].tables[0].rows[3].share`.
  public let place: String
  /// As the end of a sentence: `a number`.
  public let expected: String

  public var description: String { "\(place.isEmpty ? "the document" : place) should be \(expected)" }
}
