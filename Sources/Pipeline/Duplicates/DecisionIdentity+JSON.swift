internal import Decisions
internal import Ingest

extension DecisionIdentity {
  /// `{"file":"9f..","text":"03..","case":null,"names":["7a.."]}`: hashes only.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("file", DecisionIdentity.text(file))
      json.member("text", DecisionIdentity.text(text))
      json.member("case", self.case.map(DecisionIdentity.text))
      json.members("names", names.sorted().map(DecisionIdentity.text))
    }
    return json.bytes
  }

  init(id: String, path: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
    typealias Failure = JSONReader.Failure
    var (file, text, `case`, names): (UInt128?, UInt128?, UInt128?, Set<UInt128>) = (nil, nil, nil, [])
    // Two that are broken must not be the same decision.
    func digest(_ reader: inout JSONReader) throws(Failure) -> UInt128 {
      let written = try reader.string()
      guard written.utf8.count == 32, let digest = UInt128(written, radix: 16) else { throw reader.failure() }
      return digest
    }
    try reader.object { reader, key throws(Failure) in
      switch key {
      case "file": file = try digest(&reader)
      case "text": text = try digest(&reader)
      case "case": `case` = try reader.optional { reader throws(Failure) in try digest(&reader) }
      case "names": names = Set(try reader.elements { reader throws(Failure) in try digest(&reader) })
      default: try reader.skip()
      }
    }
    guard let file, let text else { throw reader.failure() }
    self.init(id: id, path: Array(path.utf8), file: file, text: text, case: `case`, names: names)
  }

  private static func text(_ digest: UInt128) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
