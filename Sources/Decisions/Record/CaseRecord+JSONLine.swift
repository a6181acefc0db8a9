// Reads what `write(to:)` writes, so that writing it again gives the same bytes. For records of people, in which fields
// may be absent and evidence may be a quotation, there is `Decodable`.

extension CaseRecord {
  /// A record as `write(to:)` wrote it; `nil` where they cannot be read as one.
  ///
  /// - Parameters:
  ///   - jsonLine: with or without its line feed.
  ///   - range: the line among others; all bytes unless told.
  ///   - withEvidence: without it, which is the most of a line, records are read twice as fast: for findings, which need
  ///     none.
  public init?(jsonLine: [UInt8], in range: Range<Int>? = nil, withEvidence: Bool = true) {
    var reader = JSONReader(jsonLine, in: range)
    var record = CaseRecord(id: "")
    let passedOver = withEvidence ? nil : CodingKeys.evidence.stringValue
    do throws(JSONReader.Failure) {
      try reader.object { reader, key throws(JSONReader.Failure) in
        if key == passedOver { try reader.skip() } else { try record.read(key, &reader) }
      }
      try reader.end()
    } catch {
      return nil
    }
    self = record
  }

  /// Reads the value of one key.
  mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    switch CodingKeys(stringValue: key) {
    case .id: id = try reader.string()
    case .caseNumber: caseNumber = try reader.value()
    case .court: court = try reader.value()
    case .registerYear: registerYear = try reader.value()
    case .decisionDate: decisionDate = try reader.value()
    case .indictmentForm: indictmentForm = try reader.value()
    case .chargedProvisions: chargedProvisions = try reader.provisions()
    case .arrestDate: arrestDate = try reader.value()
    case .defendants:
      defendants = try reader.elements { reader throws(Failure) in try Defendant(&reader) }
    case .victims: victims = try Victims(&reader)
    case .exploitation: exploitation = try reader.elements { reader throws(Failure) in try reader.word() }
    case .border: border = try reader.value()
    case .destinationCountries:
      destinationCountries = try reader.elements { reader throws(Failure) in try reader.string() }
    case .platforms: platforms = try reader.elements { reader throws(Failure) in try reader.string() }
    case .paymentOrDebt: paymentOrDebt = try reader.value()
    case .restitutionRequested:
      restitutionRequested = try reader.value()
    case .lpsk: lpsk = try reader.value()
    case .victimTestimony: victimTestimony = try reader.value()
    case .closedHearing: closedHearing = try reader.value()
    case .victimNamed: victimNamed = try reader.value()
    case .aggravatingCount: aggravatingCount = try reader.value()
    case .mitigatingCount: mitigatingCount = try reader.value()
    case .doubts: doubts = try reader.elements { reader throws(Failure) in try Doubt(&reader) }
    case .evidence:
      evidence = []
      try reader.object { reader, field throws(Failure) in
        let passages = try reader.elements { reader throws(Failure) in try Evidence(&reader) }
        evidence.append(FieldEvidence(field: field, passages: passages))
      }
    case .source: source = try reader.optional { reader throws(Failure) in try Source(&reader) }
    case .extractor: extractor = try reader.optional { reader throws(Failure) in try ExtractorVersion(&reader) }
    case nil: try reader.skip()
    }
  }
}

extension Doubt {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    self.init(written: try reader.string())
  }
}

extension Evidence {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var (start, end, rule) = (0, 0, "")
    var section = Section.Kind.metadata
    var page: Int?
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .start: start = try reader.integer()
      case .end: end = try reader.integer()
      case .section: section = try reader.word()
      case .rule: rule = try reader.string()
      case .page: page = try reader.integer()
      case nil: try reader.skip()
      }
    }
    self.init(span: start ..~ end, section: section, rule: rule, page: page)
  }
}

extension Source {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var (path, sha256, isRecognised) = ("", "", false)
    var (format, container): (Format?, Format?)
    var page: Page?
    try reader.object { reader, key throws(Failure) in
      switch CodingKeys(stringValue: key) {
      case .path: path = try reader.string()
      case .sha256: sha256 = try reader.string()
      case .format: format = try reader.word()
      case .container: container = try reader.word()
      case .isRecognised: isRecognised = try reader.flag()
      case .page: page = try Page(&reader)
      case nil: try reader.skip()
      }
    }
    guard let format else { throw JSONReader.Failure(at: 0) }
    self.init(
      path: path, sha256: sha256, format: format, container: container, isRecognised: isRecognised, page: page)
  }
}

extension Source.Page {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var (path, sha256) = ("", "")
    var format: Source.Format?
    try reader.object { reader, key throws(Failure) in
      switch key {
      case "path": path = try reader.string()
      case "sha256": sha256 = try reader.string()
      case "format": format = try reader.word()
      default: try reader.skip()
      }
    }
    guard let format else { throw JSONReader.Failure(at: 0) }
    self.init(path: path, sha256: sha256, format: format)
  }
}

extension ExtractorVersion {
  init(_ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var (version, rules) = ("", "")
    try reader.object { reader, key throws(Failure) in
      switch key {
      case "version": version = try reader.string()
      case "rules": rules = try reader.string()
      default: try reader.skip()
      }
    }
    self.init(version: version, rules: rules)
  }
}
