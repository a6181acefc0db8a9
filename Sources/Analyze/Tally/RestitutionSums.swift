internal import Decisions

/// A decision's restitution: asked for, demanded, ordered.
struct RestitutionSums: Sendable {
  /// By victim, LPSK or prosecutor; a sum that the prosecutor asked for was asked for, whatever else the decision says.
  let isRequested: Bool?
  /// In whole rupiah; `nil` where there is none.
  let demanded: Int?
  let ordered: Int?

  /// Ordered, in hundredths of a per cent of what was demanded; a hundred times the demand and more is a slip of reading.
  var ratio: Int? {
    guard let ordered, let demanded, ordered / 100 <= demanded else { return nil }
    return Int((Double(ordered) / Double(demanded) * 10_000).rounded())
  }

  init(_ record: CaseRecord) {
    demanded = RestitutionSums.sum(record.defendants.map(\.demand.restitution))
    ordered = RestitutionSums.sum(
      record.defendants.filter { $0.verdict == .convicted }.map(\.sentence.restitution))
    isRequested = demanded != nil ? true : record.restitutionRequested
  }

  /// The same sum with several people is one that they owe jointly, by the codebook: it counts once.
  private static func sum(_ shares: [Int?]) -> Int? {
    let sums = shares.compactMap { Convict.plausible(rupiah: $0) }
    guard let first = sums.first else { return nil }
    return Convict.plausible(rupiah: sums.allSatisfy { $0 == first } ? first : sums.reduce(0, +))
  }
}
