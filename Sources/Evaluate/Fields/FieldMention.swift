/// A field as doubts and evidence name it. People write it freely: `victims`, `defendants[0].sentence.fine_idr`,
/// `victims.female/male`, `represented`, `defendants.demand.prison_months`.
struct FieldMention: Equatable {
  let parts: [String]
  /// The defendant whom it is about; `nil` for all of them.
  let defendant: Int?

  /// The mentions in the text before a doubt's colon; a later one without an index is about the same defendant.
  static func all(in text: String) -> [FieldMention] {
    let pieces = text.replacing(" and ", with: "/").split { "/,;&".contains($0) }
    var defendant: Int?
    return pieces.map { piece in
      let parts = piece.filter { $0 != " " }.split(separator: ".").map { part in
        let halves = part.split(separator: "[", maxSplits: 1)
        if halves.count == 2, let index = Int(halves[1].prefix { $0.isNumber }) { defendant = index }
        return String(halves.first ?? "")
      }
      return FieldMention(parts: parts, defendant: defendant)
    }
  }

  /// Whether it names the field, a group that the field is in (`defendants[0].sentence`), or the field by its last
  /// words (`represented`). `index` is the defendant in the record that holds the mention, `nil` for a field of the case.
  func covers(_ field: [Substring], of index: Int?) -> Bool {
    if let defendant {
      if let index, index != defendant { return false }
      // "defendants[1]" says nothing about how many there are.
      if index == nil, parts.first == "defendants" { return false }
    }
    guard !parts.isEmpty, parts.count <= field.count else { return false }
    return (0...(field.count - parts.count)).contains { start in
      zip(parts, field[start...]).allSatisfy { $0 == $1 }
    }
  }
}
