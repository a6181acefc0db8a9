internal import Analyze
internal import Decisions
internal import Extract
internal import Foundation

extension PartialFindings {
  /// Of this program.
  init() { self.init(version: Extractor.version.version, rules: Extractor.version.rules) }

  /// One line of JSON with its end; the same counts are the same bytes.
  func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo = PartialFindings.userInfo()
    return JSONWriter.harmless(Array(try encoder.encode(self))) + [0x0A]
  }

  /// Decoding errors quote what they refuse: only our own are passed on.
  init(line: [UInt8]) throws(PartialFindingsError) {
    let decoder = JSONDecoder()
    decoder.userInfo = PartialFindings.userInfo()
    do {
      self = try decoder.decode(PartialFindings.self, from: Data(line))
    } catch {
      throw error as? PartialFindingsError ?? .damaged
    }
  }
}
