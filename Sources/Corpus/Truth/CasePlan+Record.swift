internal import Decisions

extension CasePlan {
  /// What a trained person would code of the decision: the truth that extraction is compared with.
  func record(id: String) -> CaseRecord {
    var record = CaseRecord(id: id)
    record.caseNumber = docket.caseNumber
    record.court = docket.court.name
    record.registerYear = docket.year
    record.decisionDate = docket.pronounced
    record.defendants = accused.indices.map(defendant)
    if misprintsTerm {
      record.doubts.append(Doubt("defendants[0].sentence.prison_months", "figure and words disagree"))
    }
    if misprintsFine { record.doubts.append(Doubt("defendants[0].sentence.fine_idr", "figure and words disagree")) }
    if format == .page { tellWhatThePageShows(&record) } else { tellStory(&record) }
    return record
  }

  /// The amar names the count that was proven, and so how the counts stand to each other; it tells of a request that it
  /// decides on.
  private func tellWhatThePageShows(_ record: inout CaseRecord) {
    record.indictmentForm = [.inadmissible, .other].contains(verdict) ? nil : indictmentForm
    record.restitutionRequested = restitution.isAsked ? true : nil
  }

  private var misprintsTerm: Bool { accused[0].misprintedYears != nil }
  private var misprintsFine: Bool { accused[0].sentence?.misprintedFineWords != nil }

  /// What the whole decision tells and a page of the Direktori alone does not.
  private func tellStory(_ record: inout CaseRecord) {
    record.indictmentForm = indictmentForm
    for provision in counts.flatMap(\.provisions) where !record.chargedProvisions.contains(provision) {
      record.chargedProvisions.append(provision)
    }
    record.arrestDate = arrest ?? detained
    record.victims.count = victimCount
    record.victims.female = women
    record.victims.male = men
    record.victims.children = children
    record.exploitation = [story.exploitation]
    record.border = story.border
    record.destinationCountries = [destination]
    record.platforms = platforms
    record.paymentOrDebt = hasDebt
    record.restitutionRequested = restitution.isAsked
    record.lpsk = mentionsLPSK
    record.victimTestimony = testimony
    record.closedHearing = isClosedHearing
    record.victimNamed = masking == .names
    record.aggravatingCount = isConviction ? aggravating : nil
    record.mitigatingCount = isConviction ? mitigating : nil
  }

  private var testimony: VictimTestimony {
    let modes = victims.map(\.hearing)
    switch (modes.contains(.inPerson), modes.contains(.remote), modes.contains(.readOut)) {
    case (true, false, false): return .inPerson
    case (false, true, false): return .remote
    case (false, false, true): return .readOut
    case (false, false, false): return .none
    default: return .mixed
    }
  }

  private func defendant(_ at: Int) -> Defendant {
    let accused = accused[at]
    var coded = Defendant()
    coded.name =
      accused.isMasked
      ? (self.accused.count > 1 ? "Terdakwa \(Composer.roman[at])" : "Terdakwa") : accused.person.codedName
    coded.verdict = accused.verdict
    if accused.verdict == .convicted {
      for provision in proven.flatMap({ counts[$0].provisions }) where !coded.convictedProvisions.contains(provision) {
        coded.convictedProvisions.append(provision)
      }
    }
    if let sentence = accused.sentence { coded.sentence = sentence.coded }
    guard format != .page else { return coded }
    coded.sex = accused.person.sex
    coded.age = accused.age
    coded.birthDate = accused.birthDate
    coded.nationality = accused.nationality
    coded.occupation = accused.occupation
    coded.represented = isRepresented
    coded.demand = accused.demand.asked
    return coded
  }
}

extension Penalty {
  fileprivate var coded: Sentence {
    var coded = Sentence()
    coded.prison = Months(months: prison, days: days)
    coded.fine = fine > 0 ? fine : nil
    coded.fineSubstitute = fine > 0 ? substitute.map { Months(months: $0.months, days: $0.days) } : nil
    coded.restitution = restitution > 0 ? restitution : nil
    coded.restitutionSubstitute = restitution > 0 ? restitutionSubstitute.map { Months(months: $0.months) } : nil
    return coded
  }

  fileprivate var asked: Demand {
    var asked = Demand()
    asked.prison = Months(months: prison, days: days)
    asked.fine = fine > 0 ? fine : nil
    asked.fineSubstitute = fine > 0 ? substitute.map { Months(months: $0.months, days: $0.days) } : nil
    asked.restitution = restitution > 0 ? restitution : nil
    return asked
  }
}
