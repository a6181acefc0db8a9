internal import Decisions
internal import Foundation
internal import Ingest

/// What a line of JSON turned out to be.
public enum WorkLineContent: Sendable {
  /// A decision to be coded.
  case request(WorkRequest)
  /// A record as `putusan extract` writes it.
  case record
  /// What `putusan worker --tally` writes.
  case partial
}

extension WorkRequest {
  /// Reads a line.
  /// - Throws: what is wrong with it, with its number and without a word of it.
  public static func read(_ line: [UInt8], number: Int) throws(Refusal) -> WorkLineContent {
    func bad(_ why: String) -> Refusal { Refusal(kind: Refusal.badLine, "line \(number): \(why)") }
    guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw bad("empty; write one JSON object a line") }
    guard !line.contains(where: { $0 < 0x20 && $0 != 0x09 }) else {
      throw bad("a control character, which JSON does not allow; write it as \\u0000")
    }
    guard String(validating: line, as: UTF8.self) != nil else { throw bad("not UTF-8; write it anew as UTF-8") }
    var fields = Fields()
    do throws(JSONReader.Failure) {
      var reader = JSONReader(line)
      try reader.object { reader, key throws(JSONReader.Failure) in try fields.read(key, &reader) }
      try reader.end()
    } catch {
      throw bad("not a JSON object with the fields of a request; see `putusan worker --help`")
    }
    if fields.isPartial { return .partial }
    if fields.isRecord { return .record }
    if let problem = fields.problem { throw bad(problem) }
    return .request(fields.request)
  }

  private struct Fields {
    var request = WorkRequest()
    var isRecord = false
    var isPartial = false
    private var contents = 0
    private var unknown: String?

    mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONReader.Failure) {
      typealias Failure = JSONReader.Failure
      switch key {
      case "id": request.id = try reader.value()
      case "path": request.path = try reader.value()
      // Writers of tables say `null` where a cell is empty.
      case "file": request.file = try reader.value()
      case "entries": request.entries = try WorkRequest.entries(&reader)
      case "page": request.page = try reader.optional { reader throws(Failure) in try WorkRequest.place(&reader) }
      case "format":
        let word: String? = try reader.value()
        request.format = word.flatMap { Source.Format(rawValue: $0) }
        if word != nil, request.format == nil { unknown = "format" }
      case "content":
        guard let text: String = try reader.value() else { return }
        request.content = Array(text.utf8)
        contents += 1
      case "content_base64":
        guard let text: String = try reader.value() else { return }
        request.content = Data(base64Encoded: text).map { Array($0) }
        if request.content == nil { unknown = "base64" }
        contents += 1
      case "error":
        request.refusal = try reader.optional { reader throws(Failure) in try WorkRequest.refusal(&reader) }
      case "defendants":
        isRecord = true
        try reader.skip()
      case "putusan_tally":
        isPartial = true
        try reader.skip()
      default: try reader.skip()
      }
    }

    var problem: String? {
      if request.refusal != nil { return nil }
      switch unknown {
      case "format":
        return "an unknown format; known: \(Source.Format.allCases.map(\.rawValue).joined(separator: ", "))"
      case .some: return "content_base64 that is no Base64"
      case nil: break
      }
      if (request.entries + (request.page?.entries ?? [])).contains(where: { $0 < 0 }) {
        return "a negative place of an entry; the first one is 0"
      }
      if contents > 1 { return "content and content_base64 at once; give one of them" }
      if request.content == nil, request.path == nil {
        return "neither path nor content; give one of them"
      }
      return nil
    }
  }

  private static func place(_ reader: inout JSONReader) throws(JSONReader.Failure) -> Place {
    typealias Failure = JSONReader.Failure
    var place = Place(path: "")
    try reader.object { reader, key throws(Failure) in
      switch key {
      case "path": place.path = try reader.string()
      case "file": place.file = try reader.value()
      case "entries": place.entries = try WorkRequest.entries(&reader)
      default: try reader.skip()
      }
    }
    return place
  }

  private static func entries(_ reader: inout JSONReader) throws(JSONReader.Failure) -> [Int] {
    typealias Failure = JSONReader.Failure
    return try reader.optional { reader throws(Failure) in
      try reader.elements { reader throws(Failure) in try reader.integer() }
    } ?? []
  }

  private static func refusal(_ reader: inout JSONReader) throws(JSONReader.Failure) -> Refusal {
    typealias Failure = JSONReader.Failure
    var (kind, detail) = ("", "")
    try reader.object { reader, key throws(Failure) in
      switch key {
      case "kind": kind = try reader.string()
      case "detail": detail = try reader.string()
      default: try reader.skip()
      }
    }
    return Refusal(kind: kind, detail)
  }
}
