public import Decisions

extension CaseRecord {
  /// A line of JSON lines, with its end.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    json.newline()
    return json.bytes
  }
}
