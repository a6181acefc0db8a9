internal import Decisions
internal import Extract
internal import Publish

/// A decision in the form in which it is written, and the record after which its file is named.
struct ExportedFile: Sendable {
  let record: CaseRecord
  let bytes: [UInt8]

  init(_ decision: Decision, _ record: CaseRecord, _ profile: Profile, cast: @autoclosure () -> Cast) {
    self.record = record
    switch profile {
    case .internal: bytes = JudgmentXML.bytes(decision, record, profile: profile)
    case .public:
      let names = record.defendants.compactMap(\.name)
      let shown = NameMask(decision, cast(), names: names).masked(decision, record)
      bytes = JudgmentXML.bytes(shown.decision, shown.record, profile: profile)
    }
  }
}
