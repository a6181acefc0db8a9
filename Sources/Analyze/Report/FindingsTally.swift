public import Decisions

/// All findings in the making: one pass over the records, and parts merge.
///
/// Neither the order of adding, nor the number of parts, nor the order of merging changes the report by a byte.
public struct FindingsTally: Sendable, Codable {
  private var corpus = CorpusTally()
  private var caseload = Caseload()
  private var defendants = DefendantProfile()
  private var victims = VictimProfile()
  private var exploitation = FormsOfExploitation()
  private var borders = Borders()
  private var recruitment = Recruitment()
  private var charges = Charges()
  private var outcomes = Outcomes()
  private var prisonTerms = PrisonTerms()
  private var demand = DemandAndSentence()
  private var fines = Fines()
  private var restitution = Restitution()
  private var testimony = Testimony()
  private var protection = Protection()
  private var childVictims = ChildVictims()
  private var timeAndDefence = TimeAndDefence()
  private var courtIndicators = CourtIndicators()
  private var globalReport = GlobalReport()
  private var victimData = VictimData()

  /// Of no records.
  public init() {}

  /// Counts one record.
  public mutating func add(_ record: CaseRecord) {
    corpus.add(record)
    let entry = CaseEntry(record)
    caseload.add(entry)
    defendants.add(entry)
    victims.add(entry)
    exploitation.add(entry)
    borders.add(entry)
    recruitment.add(entry)
    charges.add(entry)
    outcomes.add(entry)
    prisonTerms.add(entry)
    demand.add(entry)
    fines.add(entry)
    restitution.add(entry)
    testimony.add(entry)
    protection.add(entry)
    childVictims.add(entry)
    timeAndDefence.add(entry)
    courtIndicators.add(entry)
    globalReport.add(entry)
    victimData.add(entry)
  }

  /// Adds the counts of another part; the order does not matter.
  public mutating func merge(_ other: FindingsTally) {
    corpus.merge(other.corpus)
    caseload.merge(other.caseload)
    defendants.merge(other.defendants)
    victims.merge(other.victims)
    exploitation.merge(other.exploitation)
    borders.merge(other.borders)
    recruitment.merge(other.recruitment)
    charges.merge(other.charges)
    outcomes.merge(other.outcomes)
    prisonTerms.merge(other.prisonTerms)
    demand.merge(other.demand)
    fines.merge(other.fines)
    restitution.merge(other.restitution)
    testimony.merge(other.testimony)
    protection.merge(other.protection)
    childVictims.merge(other.childVictims)
    timeAndDefence.merge(other.timeAndDefence)
    courtIndicators.merge(other.courtIndicators)
    globalReport.merge(other.globalReport)
    victimData.merge(other.victimData)
  }

  /// The report so far; the tally can go on afterwards.
  public func finish() -> FindingsReport {
    let tallies: [any Tally] = [
      caseload, defendants, victims, exploitation, borders, recruitment, charges, outcomes, prisonTerms, demand, fines,
      restitution, testimony, protection, childVictims, timeAndDefence, courtIndicators, globalReport, victimData,
    ]
    return FindingsReport(
      corpus: corpus.finish(), findings: tallies.map { $0.finish() }, victims: victimData.rows.counts)
  }
}
