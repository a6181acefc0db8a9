// The parts of a record that stand for its people, read as they were written.

extension Defendant {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    var defendant = Defendant()
    try reader.object { reader, key throws(JSONReader.Failure) in try defendant.read(key, &reader) }
    self = defendant
  }

  /// Reads the value of one key.
  mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    switch CodingKeys(stringValue: key) {
    case .name: name = try reader.value()
    case .sex: sex = try reader.value()
    case .age: age = try reader.value()
    case .birthDate: birthDate = try reader.value()
    case .nationality: nationality = try reader.value()
    case .occupation: occupation = try reader.value()
    case .represented: represented = try reader.value()
    case .demand: demand = try Demand(&reader)
    case .verdict: verdict = try reader.value()
    case .convictedProvisions: convictedProvisions = try reader.provisions()
    case .sentence: sentence = try Sentence(&reader)
    case nil: try reader.skip()
    }
  }
}

extension Demand {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    var demand = Demand()
    try reader.object { reader, key throws(JSONReader.Failure) in try demand.read(key, &reader) }
    self = demand
  }

  /// Reads the value of one key.
  mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    switch CodingKeys(stringValue: key) {
    case .prison: prison = try reader.value()
    case .fine: fine = try reader.value()
    case .fineSubstitute: fineSubstitute = try reader.value()
    case .restitution: restitution = try reader.value()
    case nil: try reader.skip()
    }
  }
}

extension Sentence {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    var sentence = Sentence()
    try reader.object { reader, key throws(JSONReader.Failure) in try sentence.read(key, &reader) }
    self = sentence
  }

  /// Reads the value of one key.
  mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    switch CodingKeys(stringValue: key) {
    case .prison: prison = try reader.value()
    case .fine: fine = try reader.value()
    case .fineSubstitute: fineSubstitute = try reader.value()
    case .restitution: restitution = try reader.value()
    case .restitutionSubstitute: restitutionSubstitute = try reader.value()
    case .probation: probation = try reader.value()
    case nil: try reader.skip()
    }
  }
}

extension Victims {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    var victims = Victims()
    try reader.object { reader, key throws(JSONReader.Failure) in try victims.read(key, &reader) }
    self = victims
  }

  /// Reads the value of one key.
  mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    switch CodingKeys(stringValue: key) {
    case .count: count = try reader.value()
    case .female: female = try reader.value()
    case .male: male = try reader.value()
    case .children: children = try reader.value()
    case nil: try reader.skip()
    }
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
