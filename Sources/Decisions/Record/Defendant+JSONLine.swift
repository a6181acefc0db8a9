// The parts of a record that stand for its people, read as they were written.

extension Defendant {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var defendant = Defendant()
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .name: defendant.name = try reader.optional { reader throws(Failure) in try reader.string() }
      case .sex: defendant.sex = try reader.optional { reader throws(Failure) in try reader.word() }
      case .age: defendant.age = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .birthDate: defendant.birthDate = try reader.optional { reader throws(Failure) in try reader.date() }
      case .nationality: defendant.nationality = try reader.optional { reader throws(Failure) in try reader.string() }
      case .occupation: defendant.occupation = try reader.optional { reader throws(Failure) in try reader.string() }
      case .represented: defendant.represented = try reader.optional { reader throws(Failure) in try reader.flag() }
      case .demand: defendant.demand = try Demand(&reader)
      case .verdict: defendant.verdict = try reader.optional { reader throws(Failure) in try reader.word() }
      case .convictedProvisions: defendant.convictedProvisions = try reader.provisions()
      case .sentence: defendant.sentence = try Sentence(&reader)
      case nil: try reader.skip()
      }
    }
    self = defendant
  }
}

extension Demand {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var demand = Demand()
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .prison: demand.prison = try reader.optional { reader throws(Failure) in try reader.months() }
      case .fine: demand.fine = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .fineSubstitute:
        demand.fineSubstitute = try reader.optional { reader throws(Failure) in try reader.months() }
      case .restitution: demand.restitution = try reader.optional { reader throws(Failure) in try reader.integer() }
      case nil: try reader.skip()
      }
    }
    self = demand
  }
}

extension Sentence {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var sentence = Sentence()
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .prison: sentence.prison = try reader.optional { reader throws(Failure) in try reader.months() }
      case .fine: sentence.fine = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .fineSubstitute:
        sentence.fineSubstitute = try reader.optional { reader throws(Failure) in try reader.months() }
      case .restitution: sentence.restitution = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .restitutionSubstitute:
        sentence.restitutionSubstitute = try reader.optional { reader throws(Failure) in try reader.months() }
      case .probation: sentence.probation = try reader.optional { reader throws(Failure) in try reader.months() }
      case nil: try reader.skip()
      }
    }
    self = sentence
  }
}

extension Victims {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var victims = Victims()
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .count: victims.count = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .female: victims.female = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .male: victims.male = try reader.optional { reader throws(Failure) in try reader.integer() }
      case .children: victims.children = try reader.optional { reader throws(Failure) in try reader.integer() }
      case nil: try reader.skip()
      }
    }
    self = victims
  }
}

extension JSONReader {
  /// Each in the codebook's form.
  mutating func provisions() throws(Failure) -> [Provision] {
    try elements { reader throws(Failure) in
      let text = try reader.string()
      // A citation without an article would be lost in silence.
      guard let provision = Provision(text) else { throw Failure(at: 0) }
      return provision
    }
  }
}
