internal import Archive
internal import Decisions
internal import Pipeline

/// A decision and its record as an archive keeps them.
enum ArchivedDecision {
  static func find(_ name: String, in path: String) throws -> (Decision, CaseRecord) {
    let archive = try ArchiveReader(path)
    let numbers = try archive.cases(named: name)
    guard let number = numbers.first else {
      throw CommandError(
        "\(printable(path)) has no case with the id or case number \(printable(name)); `putusan query` lists its cases")
    }
    guard numbers.count == 1 else {
      let files = try numbers.map { "  " + printable(try archive.record($0)?.source?.path ?? "") }
      throw CommandError(
        "\(numbers.count) cases of \(printable(path)) have the id or case number \(printable(name)). Show one by its file:\n"
          + files.joined(separator: "\n"))
    }
    guard let decision = try archive.decision(number), let record = try archive.record(number) else {
      throw CommandError("\(printable(path)) has lost the text of case \(number); fill a new archive")
    }
    return (decision, record)
  }
}
