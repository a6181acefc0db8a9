internal import Decisions

/// What stands in the `<export>` of one of our own files: the page, the parts of the text, the metadata's entries.
struct ExportedMeta {
  private(set) var page: (sha256: String, format: Source.Format)?
  /// In order, without overlap.
  private var allParts: [TextPart] = []
  private var areSpoiled = false
  private var entries: [Metadata.Entry] = []
  private var span: Span?
  private var label: [UInt8] = []
  private var value: [UInt8] = []
  private var open: Open?

  private enum Open { case label, value }

  mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    switch name {
    case "page":
      guard let sha256 = attributes["sha256"], let format = attributes["format"].flatMap(Source.Format.init) else {
        return
      }
      page = (sha256, format)
    case "part":
      guard let span = Self.span(attributes), let format = attributes["format"].flatMap(Source.Format.init),
        span.lowerBound >= allParts.last?.span.upperBound ?? 0
      else {
        areSpoiled = true
        return
      }
      allParts.append(TextPart(span: span, format: format, isRecognised: attributes["ocr"] == "true"))
    case "entry":
      span = Self.span(attributes)
      label = []
      value = []
    case "label": open = .label
    case "value": open = .value
    case "character": if let scalar = ExportForm.scalar(attributes["name"]) { text(Array(String(scalar).utf8)) }
    default: break
    }
  }

  mutating func text(_ bytes: [UInt8]) {
    switch open {
    case .label: label += bytes
    case .value: value += bytes
    case nil: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "label", "value": open = nil
    case "entry":
      entries.append(
        Metadata.Entry(
          label: String(decoding: label, as: UTF8.self), value: String(decoding: value, as: UTF8.self), span: span))
    default: break
    }
  }

  /// A text that was changed by hand may be shorter than its parts: it is then taken as one.
  func parts(within text: [UInt8]) -> [TextPart] {
    areSpoiled || allParts.last?.span.upperBound ?? 0 > text.count ? [] : allParts
  }

  /// Nor do all places in it lead into it.
  func metadata(within text: [UInt8]) -> Metadata {
    Metadata(
      entries.map { entry in
        guard let span = entry.span, span.upperBound > text.count else { return entry }
        return Metadata.Entry(label: entry.label, value: entry.value)
      })
  }

  private static func span(_ attributes: [XMLAttribute]) -> Span? {
    guard let start = attributes["start"].flatMap({ Int($0) }), let end = attributes["end"].flatMap({ Int($0) }),
      start >= 0, end >= start
    else { return nil }
    return start..<end
  }
}
