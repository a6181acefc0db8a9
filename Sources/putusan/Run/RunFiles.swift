internal import Decisions
internal import Foundation
internal import Ingest
internal import Pipeline
internal import Publish

/// One record in the forms in which it is kept.
struct Lines: Sendable {
  let jsonl: [UInt8]
  let csv: [UInt8]
}

/// The working files beside a report. They appear together, when all is done.
struct RunFiles {
  private let folder: String
  private let records: DataOutput
  private let defendants: DataOutput
  private let setAside: DataOutput
  private let duplicates: DataOutput

  init(folder: String) throws {
    self.folder = folder
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw CommandError(
        "cannot make the folder \(printable(folder)): check that no file has its name and that its parent may be "
          + "written, or choose another with --out")
    }
    records = try DataOutput(file: RunFiles.path("records.jsonl", in: folder))
    defendants = try DataOutput(file: RunFiles.path("defendants.csv", in: folder))
    setAside = try DataOutput(file: RunFiles.path("set-aside.jsonl", in: folder))
    duplicates = try DataOutput(file: RunFiles.path("duplicates.jsonl", in: folder))
    try defendants.write(DefendantCSV.header)
  }

  func add(_ lines: Lines) throws {
    try records.write(lines.jsonl)
    try defendants.write(lines.csv)
  }

  func add(_ item: Pipeline.SetAside) throws {
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

  func path(_ name: String) -> String { RunFiles.path(name, in: folder) }

  private static func path(_ name: String, in folder: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
