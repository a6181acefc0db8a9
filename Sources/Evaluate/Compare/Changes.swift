/// What a change of the program won and lost against the same gold.
public struct Changes: Sendable, Equatable {
  /// Misses of the earlier run that are none any more.
  public let gains: [Miss]
  /// Misses that are new.
  public let losses: [Miss]
}

extension Agreement {
  /// Case by case against an earlier run, over the records that both runs scored.
  ///
  /// A surplus defendant that goes away is a gain, a new one a loss.
  public func changes(since earlier: Agreement) -> Changes {
    let common = Set(records).intersection(earlier.records)
    let before = earlier.misses.filter { common.contains($0.record) }
    let now = misses.filter { common.contains($0.record) }
    let (placesBefore, placesNow) = (Set(before.map(\.place)), Set(now.map(\.place)))
    return Changes(
      gains: before.filter { !placesNow.contains($0.place) }, losses: now.filter { !placesBefore.contains($0.place) })
  }
}
