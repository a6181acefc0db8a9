// One codebook record as one JSON object. The keys' raw values are the codebook's field names; writing and reading
// use the same ones.

extension CaseRecord {
  enum CodingKeys: String, CodingKey {
    case id, court, defendants, victims, exploitation, border, platforms, lpsk, doubts, evidence, source, extractor
    case caseNumber = "case_number"
    case registerYear = "register_year"
    case decisionDate = "decision_date"
    case indictmentForm = "indictment_form"
    case chargedProvisions = "charged_provisions"
    case arrestDate = "arrest_date"
    case destinationCountries = "destination_countries"
    case paymentOrDebt = "payment_or_debt"
    case restitutionRequested = "restitution_requested"
    case victimTestimony = "victim_testimony"
    case closedHearing = "closed_hearing"
    case victimNamed = "victim_named"
    case aggravatingCount = "aggravating_count"
    case mitigatingCount = "mitigating_count"
  }

  /// Writes the record in the codebook's order.
  public func write(to json: inout JSONWriter) {
    typealias Key = CodingKeys
    json.object { json in
      json.key(Key.id)
      json.value(id)
      json.key(Key.caseNumber)
      json.value(caseNumber)
      json.key(Key.court)
      json.value(court)
      json.key(Key.registerYear)
      json.value(registerYear)
      json.key(Key.decisionDate)
      json.value(decisionDate)
      json.key(Key.indictmentForm)
      json.value(indictmentForm)
      json.key(Key.chargedProvisions)
      json.values(chargedProvisions.map(\.description))
      json.key(Key.arrestDate)
      json.value(arrestDate)
      json.key(Key.defendants)
      json.array { json in for defendant in defendants { defendant.write(to: &json) } }
      json.key(Key.victims)
      victims.write(to: &json)
      json.key(Key.exploitation)
      json.values(exploitation.map(\.rawValue))
      json.key(Key.border)
      json.value(border)
      json.key(Key.destinationCountries)
      json.values(destinationCountries)
      json.key(Key.platforms)
      json.values(platforms)
      json.key(Key.paymentOrDebt)
      json.value(paymentOrDebt)
      json.key(Key.restitutionRequested)
      json.value(restitutionRequested)
      json.key(Key.lpsk)
      json.value(lpsk)
      json.key(Key.victimTestimony)
      json.value(victimTestimony)
      json.key(Key.closedHearing)
      json.value(closedHearing)
      json.key(Key.victimNamed)
      json.value(victimNamed)
      json.key(Key.aggravatingCount)
      json.value(aggravatingCount)
      json.key(Key.mitigatingCount)
      json.value(mitigatingCount)
      json.key(Key.doubts)
      json.values(doubts.map(\.description))
      json.key(Key.evidence)
      json.object { json in
        for entry in evidence {
          json.key(entry.field)
          json.array { json in for passage in entry.passages { passage.write(to: &json) } }
        }
      }
      json.key(Key.source)
      if let source { source.write(to: &json) } else { json.value(nil as String?) }
      json.key(Key.extractor)
      if let extractor { extractor.write(to: &json) } else { json.value(nil as String?) }
    }
  }
}

extension Defendant {
  enum CodingKeys: String, CodingKey {
    case name, sex, age, nationality, occupation, represented, demand, verdict, sentence
    case birthDate = "birth_date"
    case convictedProvisions = "convicted_provisions"
  }

  func write(to json: inout JSONWriter) {
    typealias Key = CodingKeys
    json.object { json in
      json.key(Key.name)
      json.value(name)
      json.key(Key.sex)
      json.value(sex)
      json.key(Key.age)
      json.value(age)
      json.key(Key.birthDate)
      json.value(birthDate)
      json.key(Key.nationality)
      json.value(nationality)
      json.key(Key.occupation)
      json.value(occupation)
      json.key(Key.represented)
      json.value(represented)
      json.key(Key.demand)
      json.object { json in
        json.key(Demand.CodingKeys.prison)
        json.value(demand.prison)
        json.key(Demand.CodingKeys.fine)
        json.value(demand.fine)
        json.key(Demand.CodingKeys.fineSubstitute)
        json.value(demand.fineSubstitute)
        json.key(Demand.CodingKeys.restitution)
        json.value(demand.restitution)
      }
      json.key(Key.verdict)
      json.value(verdict)
      json.key(Key.convictedProvisions)
      json.values(convictedProvisions.map(\.description))
      json.key(Key.sentence)
      sentence.write(to: &json)
    }
  }
}

extension Demand {
  enum CodingKeys: String, CodingKey {
    case prison = "prison_months"
    case fine = "fine_idr"
    case fineSubstitute = "fine_substitute_months"
    case restitution = "restitution_idr"
  }
}

extension Sentence {
  enum CodingKeys: String, CodingKey {
    case prison = "prison_months"
    case fine = "fine_idr"
    case fineSubstitute = "fine_substitute_months"
    case restitution = "restitution_idr"
    case restitutionSubstitute = "restitution_substitute_months"
    case probation = "probation_months"
  }

  func write(to json: inout JSONWriter) {
    typealias Key = CodingKeys
    json.object { json in
      json.key(Key.prison)
      json.value(prison)
      json.key(Key.fine)
      json.value(fine)
      json.key(Key.fineSubstitute)
      json.value(fineSubstitute)
      json.key(Key.restitution)
      json.value(restitution)
      json.key(Key.restitutionSubstitute)
      json.value(restitutionSubstitute)
      json.key(Key.probation)
      json.value(probation)
    }
  }
}

extension Victims {
  enum CodingKeys: String, CodingKey { case count, female, male, children }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key(CodingKeys.count)
      json.value(count)
      json.key(CodingKeys.female)
      json.value(female)
      json.key(CodingKeys.male)
      json.value(male)
      json.key(CodingKeys.children)
      json.value(children)
    }
  }
}

extension Evidence {
  enum CodingKeys: String, CodingKey { case start, end, section, rule, page }

  func write(to json: inout JSONWriter) {
    json.open("{\"start\":", span.lowerBound)
    json.piece(",\"end\":", span.upperBound)
    json.piece(",\"section\":", section.rawValue)
    json.piece(",\"rule\":", rule)
    if let page { json.piece(",\"page\":", page) }
    json.close("}")
  }
}

extension Source {
  enum CodingKeys: String, CodingKey {
    case path, sha256, format, container, page
    case isRecognised = "ocr"
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key(CodingKeys.path)
      json.value(path)
      json.key(CodingKeys.sha256)
      json.value(sha256)
      json.key(CodingKeys.format)
      json.value(format)
      if let container {
        json.key(CodingKeys.container)
        json.value(container)
      }
      json.key(CodingKeys.isRecognised)
      json.value(isRecognised)
      guard let page else { return }
      json.key(CodingKeys.page)
      json.object { json in
        json.key(CodingKeys.path)
        json.value(page.path)
        json.key(CodingKeys.sha256)
        json.value(page.sha256)
        json.key(CodingKeys.format)
        json.value(page.format)
      }
    }
  }
}

extension ExtractorVersion {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("version", version)
      json.member("rules", rules)
    }
  }
}
