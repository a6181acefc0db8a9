internal import Decisions
internal import Ingest

extension InputItem {
  /// The line by which a worker elsewhere is asked for this input, with its end.
  public var requestLine: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", name)
      json.write(source)
      if let page {
        json.key("page")
        json.object { json in json.write(page) }
      }
      if let problem = problem ?? unnameable {
        json.key("error")
        json.object { json in
          json.member("kind", problem.kind)
          json.member("detail", problem.detail)
        }
      }
    }
    json.newline()
    return json.bytes
  }

  /// JSON has no bytes that are no UTF-8.
  private var unnameable: IngestError? {
    let names = [source.path, source.file] + (page.map { [$0.path, $0.file] } ?? [])
    guard names.contains(where: { String(validating: $0, as: UTF8.self) == nil }) else { return nil }
    return IngestError(.unreadable, "a name that is no UTF-8 cannot be asked for in JSON; rename it")
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ source: SourceFile) {
    key("path")
    value(source.displayPath)
    guard source.isPacked else { return }
    key("file")
    value(String(decoding: source.file, as: UTF8.self))
    key("entries")
    array { json in for place in source.entries { json.value(place) } }
  }
}
