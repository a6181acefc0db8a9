public import Decisions

extension CaseRecord {
  /// A line of JSON lines, with its end.
  public var jsonLine: [UInt8] {
    // Most records have less.
    var json = JSONWriter(capacity: 8 << 10)
    write(to: &json)
    json.newline()
    return json.bytes
  }
}
