internal import Decisions

/// What an export keeps of the decision beside its words.
struct ExportedSource {
  /// As they were when it was written: the splitter does not look at them again.
  var marked: [(kind: Section.Kind, span: Span)] = []
  var parts: [TextPart] = []
  var page: (sha256: String, format: Source.Format)?

  func sections(_ folded: FoldedText) -> [Section] {
    marked.map { kind, span in
      Section(
        kind: kind, span: span,
        folded: folded.index(atOrigin: span.lowerBound) ..~ folded.index(atOrigin: span.upperBound))
    }
  }

  /// - Parameter path: of the export, which now holds the page's rows.
  func page(in path: String) -> Source.Page? {
    page.map { Source.Page(path: path, sha256: $0.sha256, format: $0.format) }
  }
}
