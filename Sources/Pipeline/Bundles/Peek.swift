internal import Decisions
internal import Extract
internal import Ingest

/// Looks into files for what tells which case they are of, before they are read in full. Answers are delivered with the
/// places of the items, in their order; what cannot be read has no answer, and says why when its turn comes.
enum Peek {
  /// Detail pages have some 80 kB.
  private static let longestPage = 8 << 20
  /// The head of a decision stands on its first page.
  private static let head = 16 << 10

  static func keys(of pages: SomeItems, jobs: Int, deliver: (Int, PageKeys?) -> Void) throws {
    try look(into: pages, jobs: jobs, { SourceReader(limit: longestPage) }, deliver) {
      reader, page throws(IngestError) in PageKeys(page: try reader.read(page.source))
    }
  }

  /// Case numbers in the heads of texts and PDFs.
  static func dockets(of documents: SomeItems, jobs: Int, deliver: (Int, Docket?) -> Void) throws {
    let makeState: @Sendable () -> (SourceReader, Extractor) = { (SourceReader(limit: Coder.longestFile), Extractor()) }
    try look(into: documents, jobs: jobs, makeState, deliver) { state, document throws(IngestError) in
      let bytes = try state.0.readHead(document.source, count: head)
      guard DecisionReader.isPDF(bytes) else { return state.1.docket(inHead: bytes) }
      let pages = try DecisionReader.firstPages(ofPDF: try state.0.read(document.source)) { Interruption.signal != nil }
      return state.1.docket(inHead: pages)
    }
  }

  private static func look<State, Answer: Sendable>(
    into items: SomeItems, jobs: Int, _ makeState: @escaping @Sendable () -> State, _ deliver: (Int, Answer?) -> Void,
    _ look: @escaping @Sendable (inout State, InputItem) throws(IngestError) -> Answer?
  ) throws {
    var places = items.places.makeIterator()
    try OrderedWork(jobs: jobs).run(
      items, makeState: makeState, work: { try? look(&$0, $1) }, isCancelled: { Interruption.signal != nil },
      deliver: { answer in if let place = places.next() { deliver(place, answer) } })
  }
}
