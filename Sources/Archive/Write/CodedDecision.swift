public import Decisions
internal import GRDB
internal import Publish

/// A decision and its record, packed as they are stored. What costs time is done when it is made, on a worker's thread;
/// the one thread that writes only hands it on.
public struct CodedDecision: Sendable {
  let keys: DecisionKeys
  /// The columns of the case.
  let row: [StoredValue]
  let people: DefendantRows
  let doubted: DoubtRows
  /// The record as it is written: JSON without the end of a line.
  public let line: String
  let text: [UInt8]
  let bytes: Int
  let fold: [UInt8]
  let sections: String
  let pages: String
  let metadata: String

  /// - Parameters:
  ///   - decision: with the text that is kept.
  ///   - record: not an edition of it; what the public may see is worked out here.
  ///   - keys: by which the decision is known again.
  ///   - packer: of the thread.
  public init(_ decision: Decision, _ record: CaseRecord, _ keys: DecisionKeys, packer: TextPacker = TextPacker()) {
    self.keys = keys
    let edition = record.edition(for: .public)
    row = CaseRow.values(record, edition: edition)
    people = DefendantRows(record, edition: edition)
    var json = JSONWriter()
    record.write(to: &json)
    doubted = DoubtRows(record)
    line = String(decoding: json.bytes, as: UTF8.self)
    text = packer.pack(decision.text)
    bytes = decision.text.count
    // Formats whose text is folded without repairs; a text that was joined with a page has seams.
    let isPlain = [.direktori, .indoLaw].contains(decision.source.format) && decision.source.page == nil
    fold = isPlain ? [] : FoldPatch.make(decision.text, decision.folded)
    sections = DecisionParts.sections(decision.sections)
    pages = DecisionParts.pages(decision.pages)
    metadata = DecisionParts.metadata(decision.metadata)
  }
}

/// What an input became: one of these for a file; a page and a document that do not belong together have several.
public enum ArchiveOutcome: Sendable {
  /// A decision, with its text.
  case coded(CodedDecision)
  /// - Parameters:
  ///   - path: of which of the input's files.
  ///   - reason: the kind, as reports count it.
  case setAside(path: [UInt8], reason: String, detail: String)
}
