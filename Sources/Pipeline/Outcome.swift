/// What became of one input.
public enum Outcome<Value: Sendable>: Sendable {
  /// What was made of the decision.
  case coded(Value)
  /// It could not be read.
  case setAside(SetAside)
  /// It could be read, but an earlier input holds the same decision.
  case duplicate(Duplicate)
}
