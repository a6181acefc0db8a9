internal import CLibXML2

/// The door to libxml2's HTML parser, which reads whatever servers and browsers leave behind.
enum HTMLDoor {
  /// Scripts and styles are half of a page and none of its text.
  private static let skipped: Set<String> = ["script", "style", "noscript", "template"]

  /// - Throws: `.unreadable` for bytes that are no text, `.malformed` for nesting beyond 256 levels, `.tooLarge` for
  ///   more tags or attributes than a page has.
  static func read(_ bytes: [UInt8]) throws(IngestError) -> HTMLTree {
    // libxml2 gives up at a bad byte, so it only gets valid UTF-8, and NUL ends a string for it.
    var text = try TextDecoder.decode(bytes)
    if text.contains(0) { text.removeAll { $0 == 0 } }
    guard let size = Int32(exactly: text.count) else { throw IngestError(.tooLarge, "more than 2 GiB of HTML") }
    try MarkupBounds.check(text, .html)
    _ = LibXML.ready
    guard let context = htmlNewParserCtxt() else { throw IngestError(.unreadable, "no memory for an HTML parser") }
    defer { htmlFreeParserCtxt(context) }
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue)
    let document = text.withUnsafeBytes {
      htmlCtxtReadMemory(context, $0.bindMemory(to: CChar.self).baseAddress, size, nil, "UTF-8", options)
    }
    guard let document else { return HTMLTree() }
    defer { xmlFreeDoc(document) }
    // Everything else is repaired; beyond its depth limit libxml2 stops reading and the rest would be missing.
    guard context.pointee.errNo != XML_ERR_INTERNAL_ERROR.rawValue, context.pointee.disableSAX == 0 else {
      throw IngestError(.malformed, "elements are nested deeper than 256 levels; no page of the Direktori is")
    }
    return copy(document)
  }

  /// Walks the tree without recursion; a node's `next` and `parent` lead the way back.
  private static func copy(_ document: xmlDocPtr) -> HTMLTree {
    var tree = HTMLTree()
    var open: [Int] = []
    var next = xmlDocGetRootElement(document)
    while let node = next {
      var entered = false
      if let made = make(node, parent: open.last ?? -1, at: tree.nodes.count) {
        tree.nodes.append(made)
        if node.pointee.type == XML_ELEMENT_NODE, node.pointee.children != nil {
          open.append(tree.nodes.count - 1)
          entered = true
        }
      }
      if entered {
        next = node.pointee.children
        continue
      }
      next = node
      // Up until there is a right neighbour.
      while let at = next, at.pointee.next == nil {
        guard let closed = open.popLast() else { return tree }
        tree.nodes[closed].end = tree.nodes.count
        next = at.pointee.parent
      }
      next = next?.pointee.next
      if open.isEmpty { return tree }
    }
    return tree
  }

  private static func make(_ node: xmlNodePtr, parent: Int, at index: Int) -> HTMLTree.Node? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      let name = string(node.pointee.name).lowercased()
      if skipped.contains(name) { return nil }
      return HTMLTree.Node(name: name, attributes: attributes(node), text: "", parent: parent, end: index + 1)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      return HTMLTree.Node(name: "", attributes: [], text: string(node.pointee.content), parent: parent, end: index + 1)
    default: return nil
    }
  }

  private static func attributes(_ node: xmlNodePtr) -> [XMLAttribute] {
    var found: [XMLAttribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      // Attribute values of HTML are a list of text nodes; without entity nodes there is one.
      let value = attribute.pointee.children.map { string($0.pointee.content) } ?? ""
      found.append(XMLAttribute(name: string(attribute.pointee.name).lowercased(), value: value))
      next = attribute.pointee.next
    }
    return found
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
