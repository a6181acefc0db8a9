public import Decisions
internal import Publish

/// A decision and its record, packed as they are stored. What costs time is done when it is made, on a worker's thread;
/// the one thread that writes only hands it on.
public struct CodedDecision: Sendable {
  let keys: DecisionKeys
  let record: CaseRecord
  /// As readers of the public profile may see it.
  let edition: CaseRecord
  /// Without its end.
  let line: String
  let text: [UInt8]
  let bytes: Int
  let fold: [UInt8]
  /// What the index is made from.
  let words: String
  let sections: String
  let pages: String
  let metadata: String

  /// - Parameter record: not an edition of it; what the public may see is worked out here.
  public init(_ decision: Decision, _ record: CaseRecord, _ keys: DecisionKeys) {
    self.keys = keys
    self.record = record
    edition = record.edition(for: .public)
    var json = JSONWriter()
    record.write(to: &json)
    line = String(decoding: json.bytes, as: UTF8.self)
    text = Deflated.pack(decision.text)
    bytes = decision.text.count
    fold = FoldPatch.make(decision.text, decision.folded)
    words = String(decoding: decision.folded.bytes, as: UTF8.self)
    sections = DecisionParts.sections(decision.sections)
    pages = DecisionParts.pages(decision.pages)
    metadata = DecisionParts.metadata(decision.metadata)
  }
}

/// What an input became: one of these for a file; a page and a document that do not belong together have several.
public enum ArchiveOutcome: Sendable {
  case coded(CodedDecision)
  /// - Parameters:
  ///   - path: of which of the input's files.
  ///   - reason: the kind, as reports count it.
  case setAside(path: [UInt8], reason: String, detail: String)
}
