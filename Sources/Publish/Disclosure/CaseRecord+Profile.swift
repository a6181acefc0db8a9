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

  /// The same without names of files, which may hold a person's name: an id that is neither a case number nor a fingerprint
  /// becomes the decision's number, else a part of its fingerprint, and stands for the paths too.
  public func withoutFileNames(for profile: Profile) -> CaseRecord {
    var record = edition(for: profile)
    guard profile == .public else { return record }
    if Disclosure.publicName(ofRecord: id) == nil {
      record.id = record.caseNumber ?? source.map { String($0.sha256.prefix(16)) } ?? "putusan"
    }
    record.source?.path = source.flatMap { Disclosure.publicName(ofFile: $0.path) } ?? record.id
    record.source?.page?.path = source?.page.flatMap { Disclosure.publicName(ofFile: $0.path) } ?? record.id
    return record
  }
}
