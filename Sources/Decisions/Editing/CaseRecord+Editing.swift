extension CaseRecord {
  /// The value of a field as its JSON; `nil` where the decision does not say (null, an empty list), and where the
  /// record has no such defendant.
  public func json(at path: FieldPath) -> String? { json(at: [path])[0] }

  /// The values of fields, in their order; the record is written once for all of them.
  public func json(at paths: [FieldPath]) -> [String?] {
    var writer = JSONWriter()
    write(to: &writer)
    return CaseRecord.json(at: paths, in: writer.bytes)
  }

  /// The same from a record's JSON, as `write(to:)` wrote it.
  public static func json(at paths: [FieldPath], in json: [UInt8]) -> [String?] {
    guard !paths.isEmpty else { return [] }
    var values = WantedValues(paths)
    var reader = JSONReader(json)
    // What stands behind the last value that was looked for, as the evidence, is not read: that ends with a failure.
    try? values.read(&reader)
    return values.found
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

/// Values of a record's JSON that are looked for in one pass.
private struct WantedValues {
  /// A path, and which of its keys were met.
  private typealias Sought = (index: Int, keys: ArraySlice<String>)

  private let paths: [FieldPath]
  private var left: Int
  /// In the order of the paths; `nil` for null, an empty list and what is not there.
  private(set) var found: [String?]

  init(_ paths: [FieldPath]) {
    self.paths = paths
    left = paths.count
    found = Array(repeating: nil, count: paths.count)
  }

  mutating func read(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    let ofCase = sought { $0.defendant == nil }
    try reader.object { reader, key throws(JSONReader.Failure) in
      if key == CaseRecord.CodingKeys.defendants.stringValue {
        var index = 0
        try reader.array { reader throws(JSONReader.Failure) in
          try read(sought { $0.defendant == index }, &reader)
          index += 1
        }
      } else {
        try read(WantedValues.below(key, ofCase), &reader)
      }
      if left == 0 { throw reader.failure() }
    }
  }

  /// One value, in which or below which these stand.
  private mutating func read(_ sought: [Sought], _ reader: inout JSONReader) throws(JSONReader.Failure) {
    guard let first = sought.first else { return try reader.skip() }
    if first.keys.isEmpty {
      let json = String(decoding: try reader.raw(), as: UTF8.self)
      for one in sought { found[one.index] = json == "null" || json == "[]" ? nil : json }
      left -= sought.count
      return
    }
    try reader.object { reader, key throws(JSONReader.Failure) in
      try read(WantedValues.below(key, sought), &reader)
    }
  }

  private func sought(_ isMeant: (FieldPath) -> Bool) -> [Sought] {
    paths.indices.filter { isMeant(paths[$0]) }.map { ($0, paths[$0].keys[...]) }
  }

  private static func below(_ key: String, _ sought: [Sought]) -> [Sought] {
    sought.filter { $0.keys.first == key }.map { ($0.index, $0.keys.dropFirst()) }
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
