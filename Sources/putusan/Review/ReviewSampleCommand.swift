internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Evaluate
internal import Extract
internal import Foundation
internal import Ingest
internal import Pipeline
internal import Publish

struct ReviewSampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Draw cases for coding by hand, with a coding sheet.",
    discussion: """
      Writes sheet.csv and sheet.xlsx, a row for each case and field with its meaning and allowed words and an empty \
      cell for the value, and sample.json, which says how the sample was drawn. The same archive, number, strata and \
      seed give the same bytes. The sheet holds nothing that the program found, but for the case number and the number \
      of defendants: coders are not led by it. It names cases by ids, which are names of files and may hold names of people: do not publish it. \
      `putusan review import sheet.csv --by NAME` takes it in when it is filled in.
      """)

  @OptionGroup var file: ArchiveFileOption

  @Option(name: [.customLong("n"), .customShort("n")], help: ArgumentHelp("How many cases.", valueName: "cases"))
  var size: Int

  @Option(
    help: ArgumentHelp(
      "Spread them over these, comma-separated: \(Stratification.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "strata"), transform: { try ReviewSampleCommand.strata($0) })
  var stratify: [Stratification] = []

  @Option(help: ArgumentHelp("Which sample: another number draws other cases.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "Only these fields of the codebook, comma-separated. (default: all)", valueName: "fields"),
    transform: { try ReviewSampleCommand.fields($0) })
  var fields: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write to; made if it is missing.", valueName: "folder"))
  var out: String

  func validate() throws {
    if size < 1 { throw ValidationError("--n \(size): give a number from 1 on") }
  }

  func run() throws {
    let archive = try ArchiveReader(file.archive)
    var cases: [SampledCase] = []
    try archive.forEachRecord { record in
      cases.append(
        SampledCase(
          id: record.id, sha256: record.source?.sha256 ?? "", docket: record.caseNumber,
          stratum: stratify.map { $0.value(record) }))
    }
    guard !cases.isEmpty else { throw CommandError("\(printable(file.archive)) holds no case") }
    let draw = SampleDraw(cases, size: size, seed: seed) { Checksum.sha256(Array($0.utf8)) }
    var sheet = CodingSheet()
    for item in draw.cases {
      guard let number = try archive.number(id: item.id, sha256: item.sha256),
        let record = try archive.record(number)
      else { continue }
      let paths = record.reviewablePaths.filter { fields.isEmpty || fields.contains($0.field.path) }
      sheet.add(id: item.id, docket: item.docket, sha256: item.sha256, paths)
    }
    let document = SampleDocument(
      draw: draw, size: size, seed: seed, strata: stratify, fields: fields, cases: cases.count,
      version: Extractor.version)
    try write([("sheet.csv", sheet.csv), ("sheet.xlsx", try sheet.xlsx()), ("sample.json", document.bytes)])
    if draw.cases.count < size {
      Console.say("the archive holds \(draw.cases.count) cases only: all are in the sample")
    }
    try DataOutput().print(Array("\(path("sheet.csv"))\n".utf8))
  }

  private func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    try OutputFolder.make(out)
    // A sheet that somebody fills in is not to be written over.
    for file in files where FileManager.default.fileExists(atPath: path(file.name)) {
      throw CommandError("\(printable(path(file.name))) is there already; name another folder with --out")
    }
    for file in files {
      let output = try DataOutput(file: path(file.name))
      try output.write(file.bytes)
      try output.finish()
    }
  }

  private func path(_ name: String) -> String { OutputFolder.path(name, in: out) }

  private static func strata(_ text: String) throws -> [Stratification] {
    var strata: [Stratification] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let one = Stratification(rawValue: String(word)), !strata.contains(one) else {
        throw ValidationError(
          "give each of these once at most: \(Stratification.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      strata.append(one)
    }
    return strata
  }

  private static func fields(_ text: String) throws -> [String] {
    let known = CodebookField.all.filter(\.isReviewable).map(\.path)
    return try text.split(separator: ",", omittingEmptySubsequences: false).map { word in
      guard known.contains(String(word)) else {
        throw ValidationError(
          "give paths of the codebook, as border,defendants[].verdict; `putusan codebook` lists them")
      }
      return String(word)
    }
  }
}
