internal import Decisions
internal import Extract
internal import Ingest

/// Looks into files for what tells which case they are of, before they are read in full. The order of the answers is
/// that of the items; what cannot be read has no answer, and says why when its turn comes.
enum Peek {
  /// Detail pages have some 80 kB.
  private static let longestPage = 8 << 20
  /// The head of a decision stands on its first page.
  private static let head = 16 << 10

  static func keys(of pages: [InputItem], jobs: Int) throws -> [PageKeys?] {
    try answers(pages, jobs: jobs, { SourceReader(limit: longestPage) }) { reader, page throws(IngestError) in
      PageKeys(page: try reader.read(page.source))
    }
  }

  /// Case numbers in the heads of texts and PDFs.
  static func dockets(of documents: [InputItem], jobs: Int) throws -> [Docket?] {
    let makeState: @Sendable () -> (SourceReader, Extractor) = { (SourceReader(limit: Coder.longestFile), Extractor()) }
    return try answers(documents, jobs: jobs, makeState) { state, document throws(IngestError) in
      let bytes = try state.0.readHead(document.source, count: head)
      guard DecisionReader.isPDF(bytes) else { return state.1.docket(inHead: bytes) }
      let pages = try DecisionReader.firstPages(ofPDF: try state.0.read(document.source)) { Interruption.signal != nil }
      return state.1.docket(inHead: pages)
    }
  }

  private static func answers<State, Answer: Sendable>(
    _ items: [InputItem], jobs: Int, _ makeState: @escaping @Sendable () -> State,
    _ look: @escaping @Sendable (inout State, InputItem) throws(IngestError) -> Answer?
  ) throws -> [Answer?] {
    var answers: [Answer?] = []
    try OrderedWork(jobs: jobs).run(
      items, makeState: makeState, work: { try? look(&$0, $1) }, isCancelled: { Interruption.signal != nil },
      deliver: { answers.append($0) })
    answers += Array(repeating: nil, count: items.count - answers.count)
    return answers
  }
}
