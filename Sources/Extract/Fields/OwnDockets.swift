public import Decisions
internal import Folding
internal import Pattern

extension Extractor {
  /// The case numbers that a decision calls itself by: the head's, and those of the orders and lists of exhibits that
  /// its opening names. The first one is the head's.
  public func ownDockets(_ decision: Decision) -> [Docket] {
    let coding = Coding(decision, matcher)
    let ranges = coding.ranges(.metadata, .head).prefix(1) + [HeadFields.opening(coding)]
    return ranges.flatMap { coding.all(.caseNumber, in: $0) }.compactMap { HeadFields.number($0, coding) }
      .compactMap { Docket($0.text) }
  }

  /// The case number in the first bytes of a file that was not read as a decision yet; `nil` where none is whole.
  public func docket(inHead bytes: [UInt8]) -> Docket? {
    let folded = Folder(repairs: .kerning).fold(bytes)
    guard let match = matcher.first(Rule.caseNumber.compiled, in: folded.bytes, 0 ..~ folded.count),
      let docket = Docket(folded.string(match.range)), docket.isComplete
    else { return nil }
    return docket
  }
}
