// The parts of a record that stand for its people, read as they were written.

extension Defendant {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var defendant = Defendant()
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .name: defendant.name = try reader.value()
      case .sex: defendant.sex = try reader.value()
      case .age: defendant.age = try reader.value()
      case .birthDate: defendant.birthDate = try reader.value()
      case .nationality: defendant.nationality = try reader.value()
      case .occupation: defendant.occupation = try reader.value()
      case .represented: defendant.represented = try reader.value()
      case .demand: defendant.demand = try Demand(&reader)
      case .verdict: defendant.verdict = try reader.value()
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
      case .prison: demand.prison = try reader.value()
      case .fine: demand.fine = try reader.value()
      case .fineSubstitute:
        demand.fineSubstitute = try reader.value()
      case .restitution: demand.restitution = try reader.value()
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
      case .prison: sentence.prison = try reader.value()
      case .fine: sentence.fine = try reader.value()
      case .fineSubstitute:
        sentence.fineSubstitute = try reader.value()
      case .restitution: sentence.restitution = try reader.value()
      case .restitutionSubstitute:
        sentence.restitutionSubstitute = try reader.value()
      case .probation: sentence.probation = try reader.value()
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
      case .count: victims.count = try reader.value()
      case .female: victims.female = try reader.value()
      case .male: victims.male = try reader.value()
      case .children: victims.children = try reader.value()
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
