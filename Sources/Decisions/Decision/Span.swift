/// A range of bytes in a decision's text.
public typealias Span = Range<Int>

infix operator ..~ : RangeFormationPrecedence

/// Like `..<`, but empty where the end lies before the start. Positions that are found in a text come in any order:
/// a decision whose parts stand the other way round must not stop the program.
public func ..~ (lower: Int, upper: Int) -> Span { lower..<max(lower, upper) }
