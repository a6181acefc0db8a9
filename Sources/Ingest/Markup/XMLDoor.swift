internal import CLibXML2

/// The door to libxml2's XML parser: bytes in, events of Swift values out. No pointer gets through it.
///
/// Network, entities and files named in the document stay shut: no handler for them is ever set, and
/// `XML_PARSE_NOENT`, which opens local files, is not used. Depth is limited to 256 and attributes to 10 MB by
/// leaving out `XML_PARSE_HUGE`.
enum XMLDoor {
  /// - Throws: `.unreadable` for bytes that are no text, `.malformed` with the line, `.entities` where the file declares
  ///   any, `.tooLarge`, also for more tags or attributes than a decision has.
  static func read(_ bytes: [UInt8], into handler: any XMLHandler) throws(IngestError) {
    // In another encoding, as UTF-7, tags could hide from the bounds below.
    let bytes = try TextDecoder.decode(bytes)
    guard let size = Int32(exactly: bytes.count) else { throw IngestError(.tooLarge, "more than 2 GiB of XML") }
    // Without its zeros UTF-16 has the same tags.
    try MarkupBounds.check(bytes.prefix(4).contains(0) ? bytes.filter { $0 != 0 } : bytes, .xml)
    _ = LibXML.ready
    guard let context = xmlNewParserCtxt() else { throw IngestError(.unreadable, "no memory for an XML parser") }
    defer { xmlFreeParserCtxt(context) }

    let session = XMLSession(handler, context)
    var sax = xmlSAXHandler()
    sax.initialized = XMLDoor.sax2
    XMLSession.install(in: &sax)
    shim_sax_silence(&sax)
    context.pointee.sax.pointee = sax
    context.pointee.userData = Unmanaged.passUnretained(session).toOpaque()

    // What is declared is not obeyed: "ISO-8859-1" is often declared over UTF-8.
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)
    let document = withExtendedLifetime(session) {
      bytes.withUnsafeBytes {
        xmlCtxtReadMemory(context, $0.bindMemory(to: CChar.self).baseAddress, size, nil, nil, options)
      }
    }
    // Without tree-building callbacks there is none; freed all the same should a later libxml2 make one.
    if let document { xmlFreeDoc(document) }

    if let problem = session.problem { throw problem }
    guard context.pointee.wellFormed == 1 else {
      throw XMLFailure.error(code: context.pointee.lastError.code, line: Int(context.pointee.lastError.line))
    }
  }

  /// `XML_SAX2_MAGIC`, a macro that Swift does not see.
  private static let sax2: UInt32 = 0xDEED_BEAF
}

/// What has to happen once before any thread parses.
enum LibXML {
  static let ready: Bool = {
    xmlInitParser()
    shim_global_silence()
    return true
  }()
}
