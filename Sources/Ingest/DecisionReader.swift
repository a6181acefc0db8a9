public import Decisions
internal import Folding

/// Reads the bytes of one file of any known format into a decision. One for each thread: it keeps its working memory.
public final class DecisionReader {
  private let splitter = SectionSplitter()
  private let pdfText = PDFTextReader()
  /// Files above this many bytes are set aside; the longest real decision has 1.1 MB of text.
  public let sizeLimit: Int

  public init(sizeLimit: Int = 64 << 20) { self.sizeLimit = sizeLimit }

  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - path: where it was read from; its last part without the ending becomes the decision's id.
  /// - Throws: why the file is no decision that can be read; the message holds nothing of its text.
  public func read(_ bytes: [UInt8], path: String) throws(IngestError) -> Decision {
    let draft = try pdfText.read(bytes)
    let folded = folder(for: draft).fold(draft.text)
    return Decision(
      id: Self.id(path), text: draft.text, folded: folded, sections: splitter.split(draft, folded),
      metadata: draft.metadata, pages: draft.pages,
      source: Source(path: path, sha256: "", format: draft.format, isRecognised: draft.isRecognised))
  }

  private func folder(for draft: Draft) -> Folder {
    switch draft.format {
    case .pdfText: Folder(repairs: draft.isRecognised ? [.kerning, .recognition] : .kerning)
    case .akomaNtoso: Folder(repairs: .kerning)
    case .direktori, .indoLaw: Folder()
    }
  }

  public static func id(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}

@available(*, unavailable, message: "a reader's working memory belongs to one thread")
extension DecisionReader: Sendable {}
