extension CaseRecord {
  /// The value of a field as its JSON; `nil` where the decision does not say (null, an empty list), where the record has
  /// no such defendant, and of what tells of the coding itself.
  public func json(at path: FieldPath) -> String? {
    guard let member = path.member, has(path) else { return nil }
    let index = path.defendant ?? 0
    var json = JSONWriter()
    switch member {
    case .ofCase(let key): write(key, to: &json)
    case .ofVictims(let key): victims.write(key, to: &json)
    case .ofDefendant(let key): defendants[index].write(key, to: &json)
    case .ofDemand(let key): defendants[index].demand.write(key, to: &json)
    case .ofSentence(let key): defendants[index].sentence.write(key, to: &json)
    }
    let value = String(decoding: json.bytes, as: UTF8.self)
    return value == "null" || value == "[]" ? nil : value
  }

  /// Gives a field a value, and nothing else: what stood behind the old one as evidence or doubt stays.
  ///
  /// - Parameters:
  ///   - path: of a field that is coded from the decision.
  ///   - json: as records write it; `nil` where the decision does not say.
  public mutating func set(_ path: FieldPath, to json: String?) throws(FieldError) {
    guard path.field.isReviewable, let member = path.member else { throw .notReviewable(path.field) }
    guard has(path) else { throw .noSuchDefendant(path, of: defendants.count) }
    if let json, !path.field.takes(json) { throw .value(path.field) }
    let empty = path.field.isList ? "[]" : "null"
    var reader = JSONReader(Array((json ?? empty).utf8))
    let index = path.defendant ?? 0
    do throws(JSONReader.Failure) {
      // As a line of records reads it, one value alone.
      switch member {
      case .ofCase(let key): try read(key.rawValue, &reader)
      case .ofVictims(let key): try victims.read(key.rawValue, &reader)
      case .ofDefendant(let key): try defendants[index].read(key.rawValue, &reader)
      case .ofDemand(let key): try defendants[index].demand.read(key.rawValue, &reader)
      case .ofSentence(let key): try defendants[index].sentence.read(key.rawValue, &reader)
      }
    } catch {
      throw .value(path.field)
    }
  }

  /// See above.
  public mutating func set(_ path: String, to json: String?) throws(FieldError) {
    guard let path = FieldPath(path) else { throw .unknownField }
    try set(path, to: json)
  }
}

extension FieldPath {
  /// Of what the value is a member, and under which key.
  fileprivate enum Member {
    case ofCase(CaseRecord.CodingKeys)
    case ofVictims(Victims.CodingKeys)
    case ofDefendant(Defendant.CodingKeys)
    case ofDemand(Demand.CodingKeys)
    case ofSentence(Sentence.CodingKeys)

    init?(_ field: CodebookField) {
      let keys = field.path.split(separator: ".").map(String.init)
      switch (keys.count, keys[0], keys[keys.count - 1]) {
      case (1, _, let key): self.init(key, Member.ofCase)
      case (2, "victims", let key): self.init(key, Member.ofVictims)
      case (2, "defendants[]", let key): self.init(key, Member.ofDefendant)
      case (3, "defendants[]", let key) where keys[1] == "demand": self.init(key, Member.ofDemand)
      case (3, "defendants[]", let key) where keys[1] == "sentence": self.init(key, Member.ofSentence)
      default: return nil
      }
    }

    private init?<Key: RawRepresentable<String>>(_ key: String, _ make: (Key) -> Member) {
      guard let key = Key(rawValue: key) else { return nil }
      self = make(key)
    }
  }

  /// `nil` of what tells of the coding itself: `source.sha256`.
  fileprivate var member: Member? { FieldPath.members[place] }

  private static let members = CodebookField.all.map(Member.init)
}

extension CodebookField {
  /// Whether two values in that form say the same: what stands in lists has no order.
  public func isSame(_ one: String?, _ other: String?) -> Bool {
    guard one != other else { return true }
    guard let one, let other, isList else { return false }
    func members(_ json: String) -> [String]? {
      var reader = JSONReader(Array(json.utf8))
      return try? reader.elements { reader throws(JSONReader.Failure) in try reader.string() }.sorted()
    }
    return members(one).map { $0 == members(other) } ?? false
  }

  /// The one form in which this value is written, so that equal values are equal texts; `nil` for null and the empty
  /// list.
  public func canonical(_ json: String) throws(FieldError) -> String? {
    var record = CaseRecord(id: "")
    record.defendants = [Defendant()]
    guard json != "null", json != "[]", let path = FieldPath(self, defendant: isOfDefendant ? 0 : nil) else {
      return nil
    }
    try record.set(path, to: json)
    return record.json(at: path)
  }
}
