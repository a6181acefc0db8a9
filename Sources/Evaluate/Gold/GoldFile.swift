public import Decisions
internal import Foundation

/// Reads records coded by people or by the program: JSON lines, one record a line, as the codebook describes them.
public enum GoldFile {
  /// The records of a file in its order. Empty lines are passed over.
  public static func read(_ path: String) throws(GoldFileError) -> [CaseRecord] {
    let data: Data
    do {
      // Not by `Data(contentsOf:)`, which reads no pipe.
      data = try FileHandle(forReadingFrom: URL(fileURLWithPath: path)).readToEnd() ?? Data()
    } catch {
      throw GoldFileError(.unreadable, path: path, "check that it exists and may be read")
    }
    return try records(in: Array(data), named: path)
  }

  /// The records in JSON lines that were read already; `path` only names them in errors.
  public static func records(in bytes: [UInt8], named path: String) throws(GoldFileError) -> [CaseRecord] {
    var records: [CaseRecord] = []
    var lineOf: [String: Int] = [:]
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let record = try decoded(line, path, index + 1)
      if let first = lineOf[record.id] { throw twice(path, line: index + 1, first: first) }
      lineOf[record.id] = index + 1
      records.append(record)
    }
    return records
  }

  /// The record of one line among others, without its evidence, which findings do not need; `nil` for an empty line.
  /// Errors tell the number of the line, from 1.
  public static func record(
    _ bytes: [UInt8], _ range: Range<Int>, named path: String, line: Int
  ) throws(GoldFileError) -> CaseRecord? {
    // As the program writes them; whatever else people write takes the longer way, which says what is wrong.
    if let record = CaseRecord(jsonLine: bytes, in: range, withEvidence: false), !record.id.isEmpty { return record }
    guard bytes[range].contains(where: { $0 > 0x20 }) else { return nil }
    var record = try decoded(bytes[range], path, line)
    record.evidence = []
    return record
  }

  /// What to say of a second record under one id; the lines of both, where they can be told.
  public static func twice(_ path: String, line: Int?, first: Int?) -> GoldFileError {
    GoldFileError(
      .duplicate, path: path, line: line, (first.map { "the first stands in line \($0); " } ?? "") + "keep one")
  }

  /// What to say of a file that could not be read to its end, for this reason of the system's.
  public static func broken(_ path: String, _ reason: String) -> GoldFileError {
    GoldFileError(.unreadable, path: path, reason)
  }

  private static func decoded(_ line: ArraySlice<UInt8>, _ path: String, _ number: Int) throws(GoldFileError)
    -> CaseRecord
  {
    do {
      return try JSONDecoder().decode(CaseRecord.self, from: Data(line))
    } catch {
      throw failure(error, path: path, line: number)
    }
  }

  /// Decoding errors quote the value that they refuse, which may be a name; so only its place and kind are told.
  private static func failure(_ error: any Error, path: String, line: Int) -> GoldFileError {
    func malformed(_ place: [any CodingKey], _ why: String) -> GoldFileError {
      GoldFileError(.malformed, path: path, line: line, "\(name(place)) \(why)")
    }
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): return malformed(context.codingPath + [key], "is missing")
    case .valueNotFound(_, let context): return malformed(context.codingPath, "must not be null")
    case .typeMismatch(let type, let context): return malformed(context.codingPath, "should be \(word(for: type))")
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return malformed(context.codingPath, "has a value that the codebook does not know")
    default: return GoldFileError(.notJSON, path: path, line: line, "write one JSON object a line")
    }
  }

  /// `defendants[0].sentence.fine_idr`.
  private static func name(_ place: [any CodingKey]) -> String {
    let name = place.reduce(into: "") { name, key in
      if let index = key.intValue { name += "[\(index)]" } else { name += (name.isEmpty ? "" : ".") + key.stringValue }
    }
    return name.isEmpty ? "the record" : name
  }

  private static func word(for type: any Any.Type) -> String {
    switch type {
    case is Int.Type, is Double.Type: "a number"
    case is String.Type: "a string"
    case is Bool.Type: "true or false"
    case is [Any].Type: "a list"
    default: "a JSON object or list"
    }
  }
}
