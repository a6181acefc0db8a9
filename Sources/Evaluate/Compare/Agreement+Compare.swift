public import Decisions

extension Agreement {
  /// Compares record by record (by `id`) and field by field, by the codebook's conventions.
  ///
  /// - Parameters:
  ///   - gold: the records that count as right. One that `ours` lacks is a miss in all its fields: a decision that could
  ///     not be read was not coded right.
  ///   - ours: the records to be judged, in any order.
  ///   - judged: of each record, by its id, the fields that were coded; others are not compared. `nil` for all. Both
  ///     sides must have the same defendants then.
  public static func compare(
    gold: [CaseRecord], ours: [CaseRecord], judged: [String: Set<FieldPath>]? = nil
  ) -> Agreement {
    var surplus: [String] = []
    var byId: [String: CaseRecord] = [:]
    let goldIds = Set(gold.map(\.id))
    for record in ours {
      if goldIds.contains(record.id), byId[record.id] == nil {
        byId[record.id] = record
      } else {
        surplus.append(record.id)
      }
    }
    let cases = gold.map { record in
      CasePair(gold: record, ours: byId[record.id], judged: judged.map { $0[record.id] ?? [] })
    }
    return Agreement(
      fields: Field.all.map { field in
        var tally = FieldTally(field)
        for pair in cases { tally.add(pair) }
        return tally.score
      },
      records: gold.map(\.id), missing: gold.map(\.id).filter { byId[$0] == nil }, surplus: surplus)
  }
}

/// The two records of one case.
struct CasePair {
  let gold: CaseRecord
  let ours: CaseRecord?
  /// The paths that count; `nil` for all.
  let judged: Set<String>?
  let defendants: [DefendantPair]
  let goldDoubts: [FieldMention]
  let ourDoubts: [FieldMention]

  init(gold: CaseRecord, ours: CaseRecord?, judged: Set<FieldPath>? = nil) {
    self.gold = gold
    self.ours = ours
    self.judged = judged.map { Set($0.map(\.description)) }
    defendants = DefendantPair.pairs(gold: gold.defendants, ours: ours?.defendants ?? [])
    goldDoubts = gold.doubts.flatMap { FieldMention.all(in: $0.field) }
    ourDoubts = (ours?.doubts ?? []).flatMap { FieldMention.all(in: $0.field) }
  }
}
