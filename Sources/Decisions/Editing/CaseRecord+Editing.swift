extension CaseRecord {
  /// The value of a field as its JSON; `nil` where the decision does not say (null, an empty list), and where the
  /// record has no such defendant.
  public func json(at path: FieldPath) -> String? { json(at: [path])[0] }

  /// The values of fields, in their order; the record is written once for all of them.
  public func json(at paths: [FieldPath]) -> [String?] {
    /// The case itself has no number.
    var written: [Int?: [UInt8]] = [:]
    return paths.map { path in
      guard has(path) else { return nil }
      let bytes = written[path.defendant] ?? bareJSON(path.defendant)
      written[path.defendant] = bytes
      var reader = JSONReader(bytes)
      let found = (try? reader.text(at: path.keys[...])) ?? nil
      let json = found.map { String(decoding: $0, as: UTF8.self) }
      return json == "null" || json == "[]" ? nil : json
    }
  }

  /// A defendant, or the case without defendants, evidence and doubts.
  private func bareJSON(_ defendant: Int?) -> [UInt8] {
    var writer = JSONWriter()
    if let defendant {
      defendants[defendant].write(to: &writer)
    } else {
      var bare = self
      (bare.evidence, bare.doubts, bare.defendants) = ([], [], [])
      bare.write(to: &writer)
    }
    return writer.bytes
  }

  /// Gives a field a value, and nothing else: what stood behind the old one as evidence or doubt stays.
  ///
  /// - Parameters:
  ///   - path: of a field that is coded from the decision.
  ///   - json: as records write it; `nil` where the decision does not say.
  public mutating func set(_ path: FieldPath, to json: String?) throws(FieldError) {
    guard path.field.isReviewable else { throw .notReviewable(path.field) }
    guard has(path) else { throw .noSuchDefendant(path, of: defendants.count) }
    if let json, !path.field.takes(json) { throw .value(path.field) }
    let empty = path.field.isList ? "[]" : "null"
    var reader = JSONReader(Array((json ?? empty).utf8))
    let keys = path.keys
    do throws(JSONReader.Failure) {
      if let index = path.defendant {
        try defendants[index].read(keys[...], &reader)
      } else {
        try read(keys[...], &reader)
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

  /// As a line of records reads it, one value alone.
  private mutating func read(_ keys: ArraySlice<String>, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    guard let key = keys.first else { return }
    if CodingKeys(stringValue: key) == .victims, let member = keys.dropFirst().first {
      try victims.read(member, &reader)
    } else {
      try read(key, &reader)
    }
  }
}

extension Defendant {
  fileprivate mutating func read(
    _ keys: ArraySlice<String>, _ reader: inout JSONReader
  ) throws(JSONReader.Failure) {
    guard let key = keys.first else { return }
    switch (CodingKeys(stringValue: key), keys.dropFirst().first) {
    case (.demand, let member?): try demand.read(member, &reader)
    case (.sentence, let member?): try sentence.read(member, &reader)
    default: try read(key, &reader)
    }
  }
}

extension JSONReader {
  /// The bytes of the value behind these keys, one within the other; `nil` where one of them is missing.
  fileprivate mutating func text(at keys: ArraySlice<String>) throws(Failure) -> ArraySlice<UInt8>? {
    guard let key = keys.first else { return try raw() }
    var found: ArraySlice<UInt8>?
    try object { reader, name throws(Failure) in
      if name == key { found = try reader.text(at: keys.dropFirst()) } else { try reader.skip() }
    }
    return found
  }
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
