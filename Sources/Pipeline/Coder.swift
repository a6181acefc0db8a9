public import Decisions
public import Extract
public import Ingest
internal import Pattern

/// Takes a file to its record: reads, splits, codes. One for each thread.
public final class Coder {
  /// Scans of a hundred pages; texts must be shorter, see `DecisionReader`.
  static let longestFile = 256 << 20

  private var files: SourceReader
  private let reader: DecisionReader
  private let extractor: Extractor

  private static let index = WordIndex(DecisionReader.patterns + Extractor.patterns)

  /// Opens no file yet. Patterns and tables are made once in a process, at first use.
  public init(_ options: ReadingOptions = ReadingOptions()) {
    files = SourceReader(limit: Coder.longestFile)
    let isCancelled: @Sendable () -> Bool = { Interruption.signal != nil }
    let matcher = Matcher(index: Coder.index)
    extractor = Extractor(matcher: matcher)
    reader = DecisionReader(
      matcher: matcher, recognition: options.recognises ? .on(isCancelled: isCancelled) : .off,
      seconds: options.seconds, isCancelled: isCancelled)
  }

  /// The decision in a file, without its page.
  public func decision(_ item: InputItem) throws(IngestError) -> Decision {
    if let problem = item.problem { throw problem }
    return try reader.read(try files.read(item.source), id: item.name, path: item.displayPath)
  }

  /// The decision in bytes that were read elsewhere.
  func decision(_ content: [UInt8], id: String, path: String) throws(IngestError) -> Decision {
    try reader.read(try files.unpacked(content), id: id, path: path)
  }

  /// The codebook's record of one decision.
  public func code(_ decision: Decision) -> CaseRecord { extractor.extract(decision) }

  func dockets(_ decision: Decision) -> [Docket] { extractor.ownDockets(decision) }

  /// Who is who in a decision that was coded as `record`.
  public func cast(_ decision: Decision, _ record: CaseRecord) -> Cast { extractor.cast(decision, record) }

  /// What `make` makes of an item's decision and record, and why there is none. An item has one outcome, but for a
  /// page and a document that do not belong together.
  func outcomes<Value>(
    _ item: InputItem, identified: Bool, _ make: (Coder, Decision, CaseRecord) -> Value
  ) -> [(outcome: Outcome<Value>, identity: DecisionIdentity?)] {
    let reading = reading(item)
    return reading.setAside.map { (.setAside($0), nil) }
      + reading.decisions.map { decision in
        let record = code(decision)
        let identity = identified ? DecisionIdentity(decision, record, path: item.path(of: decision)) : nil
        return (.coded(make(self, decision, record)), identity)
      }
  }
}

@available(*, unavailable, message: "a coder's working memory belongs to one thread")
extension Coder: Sendable {}
