/// A case as a sample is drawn from it.
public struct SampledCase: Sendable, Equatable {
  /// The record's. With `sha256` it is what the case is known by in any archive.
  public let id: String
  /// Of the decision's file, lower-case hexadecimal.
  public let sha256: String
  /// For people: `78/Pid.Sus/2025/PN Dum`; `nil` where it could not be read.
  public let docket: String?
  /// What the sample is spread over: `["convicted", "2019"]`.
  public let stratum: [String]

  public init(id: String, sha256: String, docket: String?, stratum: [String]) {
    self.id = id
    self.sha256 = sha256
    self.docket = docket
    self.stratum = stratum
  }
}

/// A sample of cases, spread over strata in proportion to their sizes. It depends on the cases, their strata, its size and
/// its seed alone: neither on the order of the cases nor on chance.
///
/// Within a stratum the cases are taken whose digest of `seed|id|sha256` comes first.
public struct SampleDraw: Sendable, Equatable {
  /// A kind of cases, how many there are and how many were drawn.
  public struct Stratum: Sendable, Equatable {
    /// What its cases have in common: `["convicted", "2019"]`.
    public let values: [String]
    /// How many there are.
    public let cases: Int
    /// How many of them are in the sample.
    public let drawn: Int
  }

  /// In the order of their values.
  public let strata: [Stratum]
  /// Stratum by stratum.
  public let cases: [SampledCase]

  /// - Parameters:
  ///   - cases: to draw from, in any order.
  ///   - size: how many cases; all of them where there are no more.
  ///   - seed: another one draws another sample.
  ///   - digest: SHA-256 of a text.
  public init(_ cases: [SampledCase], size: Int, seed: UInt64, digest: (String) -> String) {
    let groups = Dictionary(grouping: cases, by: \.stratum).sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let allotted = SampleDraw.allot(size, to: groups.map(\.value.count))
    var (strata, drawn): ([Stratum], [SampledCase]) = ([], [])
    for (group, count) in zip(groups, allotted) {
      strata.append(Stratum(values: group.key, cases: group.value.count, drawn: count))
      let ranked = group.value.map { (rank: digest("\(seed)|\($0.id)|\($0.sha256)"), case: $0) }
        .sorted { ($0.rank, $0.case.id, $0.case.sha256) < ($1.rank, $1.case.id, $1.case.sha256) }
      drawn += ranked.prefix(count).map(\.case)
    }
    self.strata = strata
    self.cases = drawn
  }

  /// Shares in proportion to the sizes, by the largest remainder; at least one for each where there are enough, and never
  /// more than there are.
  static func allot(_ total: Int, to sizes: [Int]) -> [Int] {
    let whole = sizes.reduce(0, +)
    let total = min(max(0, total), whole)
    guard total > 0 else { return sizes.map { _ in 0 } }
    let least = total >= sizes.count { $0 > 0 } ? 1 : 0
    var shares = sizes.map { min($0, max(least, total * $0 / whole)) }
    // How far a share stays below what is due to it, in parts of the whole: exact, so that ties are ties.
    func lack(_ index: Int) -> Int { total * sizes[index] - shares[index] * whole }
    var left = total - shares.reduce(0, +)
    while left != 0 {
      let candidates = sizes.indices.filter { left > 0 ? shares[$0] < sizes[$0] : shares[$0] > least }
      // Of equal ones the first.
      let next = candidates.min { one, other in left > 0 ? lack(one) > lack(other) : lack(one) < lack(other) }
      guard let next else { break }
      shares[next] += left.signum()
      left -= left.signum()
    }
    return shares
  }
}
