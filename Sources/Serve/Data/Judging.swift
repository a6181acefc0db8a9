internal import Archive
internal import Decisions
internal import Publish

/// What a coder says of values, and what waits for him.
struct Judging: Sendable {
  /// Of the coder.
  let name: String
  let queue: ReviewQueue
  private let archive: ArchiveReview
  private let reader: ArchiveReader
  private let profile: Profile

  init(_ path: String, _ reader: ArchiveReader, by name: String, _ profile: Profile) throws {
    self.name = name
    self.reader = reader
    self.profile = profile
    queue = ReviewQueue(
      reader, by: name, without: CodebookField.all.filter { !ShownCase.isReviewable($0, profile) })
    archive = try ArchiveReview(path)
  }

  /// - Parameter form: `field`, `machine` (the value as JSON that the coder saw), `status`, `value`, `note`.
  func judge(_ number: Int64, _ form: [(name: String, value: String)]) throws -> FieldPath {
    func text(_ name: String) -> String { form.last { $0.name == name }?.value ?? "" }
    guard let record = try reader.record(number), let path = FieldPath(text("field")), record.has(path),
      // Whether a value that he does not see is the one that he sends would tell it.
      ShownCase.isReviewable(path.field, profile)
    else {
      throw Misasked("there is no such case or field")
    }
    guard let status = Correction.Status(rawValue: text("status")) else {
      throw Misasked(
        "say whether the value is right (accepted), another one (corrected) or cannot be told (undecidable)")
    }
    let machine = record.json(at: path)
    guard (machine ?? "") == text("machine") else { throw Outdated() }
    let note = text("note")
    let value: String?
    do {
      value = status == .corrected ? try path.field.json(typed: text("value")) : nil
    } catch {
      throw Misasked("\(error)")
    }
    try archive.add(
      Correction(
        caseNumber: number, field: "\(path)", machineValue: machine, value: value, status: status, by: name,
        at: Correction.now, note: note.isEmpty ? nil : note))
    return path
  }
}
