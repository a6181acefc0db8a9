/// The passage that proves a value, and the rule that found it there.
public struct Evidence: Sendable, Equatable {
  /// Bytes of the decision's text; empty where the value comes from the absence of a passage.
  public var span: Span
  /// In which part of the decision it stands.
  public var section: Section.Kind
  /// The rule's name: `prison-in-amar`.
  public var rule: String
  /// The page on which the passage begins, for sources with pages.
  public var page: Int?

  public init(span: Span, section: Section.Kind, rule: String, page: Int? = nil) {
    self.span = span
    self.section = section
    self.rule = rule
    self.page = page
  }
}

/// A field of which the program is not sure, and why. It never quotes the decision.
public struct Doubt: Sendable, Hashable, CustomStringConvertible {
  /// `victims.children`, `defendants[0].sentence.fine_idr`.
  public var field: String
  /// A short one, without a word of the decision.
  public var reason: String

  public init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }

  /// As `description` writes it, or a person: `age:unclear`.
  init(written text: String) {
    let bytes = text.utf8
    let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
    self.init(String(text[..<colon]), String(text[colon...].dropFirst().drop { $0 == " " }))
  }

  public var description: String { "\(field): \(reason)" }
}
