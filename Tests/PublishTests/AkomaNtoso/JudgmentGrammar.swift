import CLibXML2
import Foundation

/// Our grammar of what the exports use of the standard (`Fixtures/judgment.rng`), asked through libxml2.
enum JudgmentGrammar {
  /// What is wrong with a file: `nil` for a valid one.
  static func problem(_ bytes: [UInt8]) -> String? {
    guard let document = document(bytes) else { return "not well-formed" }
    defer { xmlFreeDoc(document) }
    return grammar.withSchema { schema in
      guard let context = xmlRelaxNGNewValidCtxt(schema) else { return "no memory" }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      let answer = xmlRelaxNGValidateDoc(context, document)
      return answer == 0 ? nil : "not valid: \(xmlGetLastError().map { String(cString: $0.pointee.message) } ?? "?")"
    }
  }

  private static func document(_ bytes: [UInt8]) -> xmlDocPtr? {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue)
    return bytes.withUnsafeBytes {
      xmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, "UTF-8", options)
    }
  }

  /// Made once, asked by one thread at a time.
  private final class Schema: @unchecked Sendable {
    private let schema: xmlRelaxNGPtr?
    private let lock = NSLock()

    init(_ path: String) {
      shim_global_silence()
      let context = xmlRelaxNGNewParserCtxt(path)
      schema = context.flatMap { xmlRelaxNGParse($0) }
      if let context { xmlRelaxNGFreeParserCtxt(context) }
    }

    func withSchema(_ body: (xmlRelaxNGPtr) -> String?) -> String? {
      guard let schema else { return "judgment.rng is no grammar" }
      return lock.withLock { body(schema) }
    }
  }

  private static let grammar = Schema(
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/judgment.rng").path)
}
