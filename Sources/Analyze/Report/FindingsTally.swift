public import Decisions

/// All findings in the making: one pass over the records, and parts merge.
public struct FindingsTally: Sendable {
  private var corpus = CorpusTally()
  private var caseload = Caseload()
  private var defendants = DefendantProfile()
  private var outcomes = Outcomes()
  private var prisonTerms = PrisonTerms()

  public init() {}

  public mutating func add(_ record: CaseRecord) {
    corpus.add(record)
    caseload.add(record)
    defendants.add(record)
    outcomes.add(record)
    prisonTerms.add(record)
  }

  public mutating func merge(_ other: FindingsTally) {
    corpus.merge(other.corpus)
    caseload.merge(other.caseload)
    defendants.merge(other.defendants)
    outcomes.merge(other.outcomes)
    prisonTerms.merge(other.prisonTerms)
  }

  /// The report so far; the tally can go on afterwards.
  public func finish() -> FindingsReport {
    FindingsReport(
      corpus: corpus.finish(),
      findings: [caseload.finish(), defendants.finish(), outcomes.finish(), prisonTerms.finish()])
  }
}
