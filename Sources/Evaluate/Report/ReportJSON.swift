internal import Decisions
internal import Foundation

/// The JSON of reports: keys sorted, so that the same figures give the same bytes; `null` is written, not left out.
enum ReportJSON {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return JSONWriter.harmless(Array(try encoder.encode(value))) + [0x0A]
  }
}

/// A value that is written as `null` where there is none; shares to six decimals.
struct Nullable<Value: Encodable>: Encodable {
  let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension Nullable where Value == Double {
  init(share: Double?) { self.init(share.map { ($0 * 1e6).rounded() / 1e6 }) }
}
