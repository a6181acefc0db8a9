internal import CLibXML2

/// One parse: makes events for a handler of libxml2's callbacks.
final class XMLSession {
  private let handler: any XMLHandler
  private let context: xmlParserCtxtPtr
  /// Why parsing was stopped from our side.
  private(set) var problem: IngestError?

  init(_ handler: any XMLHandler, _ context: xmlParserCtxtPtr) {
    self.handler = handler
    self.context = context
  }

  private func stop(_ error: IngestError) {
    if problem == nil { problem = error }
    xmlStopParser(context)
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
    pointer.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  static func install(in sax: inout xmlSAXHandler) {
    sax.startElementNs = { session, name, _, _, _, _, count, _, attributes in
      guard let session = XMLSession.of(session), let name else { return }
      session.handler.start(String(cString: name), XMLSession.attributes(attributes, Int(count)))
    }
    sax.endElementNs = { session, name, _, _ in
      guard let session = XMLSession.of(session), let name else { return }
      session.handler.end(String(cString: name))
    }
    let characters: charactersSAXFunc = { session, bytes, count in
      guard let session = XMLSession.of(session), let bytes, count > 0 else { return }
      session.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)).span)
    }
    sax.characters = characters
    sax.cdataBlock = characters
    // The same function for both spares libxml2 the guess which blanks matter.
    sax.ignorableWhitespace = characters
    // Stops at the first declaration, before anything can refer to it.
    sax.entityDecl = { session, _, _, _, _, _ in
      XMLSession.of(session)?.stop(
        IngestError(.entities, "the XML declares entities, which decisions have no use for; remove its DOCTYPE"))
    }
    // Attributes that a declaration gives to every element would be copied for each of millions.
    sax.attributeDecl = { session, _, _, _, _, _, tree in
      xmlFreeEnumeration(tree)
      XMLSession.of(session)?.stop(
        IngestError(.entities, "the XML declares attributes, which decisions have no use for; remove its DOCTYPE"))
    }
    // Only reached for entities that a document type outside the file would declare.
    sax.reference = { session, _ in
      XMLSession.of(session)?.stop(
        IngestError(.entities, "the XML uses an entity that is declared outside the file, which is never read"))
    }
  }

  /// libxml2 gives five pointers for each: name, prefix, namespace, first and last byte of the value.
  private static func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) -> [XMLAttribute] {
    guard let pointers else { return [] }
    return (0..<count).compactMap { index in
      guard let name = pointers[5 * index], let start = pointers[5 * index + 3], let end = pointers[5 * index + 4]
      else { return nil }
      let bytes = UnsafeBufferPointer(start: start, count: end - start)
      let value = String(decoding: bytes, as: UTF8.self)
      let hasEntities = bytes.contains(UInt8(ascii: "&"))
      return XMLAttribute(name: String(cString: name), value: hasEntities ? unescaped(value) : value)
    }
  }

  /// As long as entities are not replaced, libxml2 hands `&amp;` on as `&#38;` in attributes.
  private static func unescaped(_ value: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let first = rest.first {
      bytes.append(first)
      rest = rest.starts(with: Array("&#38;".utf8)) ? rest.dropFirst(5) : rest.dropFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
