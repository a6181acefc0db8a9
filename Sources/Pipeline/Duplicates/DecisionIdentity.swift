internal import Decisions
internal import Ingest

/// By what a decision is known again: its file, its words, its case.
struct DecisionIdentity: Sendable {
  /// Court, number and date: enough to name one decision, whatever file it is in.
  struct Case: Hashable, Sendable {
    let court: String
    let docket: Docket
    let date: CalendarDate
  }

  let id: String
  let path: [UInt8]
  let file: UInt128
  let text: UInt128
  /// `nil` where one of its parts is missing, masked or in doubt: then it proves nothing.
  let `case`: Case?
  /// Of the defendants, folded and hashed; names themselves are not kept.
  let names: Set<UInt128>

  init(_ decision: Decision, _ record: CaseRecord, path: [UInt8]) {
    id = record.id
    self.path = path
    file = DecisionIdentity.digest(hex: decision.source.sha256)
    text = DecisionIdentity.digest(Array(DecisionIdentity.words(decision)))
    `case` = DecisionIdentity.case(record)
    names = Set(record.defendants.compactMap(\.name).map { DecisionIdentity.digest(DecisionIdentity.plain($0)) })
  }

  /// The folded text without the rows of the page that was read with it: capitals, punctuation and line breaks make no
  /// other decision.
  private static func words(_ decision: Decision) -> ArraySlice<UInt8> {
    let hasPage = decision.source.page != nil
    let start = hasPage ? decision.section(.metadata)?.folded.upperBound ?? 0 : 0
    return decision.folded.bytes[start...]
  }

  static func `case`(_ record: CaseRecord) -> Case? {
    let doubted = record.doubts.contains { ["case_number", "court", "decision_date"].contains($0.field) }
    guard !doubted, let court = record.court, let docket = record.caseNumber.flatMap({ Docket($0) }),
      docket.isComplete, let date = record.decisionDate
    else { return nil }
    return Case(court: court, docket: docket, date: date)
  }

  /// "BUDI Contoh alias Kobu bin Karta" -> "budicontoh".
  private static func plain(_ name: String) -> [UInt8] {
    let words = name.lowercased().split { !$0.isLetter }.prefix { !ends.contains(String($0)) }
    return Array(words.joined().utf8)
  }

  private static let ends: Set<String> = ["alias", "als", "bin", "binti", "bt", "bte"]

  static func digest(_ bytes: [UInt8]) -> UInt128 { digest(hex: Checksum.sha256(bytes)) }

  /// Half of a SHA-256: no two files of any collection share it by chance.
  private static func digest(hex: String) -> UInt128 { UInt128(hex.prefix(32), radix: 16) ?? 0 }
}
