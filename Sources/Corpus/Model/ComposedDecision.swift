internal import Decisions

/// A made-up decision in words, before it is put into any format: its parts in their usual order.
struct ComposedDecision: Sendable, Equatable {
  /// A part of the decision. Every kind occurs at most once; the identities of all defendants stand in one part.
  struct Part: Sendable, Equatable {
    var kind: Section.Kind
    var paragraphs: [Paragraph]
  }

  var parts: [Part]

  func paragraphs(_ kind: Section.Kind) -> [Paragraph] {
    parts.first { $0.kind == kind }?.paragraphs ?? []
  }
}

/// A line of a decision's source, however many lines it takes on a page.
struct Paragraph: Sendable, Equatable {
  enum Form: Sendable, Equatable {
    /// Alone on its line and centred: `P U T U S A N`, `MENGADILI:`.
    case title
    case plain
    /// With a number or a dash before it; `marker` is `1.`, `Ad.1`, `-`.
    case item(marker: String)
    /// Names beside each other, as under a judgment: left and right column.
    case columns(right: String)
  }

  var form: Form
  var text: String

  init(_ form: Form = .plain, _ text: String) {
    self.form = form
    self.text = text
  }
}
