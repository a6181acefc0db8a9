extension PartialFindings: Codable {
  private enum CodingKeys: String, CodingKey {
    case form = "putusan_tally"
    case version, rules, decisions, references, tally
    case setAside = "set_aside"
  }

  private struct Reference: Codable {
    let id: String
    let number: String?

    init(_ reference: CaseReference) {
      id = reference.id
      number = reference.number
    }

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      id = try values.decode(String.self)
      number = values.isAtEnd ? nil : try values.decode(String.self)
    }

    func encode(to encoder: any Encoder) throws {
      var values = encoder.unkeyedContainer()
      try values.encode(id)
      if let number { try values.encode(number) }
    }
  }

  /// What a coder must be given in its `userInfo`: figures and references are written apart.
  public static func userInfo() -> [CodingUserInfoKey: any Sendable] {
    CodingUserInfoKey.references.map { [$0: ReferenceTable()] } ?? [:]
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let form = try values.decode(Int.self, forKey: .form)
    guard form == PartialFindings.form else { throw PartialFindingsError.otherForm(form) }
    let references = try values.decode([Reference].self, forKey: .references)
    try decoder.userInfo.table().fill(references.map { CaseReference(id: $0.id, number: $0.number) })
    self.init(
      version: try values.decode(String.self, forKey: .version), rules: try values.decode(String.self, forKey: .rules))
    decisions = try values.decode(Int.self, forKey: .decisions)
    setAside = try values.decode([String: Int].self, forKey: .setAside)
    tally = try values.decode(FindingsTally.self, forKey: .tally)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(PartialFindings.form, forKey: .form)
    try values.encode(version, forKey: .version)
    try values.encode(rules, forKey: .rules)
    try values.encode(decisions, forKey: .decisions)
    try values.encode(setAside, forKey: .setAside)
    // First the tally: only then the table is complete.
    try values.encode(tally, forKey: .tally)
    try values.encode(encoder.userInfo.table().references.map(Reference.init), forKey: .references)
  }
}
