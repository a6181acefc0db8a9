internal import Analyze
internal import Decisions
internal import Extract
internal import Pipeline

/// The lines that answer lines.
enum WorkerAnswer {
  /// The request in a line, or why there is none.
  static func request(_ line: LineReader.Line) -> Result<WorkRequest, Refusal> {
    do throws(Refusal) {
      guard case .request(let request) = try content(line) else {
        throw Refusal(kind: Refusal.badLine, "a record or partial findings, which only --tally reads")
      }
      return .success(request)
    } catch {
      return .failure(error)
    }
  }

  static func content(_ line: LineReader.Line) throws(Refusal) -> WorkLineContent {
    switch line {
    case .text(let number, let bytes): return try WorkRequest.read(bytes, number: number)
    case .tooLong(let number, let bytes):
      throw Refusal(
        kind: Refusal.lineTooLong,
        "line \(number): \(bytes) bytes; no decision is that long, or allow it by --longest-line")
    case .failed(let number, let reason):
      throw Refusal(kind: Refusal.badLine, "line \(number): standard input broke off: \(reason); send the rest again")
    }
  }

  /// The record, or an error.
  static func record(_ line: LineReader.Line, _ coder: Coder) -> [UInt8] {
    switch request(line) {
    case .failure(let refusal): return error(refusal, id: nil, line.number)
    case .success(let request):
      let outcomes = coder.outcomes(request)
      guard let only = outcomes.first, outcomes.count == 1 else {
        let refusal = Refusal(
          kind: "several outcomes",
          "page and document do not belong together; ask for each by itself, or use --identity")
        return error(refusal, id: request.recordID, nil)
      }
      switch only.result {
      case .success(let record): return record.jsonLine
      case .failure(let refusal): return error(refusal, id: request.recordID, nil)
      }
    }
  }

  /// `{"id":...,"outcomes":[...]}`. A record is a string here: it can be stored and sent on without being read.
  static func outcomes(_ line: LineReader.Line, _ coder: Coder) -> [UInt8] {
    switch request(line) {
    case .failure(let refusal): return envelope(nil) { $0.object { write(refusal, path: nil, to: &$0) } }
    case .success(let request):
      let outcomes = coder.outcomes(request, identified: true)
      return envelope(request.recordID) { json in
        for outcome in outcomes {
          json.object { json in
            switch outcome.result {
            case .failure(let refusal): write(refusal, path: outcome.path, to: &json)
            case .success(let record): write(record, outcome, to: &json)
            }
          }
        }
      }
    }
  }

  private static func envelope(_ id: String?, _ outcomes: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.key("outcomes")
      json.array(outcomes)
      json.key("extractor")
      write(Extractor.version, to: &json)
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ record: CaseRecord, _ outcome: WorkOutcome, to json: inout JSONWriter) {
    json.member("id", record.id)
    json.member("path", outcome.path)
    json.member("year", record.decisionDate?.year)
    json.member("province", record.court.flatMap(Place.court(named:))?.province)
    json.member("identity", String(decoding: outcome.identity, as: UTF8.self))
    json.member("record", String(decoding: record.jsonLine.dropLast(), as: UTF8.self))
  }

  private static func write(_ refusal: Refusal, path: String?, to json: inout JSONWriter) {
    if let path {
      json.member("path", path)
    }
    json.key("error")
    json.object { json in
      json.member("kind", refusal.kind)
      json.member("detail", refusal.detail)
    }
  }

  private static func error(_ refusal: Refusal, id: String?, _ line: Int?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      if let line {
        json.member("line", line)
      }
      write(refusal, path: nil, to: &json)
      json.key("extractor")
      write(Extractor.version, to: &json)
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ extractor: ExtractorVersion, to json: inout JSONWriter) {
    json.object { json in
      json.member("version", extractor.version)
      json.member("rules", extractor.rules)
    }
  }
}

extension LineReader.Line {
  fileprivate var number: Int {
    switch self {
    case .text(let number, _), .tooLong(let number, _), .failed(let number, _): number
    }
  }
}
