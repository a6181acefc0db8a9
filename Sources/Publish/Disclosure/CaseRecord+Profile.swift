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
