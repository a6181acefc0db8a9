internal import Decisions

/// A decision's restitution: asked for, demanded, ordered.
struct RestitutionSums: Sendable {
  /// By victim, LPSK or prosecutor; a sum that the prosecutor asked for was asked for, whatever else the decision says.
  let isRequested: Bool?
  /// In whole rupiah; `nil` where there is none.
  let demanded: Int?
  let ordered: Int?
  /// `nil` where nobody was convicted, and where something was ordered whose sum was misread.
  let isOrdered: Bool?

  /// Ordered, in hundredths of a per cent of what was demanded; a hundred times the demand and more is a slip of reading.
  var ratio: Int? {
    guard let ordered, let demanded, ordered / 100 <= demanded else { return nil }
    return Int((Double(ordered) / Double(demanded) * 10_000).rounded())
  }

  init(_ record: CaseRecord) {
    demanded = RestitutionSums.sum(record.defendants.map(\.demand.restitution))
    let orders = record.defendants.filter { $0.verdict == .convicted }.map(\.sentence.restitution)
    ordered = RestitutionSums.sum(orders)
    isOrdered = ordered != nil ? true : orders.isEmpty || orders.contains { ($0 ?? 0) > 0 } ? nil : false
    isRequested = demanded != nil ? true : record.restitutionRequested
  }

  /// The same sum with several people is one that they owe jointly, by the codebook: it counts once.
  private static func sum(_ shares: [Int?]) -> Int? {
    Convict.plausible(rupiah: Set(shares.compactMap { Convict.plausible(rupiah: $0) }).reduce(0, +))
  }
}
