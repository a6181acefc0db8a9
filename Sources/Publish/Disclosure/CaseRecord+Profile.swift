public import Decisions

extension CaseRecord {
  /// The record as readers of this profile may see it.
  ///
  /// The public one has initials for the defendants' names, no birth dates, and no case number that may be something
  /// else. Records never hold names of victims; passages, to which evidence only points, do.
  public func edition(for profile: Profile) -> CaseRecord {
    guard profile == .public else { return self }
    var record = self
    if let number = caseNumber, !Disclosure.isCaseNumber(number) { record.caseNumber = nil }
    for index in record.defendants.indices {
      record.defendants[index].name = defendants[index].name.map(Initials.of)
      record.defendants[index].birthDate = nil
    }
    return record
  }
}

/// Names of persons as initials.
enum Initials {
  /// `BUDI CONTOH, S.H. bin (Alm) Fulan` is `B. C.`; what is no letter gives nothing away.
  static func of(_ name: String) -> String {
    let words = name.split { !($0.isLetter || "'’.".contains($0)) }
    let end = words.indices.dropFirst().first { lineage.contains(words[$0].lowercased()) } ?? words.endIndex
    // With a dot inside it is a title behind the name: S.H., A.Md.
    let own = words[..<end].filter { $0.contains(where: \.isLetter) && !$0.dropLast().contains(".") }
    return own.compactMap { $0.first(where: \.isLetter).map { "\($0.uppercased())." } }.joined(separator: " ")
  }

  private static let lineage: Set<String> = ["alias", "als", "als.", "bin", "binti", "bt", "bt."]
}
