internal import Archive
internal import Decisions

/// Records of the cases that a coder judged: as the coder says, and as the program or another coder says.
struct CodersRecords {
  private(set) var gold: [CaseRecord] = []
  private(set) var ours: [CaseRecord] = []
  /// The fields that both sides judged, by the record's id.
  private(set) var judged: [String: Set<FieldPath>] = [:]

  init(_ path: String, by name: String, against other: String?) throws {
    let archive = try ArchiveReader(path)
    let known = try archive.coders()
    for coder in [name, other].compactMap(\.self) where !known.contains(coder) {
      throw CommandError(
        "\(printable(path)) holds nothing by \(printable(coder)); it holds corrections by: "
          + (known.isEmpty ? "nobody" : known.map { printable($0) }.joined(separator: ", ")))
    }
    var others: [Int64: Judgements] = [:]
    if let other { try archive.forEachJudged(by: other) { others[$1.caseNumber] = $1 } }
    try archive.forEachJudged(by: name) { machine, judgements in
      let number = judgements.caseNumber
      if other == nil {
        add(number, judgements.record, machine, judgements.judged)
      } else if let their = others[number] {
        add(number, judgements.record, their.record, judgements.judged.intersection(their.judged))
      }
    }
    guard !gold.isEmpty else {
      throw CommandError("the two coders judged no field in common, so there is nothing to compare")
    }
  }

  private mutating func add(_ number: Int64, _ right: CaseRecord, _ other: CaseRecord, _ fields: Set<FieldPath>) {
    guard !fields.isEmpty else { return }
    var (right, other) = (right, other)
    // Files of one name in two folders are two cases.
    if judged[right.id] != nil { right.id += " (case \(number))" }
    other.id = right.id
    judged[right.id] = fields
    gold.append(right)
    ours.append(other)
  }
}
