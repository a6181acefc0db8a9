internal import Decisions
internal import Ingest

/// By what a decision is known again: its file, its words, its case.
struct DecisionIdentity: Sendable {
  let id: String
  let path: [UInt8]
  let file: UInt128
  let text: UInt128
  /// Of court, number and date: enough to name one decision, whatever file it is in. `nil` where one of them is missing,
  /// masked or in doubt: then it proves nothing.
  let `case`: UInt128?
  /// Of the defendants, folded and hashed; names themselves are not kept.
  let names: Set<UInt128>

  init(id: String, path: [UInt8], file: UInt128, text: UInt128, case: UInt128?, names: Set<UInt128>) {
    self.id = id
    self.path = path
    self.file = file
    self.text = text
    self.case = `case`
    self.names = names
  }

  init(_ decision: Decision, _ record: CaseRecord, path: [UInt8]) {
    id = record.id
    self.path = path
    file = DecisionIdentity.digest(hex: decision.source.sha256)
    text = DecisionIdentity.digest(DecisionIdentity.words(decision))
    `case` = DecisionIdentity.case(record)
    names = Set(record.defendants.compactMap(\.name).map { DecisionIdentity.digest(DecisionIdentity.plain($0)) })
  }

  /// The folded text without the rows of the page that was read with it: capitals, punctuation and line breaks make no
  /// other decision.
  private static func words(_ decision: Decision) -> [UInt8] {
    let words = decision.folded.bytes
    guard decision.source.page != nil, let page = decision.section(.metadata)?.folded else { return words }
    return Array(words[page.upperBound...])
  }

  static func `case`(_ record: CaseRecord) -> UInt128? {
    let doubted = record.doubts.contains { ["case_number", "court", "decision_date"].contains($0.field) }
    guard !doubted, let court = record.court, let docket = record.caseNumber.flatMap({ Docket($0) }),
      docket.isComplete, let date = record.decisionDate
    else { return nil }
    let parts = [
      court, docket.serial.map(String.init) ?? "", docket.register, String(docket.year), docket.court ?? "",
      date.description,
    ]
    return digest(Array(parts.joined(separator: "\u{1F}").utf8))
  }

  /// "BUDI Contoh alias Kobu bin Karta" -> "budicontoh".
  private static func plain(_ name: String) -> [UInt8] {
    let words = name.lowercasedWords.prefix { !ends.contains($0) }
    return Array(words.joined().utf8)
  }

  private static let ends: Set<String> = ["alias", "als", "bin", "binti", "bt", "bte"]

  private static func digest(_ bytes: [UInt8]) -> UInt128 { digest(hex: Checksum.sha256(bytes)) }

  /// Half of a SHA-256: no two files of any collection share it by chance.
  private static func digest(hex: String) -> UInt128 { UInt128(hex.prefix(32), radix: 16) ?? 0 }
}
