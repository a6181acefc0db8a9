internal import Decisions

/// Counts the comparisons of one field.
struct FieldTally {
  private let field: Field
  private let path: [Substring]
  private var count = 0
  private var hits = 0
  private var expected = 0
  private var given = 0
  private var found = 0
  private var calibration = Calibration()
  private var misses: [Miss] = []
  private var pairs: [(gold: Answer, ours: Answer)] = []

  init(_ field: Field) {
    self.field = field
    path = field.name.split(separator: ".")
  }

  var score: FieldScore {
    FieldScore(
      field: field.name, count: count, hits: hits, expected: expected, given: given, found: found, alpha: alpha,
      calibration: calibration, misses: misses)
  }

  mutating func add(_ pair: CasePair) {
    switch field.reader {
    case .record(let read):
      guard pair.judged?.contains(field.name) ?? true else { return }
      compare(read(pair.gold), pair.ours.map(read), in: pair, who: DefendantPair(gold: nil, ours: nil))
    case .defendant(let read):
      for who in pair.defendants {
        guard pair.judged?.contains(field.path(who.gold ?? -1)) ?? true else { continue }
        let gold = who.gold.map { read(pair.gold.defendants[$0]) }
        let ours = who.ours.flatMap { index in pair.ours.map { read($0.defendants[index]) } }
        compare(gold, ours, in: pair, who: who)
      }
    }
  }

  /// An answer is `nil` where its side has no such record or defendant; that never agrees with anything.
  private mutating func compare(_ gold: Answer?, _ ours: Answer?, in pair: CasePair, who: DefendantPair) {
    let isHit = gold != nil && gold?.value == ours?.value
    let wanted = gold?.elements ?? []
    let got = ours?.elements ?? []
    count += 1
    hits += isHit ? 1 : 0
    expected += wanted.count
    given += got.count
    found += wanted.intersection(got).count
    if let gold, let ours { pairs.append((gold, ours)) }

    let isDoubtful = pair.ourDoubts.contains { $0.covers(path, of: who.ours) }
    if let ours {
      if ours.shown == nil {
        calibration.silent.add(isHit)
      } else if isDoubtful {
        calibration.doubtful.add(isHit)
      } else {
        calibration.sure.add(isHit)
      }
    }
    guard !isHit else { return }
    misses.append(
      Miss(
        record: pair.gold.id, field: field.name, reason: reason(gold, ours, in: pair), goldDefendant: who.gold,
        ourDefendant: who.ours, gold: gold?.shown, ours: ours?.shown, evidence: evidence(in: pair, of: who.ours),
        goldDoubts: pair.goldDoubts.contains { $0.covers(path, of: who.gold) }, oursDoubts: isDoubtful))
  }

  private func reason(_ gold: Answer?, _ ours: Answer?, in pair: CasePair) -> Miss.Reason {
    if pair.ours == nil { return .missingRecord }
    if gold == nil { return .surplusDefendant }
    return ours == nil ? .missingDefendant : .differs
  }

  private func evidence(in pair: CasePair, of defendant: Int?) -> [Evidence] {
    (pair.ours?.evidence ?? []).filter { entry in
      FieldMention.all(in: entry.field).contains { $0.covers(path, of: defendant) }
    }.flatMap(\.passages)
  }

  private var alpha: Double? {
    switch field.scale {
    case .nominal: Krippendorff.nominal(pairs.map { [$0.gold.category, $0.ours.category] })
    case .interval: Krippendorff.interval(pairs.map { [$0.gold.number, $0.ours.number].compactMap(\.self) })
    }
  }
}
