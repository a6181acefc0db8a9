internal import Decisions

/// What a reader of one format makes of a file's bytes, before the text is folded and split into sections.
struct Draft {
  /// Clean UTF-8: no markup, no page furniture, no control characters but the line feed, no blanks at line ends,
  /// no two blanks and no two line feeds in a row.
  var text: [UInt8] = []
  /// Parts that the format itself marks, in order, without overlap; the splitter refines them. Empty where it marks none.
  var marked: [(kind: Section.Kind, span: Span)] = []
  var metadata = Metadata()
  var pages: [Page] = []
  var format: Source.Format
  var isRecognised = false
  /// What an export of our own keeps beside its text; `nil` for all other files.
  var export: ExportedSource?
}
