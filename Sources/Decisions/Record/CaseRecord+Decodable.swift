// Reads records as `write(to:)` writes them and as people code them: fields may be absent or null, and evidence that
// is a quotation instead of a position is passed over.

extension CaseRecord: Decodable {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(id: try values.decode(String.self, forKey: .id))
    caseNumber = try values.decodeIfPresent(String.self, forKey: .caseNumber)
    court = try values.decodeIfPresent(String.self, forKey: .court)
    registerYear = try values.decodeIfPresent(Int.self, forKey: .registerYear)
    decisionDate = try values.decodeIfPresent(CalendarDate.self, forKey: .decisionDate)
    indictmentForm = try values.decodeIfPresent(IndictmentForm.self, forKey: .indictmentForm)
    chargedProvisions = try values.provisions(forKey: .chargedProvisions)
    arrestDate = try values.decodeIfPresent(CalendarDate.self, forKey: .arrestDate)
    defendants = try values.decodeIfPresent([Defendant].self, forKey: .defendants) ?? []
    victims = try values.decodeIfPresent(Victims.self, forKey: .victims) ?? Victims()
    exploitation = try values.decodeIfPresent([Exploitation].self, forKey: .exploitation) ?? []
    border = try values.decodeIfPresent(Border.self, forKey: .border)
    destinationCountries = try values.decodeIfPresent([String].self, forKey: .destinationCountries) ?? []
    platforms = try values.decodeIfPresent([String].self, forKey: .platforms) ?? []
    paymentOrDebt = try values.decodeIfPresent(Bool.self, forKey: .paymentOrDebt)
    restitutionRequested = try values.decodeIfPresent(Bool.self, forKey: .restitutionRequested)
    lpsk = try values.decodeIfPresent(Bool.self, forKey: .lpsk)
    victimTestimony = try values.decodeIfPresent(VictimTestimony.self, forKey: .victimTestimony)
    closedHearing = try values.decodeIfPresent(Bool.self, forKey: .closedHearing)
    victimNamed = try values.decodeIfPresent(Bool.self, forKey: .victimNamed)
    aggravatingCount = try values.decodeIfPresent(Int.self, forKey: .aggravatingCount)
    mitigatingCount = try values.decodeIfPresent(Int.self, forKey: .mitigatingCount)
    doubts = (try values.decodeIfPresent([String].self, forKey: .doubts) ?? []).map(Doubt.init(written:))
    source = try? values.decodeIfPresent(Source.self, forKey: .source)
    extractor = try? values.decodeIfPresent(ExtractorVersion.self, forKey: .extractor)
    if let evidence = try? values.nestedContainer(keyedBy: FieldName.self, forKey: .evidence) {
      self.evidence = evidence.allKeys.sorted { $0.stringValue < $1.stringValue }.compactMap { key in
        guard let passages = try? evidence.decode([Evidence].self, forKey: key) else { return nil }
        return FieldEvidence(field: key.stringValue, passages: passages)
      }
    }
  }

  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension Defendant: Decodable {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decodeIfPresent(String.self, forKey: .name)
    sex = try values.decodeIfPresent(Sex.self, forKey: .sex)
    age = try values.decodeIfPresent(Int.self, forKey: .age)
    birthDate = try values.decodeIfPresent(CalendarDate.self, forKey: .birthDate)
    nationality = try values.decodeIfPresent(String.self, forKey: .nationality)
    occupation = try values.decodeIfPresent(String.self, forKey: .occupation)
    represented = try values.decodeIfPresent(Bool.self, forKey: .represented)
    demand = try values.decodeIfPresent(Demand.self, forKey: .demand) ?? Demand()
    verdict = try values.decodeIfPresent(Verdict.self, forKey: .verdict)
    convictedProvisions = try values.provisions(forKey: .convictedProvisions)
    sentence = try values.decodeIfPresent(Sentence.self, forKey: .sentence) ?? Sentence()
  }
}

extension Evidence: Decodable {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let start = try values.decode(Int.self, forKey: .start)
    let end = try values.decode(Int.self, forKey: .end)
    guard start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: values, debugDescription: "the passage ends before it starts")
    }
    self.init(
      span: start..<end, section: try values.decode(Section.Kind.self, forKey: .section),
      rule: try values.decode(String.self, forKey: .rule), page: try values.decodeIfPresent(Int.self, forKey: .page))
  }
}

extension KeyedDecodingContainer {
  fileprivate func provisions(forKey key: Key) throws -> [Provision] {
    try (decodeIfPresent([String].self, forKey: key) ?? []).map { text in
      guard let provision = Provision(text) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: self, debugDescription: "not a provision like \"UU 21/2007 Pasal 2 ayat (1)\"")
      }
      return provision
    }
  }
}
