/// How an answer ended.
public enum QueryEnd: Sendable, Equatable {
  /// All rows were given.
  case complete
  /// There are more rows than were asked for.
  case rowLimit
  /// The answer was cut off at its greatest size.
  case byteLimit
}
