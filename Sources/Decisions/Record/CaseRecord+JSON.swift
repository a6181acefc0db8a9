// One codebook record as one JSON object. The keys' raw values are the codebook's field names; writing and reading
// use the same ones.

/// What is written as an object: all its keys in their order, or the value of one of them alone.
protocol WrittenByKey {
  associatedtype CodingKeys: CaseIterable & RawRepresentable<String>

  /// Writes the value of one key.
  func write(_ key: CodingKeys, to json: inout JSONWriter)
}

extension WrittenByKey {
  /// Writes all of it.
  func write(to json: inout JSONWriter) { json.object(of: self) }
}

extension JSONWriter {
  fileprivate mutating func object<Object: WrittenByKey>(of object: Object) {
    self.object { json in
      for key in Object.CodingKeys.allCases {
        json.key(key.rawValue)
        object.write(key, to: &json)
      }
    }
  }
}

extension CaseRecord: WrittenByKey {
  /// In the order in which they are written, the codebook's.
  enum CodingKeys: String, CodingKey, CaseIterable {
    case id
    case caseNumber = "case_number"
    case court
    case registerYear = "register_year"
    case decisionDate = "decision_date"
    case indictmentForm = "indictment_form"
    case chargedProvisions = "charged_provisions"
    case arrestDate = "arrest_date"
    case defendants, victims, exploitation, border
    case destinationCountries = "destination_countries"
    case platforms
    case paymentOrDebt = "payment_or_debt"
    case restitutionRequested = "restitution_requested"
    case lpsk
    case victimTestimony = "victim_testimony"
    case closedHearing = "closed_hearing"
    case victimNamed = "victim_named"
    case aggravatingCount = "aggravating_count"
    case mitigatingCount = "mitigating_count"
    case doubts, evidence, source, extractor
  }

  /// Writes the record in the codebook's order.
  public func write(to json: inout JSONWriter) { json.object(of: self) }

  func write(_ key: CodingKeys, to json: inout JSONWriter) {
    switch key {
    case .id: json.value(id)
    case .caseNumber: json.value(caseNumber)
    case .court: json.value(court)
    case .registerYear: json.value(registerYear)
    case .decisionDate: json.value(decisionDate)
    case .indictmentForm: json.value(indictmentForm)
    case .chargedProvisions: json.values(chargedProvisions.map(\.description))
    case .arrestDate: json.value(arrestDate)
    case .defendants: json.array { json in for defendant in defendants { defendant.write(to: &json) } }
    case .victims: victims.write(to: &json)
    case .exploitation: json.values(exploitation.map(\.rawValue))
    case .border: json.value(border)
    case .destinationCountries: json.values(destinationCountries)
    case .platforms: json.values(platforms)
    case .paymentOrDebt: json.value(paymentOrDebt)
    case .restitutionRequested: json.value(restitutionRequested)
    case .lpsk: json.value(lpsk)
    case .victimTestimony: json.value(victimTestimony)
    case .closedHearing: json.value(closedHearing)
    case .victimNamed: json.value(victimNamed)
    case .aggravatingCount: json.value(aggravatingCount)
    case .mitigatingCount: json.value(mitigatingCount)
    case .doubts: json.values(doubts.map(\.description))
    case .evidence:
      json.object { json in
        for entry in evidence {
          json.key(entry.field)
          json.array { json in for passage in entry.passages { passage.write(to: &json) } }
        }
      }
    case .source: if let source { source.write(to: &json) } else { json.value(nil as String?) }
    case .extractor: if let extractor { extractor.write(to: &json) } else { json.value(nil as String?) }
    }
  }
}

extension Defendant: WrittenByKey {
  /// In the order in which they are written.
  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, sex, age
    case birthDate = "birth_date"
    case nationality, occupation, represented, demand, verdict
    case convictedProvisions = "convicted_provisions"
    case sentence
  }

  func write(_ key: CodingKeys, to json: inout JSONWriter) {
    switch key {
    case .name: json.value(name)
    case .sex: json.value(sex)
    case .age: json.value(age)
    case .birthDate: json.value(birthDate)
    case .nationality: json.value(nationality)
    case .occupation: json.value(occupation)
    case .represented: json.value(represented)
    case .demand: demand.write(to: &json)
    case .verdict: json.value(verdict)
    case .convictedProvisions: json.values(convictedProvisions.map(\.description))
    case .sentence: sentence.write(to: &json)
    }
  }
}

extension Demand: WrittenByKey {
  /// In the order in which they are written.
  enum CodingKeys: String, CodingKey, CaseIterable {
    case prison = "prison_months"
    case fine = "fine_idr"
    case fineSubstitute = "fine_substitute_months"
    case restitution = "restitution_idr"
  }

  func write(_ key: CodingKeys, to json: inout JSONWriter) {
    switch key {
    case .prison: json.value(prison)
    case .fine: json.value(fine)
    case .fineSubstitute: json.value(fineSubstitute)
    case .restitution: json.value(restitution)
    }
  }
}

extension Sentence: WrittenByKey {
  /// In the order in which they are written.
  enum CodingKeys: String, CodingKey, CaseIterable {
    case prison = "prison_months"
    case fine = "fine_idr"
    case fineSubstitute = "fine_substitute_months"
    case restitution = "restitution_idr"
    case restitutionSubstitute = "restitution_substitute_months"
    case probation = "probation_months"
  }

  func write(_ key: CodingKeys, to json: inout JSONWriter) {
    switch key {
    case .prison: json.value(prison)
    case .fine: json.value(fine)
    case .fineSubstitute: json.value(fineSubstitute)
    case .restitution: json.value(restitution)
    case .restitutionSubstitute: json.value(restitutionSubstitute)
    case .probation: json.value(probation)
    }
  }
}

extension Victims: WrittenByKey {
  /// In the order in which they are written.
  enum CodingKeys: String, CodingKey, CaseIterable { case count, female, male, children }

  func write(_ key: CodingKeys, to json: inout JSONWriter) {
    switch key {
    case .count: json.value(count)
    case .female: json.value(female)
    case .male: json.value(male)
    case .children: json.value(children)
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
