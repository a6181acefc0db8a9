internal import Decisions
internal import Ingest
internal import Pipeline
internal import Publish

/// The working files beside a report. They appear together, when all is done.
struct RunFiles {
  private let folder: String
  private let records: DataOutput
  private let defendants: DataOutput
  private let setAside: DataOutput
  private let duplicates: DataOutput

  init(folder: String) throws {
    self.folder = folder
    try OutputFolder.make(folder)
    records = try DataOutput(file: OutputFolder.path("records.jsonl", in: folder))
    defendants = try DataOutput(file: OutputFolder.path("defendants.csv", in: folder))
    setAside = try DataOutput(file: OutputFolder.path("set-aside.jsonl", in: folder))
    duplicates = try DataOutput(file: OutputFolder.path("duplicates.jsonl", in: folder))
    try defendants.write(DefendantCSV.header)
  }

  func add(_ lines: RecordLines) throws {
    try records.write(lines.jsonl)
    try defendants.write(lines.csv)
  }

  func add(_ item: SetAside) throws {
    var json = JSONWriter()
    json.object { json in
      json.member("path", item.path)
      json.member("reason", item.reason.kind)
      json.member("detail", item.reason.detail)
    }
    json.newline()
    try setAside.write(json.bytes)
  }

  func add(_ item: Duplicate) throws { try duplicates.write(item.jsonLine) }

  func finish() throws {
    for output in [records, defendants, setAside, duplicates] { try output.finish() }
  }

  func path(_ name: String) -> String { OutputFolder.path(name, in: folder) }
}
