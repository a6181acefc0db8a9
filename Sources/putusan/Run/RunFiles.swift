internal import Decisions
internal import Pipeline
internal import Publish

/// The working files beside a report. They appear together, when all is done.
struct RunFiles {
  static let records = "records.jsonl"

  private let folder: String
  private let records: DataOutput
  private let defendants: DataOutput
  private let setAside: DataOutput
  private let duplicates: DataOutput

  init(folder: String) throws {
    self.folder = folder
    try OutputFolder.make(folder)
    records = try DataOutput(file: OutputFolder.path(RunFiles.records, in: folder))
    defendants = try DataOutput(file: OutputFolder.path("defendants.csv", in: folder))
    setAside = try DataOutput(file: OutputFolder.path(SetAsideList.name, in: folder))
    duplicates = try DataOutput(file: OutputFolder.path("duplicates.jsonl", in: folder))
    try defendants.write(DefendantCSV.header)
  }

  func add(_ lines: RecordLines) throws {
    try records.write(lines.jsonl)
    try defendants.write(lines.csv)
  }

  func add(_ item: SetAside) throws { try setAside.write(SetAsideList.line(item)) }

  func add(_ item: Duplicate) throws { try duplicates.write(item.jsonLine) }

  func finish() throws {
    for output in [records, defendants, setAside, duplicates] { try output.finish() }
  }

  func path(_ name: String) -> String { OutputFolder.path(name, in: folder) }
}
