internal import CLibXML2

/// Turns libxml2's codes into sentences of our own: its messages quote the file.
enum XMLFailure {
  static func error(code: Int32, line: Int) -> IngestError {
    IngestError(.malformed, "line \(line): \(reason(code)) (libxml2 error \(code))")
  }

  private static func reason(_ code: Int32) -> String {
    switch xmlParserErrors(rawValue: UInt32(max(0, code))) {
    case XML_ERR_DOCUMENT_EMPTY, XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED, XML_ERR_GT_REQUIRED,
      XML_ERR_LTSLASH_REQUIRED, XML_ERR_ATTRIBUTE_NOT_FINISHED:
      "an element is not closed, the file was probably cut off; fetch it again"
    case XML_ERR_TAG_NAME_MISMATCH: "an end tag does not match its start tag"
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: "an entity that XML does not know, such as &nbsp;"
    case XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_NAME_REQUIRED: "a bare & or < that should be &amp; or &lt;"
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_ENCODING, XML_I18N_CONV_FAILED: "a byte that no XML may hold"
    case XML_ERR_INTERNAL_ERROR: "elements are nested deeper than 256 levels, or a value is above 10 MB"
    default: "no well-formed XML"
    }
  }
}
