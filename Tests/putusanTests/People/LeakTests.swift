import Corpus
import Foundation
import Ingest
import TestSupport
import Testing

/// No name of a victim or a defendant in anything that the public profile lets out, by any command.
///
/// All names of the corpora are known, since they were made up; each word of each name is looked for in standard output,
/// standard error, files, names of files, and the archive's public views.
@Suite("Names in what is let out")
struct LeakTests {
  /// A corpus with all that was made of it, once for all tests.
  struct Made: Sendable {
    let folder: String
    let names: MarkedNames
    let words: String
    /// Words that stand in outputs on nobody's behalf.
    let open: Set<String>
  }

  static let reference = Result {
    try make(seed: 435, cases: 0..<435, from: Package.file("corpus/reference/decisions"))
  }
  static let other = Result { try make(seed: 7, cases: 0..<40) }

  /// For all tests of this process, and gone with it.
  private static let root: String = {
    atexit { try? FileManager.default.removeItem(atPath: LeakTests.path) }
    return path
  }()
  private static let path = FileManager.default.temporaryDirectory.appending(path: "putusan-leaks-\(getpid())").path

  private static func make(seed: UInt64, cases: Range<Int>, from there: String? = nil) throws -> Made {
    let root = "\(Self.root)/\(seed)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    if let there {
      try FileManager.default.copyItem(atPath: there, toPath: root + "/decisions")
    } else {
      try FileManager.default.createDirectory(atPath: root + "/decisions", withIntermediateDirectories: true)
      let generator = CorpusGenerator(seed: seed)
      for file in cases.flatMap({ generator.makeCase($0).files }) {
        try Data(file.bytes).write(to: URL(filePath: "\(root)/decisions/\(file.name)"))
      }
    }
    let run = try Tool.run(["run", "decisions", "--archive", "a.sqlite", "--out", "out"], in: root)
    let open = try MarkedNames.open()
    let names = try MarkedNames(seed: seed, cases: cases, without: open)
    return Made(folder: root, names: names, words: run.words + run.output, open: open)
  }

  private static var both: [Made] { get throws { [try reference.get(), try other.get()] } }

  @Test("are names of the corpora, and can be found where they stand")
  func marked() throws {
    for made in try Self.both {
      #expect(made.names.victims.count > 20 && made.names.defendants.count > 20)
      let text = try Self.text(below: made.folder + "/decisions")
      #expect(MarkedNames.found(made.names.all, in: text).count == made.names.all.count)
    }
  }

  @Test("run: its words, every file that it writes, working files too, and their names")
  func run() throws {
    for made in try Self.both {
      Self.expectNone(made.names.all, in: made.words, "words of run")
      Self.expectNone(made.names.all, in: try Self.text(below: made.folder + "/out"), "files of run")
    }
  }

  @Test(
    "what is made again from records and archives",
    arguments: [
      ["analyze", "out"], ["analyze", "a.sqlite"], ["compare", "out", "a.sqlite"],
      ["compare", "out", "a.sqlite", "--format", "json"], ["inspect", "decisions"],
      ["inspect", "decisions", "--format", "csv"], ["inspect", "decisions", "--format", "json"],
      ["evaluate", "--gold", "out/records.jsonl", "decisions", "--misses"],
      ["evaluate", "--gold", "out/records.jsonl", "decisions", "--json"], ["query", "--archive", "a.sqlite"],
      ["query", "--archive", "a.sqlite", "--format", "json"],
      ["query", "--archive", "a.sqlite", "--count-by", "court"],
      ["query", "--archive", "a.sqlite", "--text", "korban"], ["query", "--archive", "a.sqlite", "--format", "jsonl"],
      ["query", "--archive", "a.sqlite", "--format", "csv"],
    ])
  func again(_ command: [String]) throws {
    // What reads every decision anew takes its time over the small corpus.
    let made = try ["evaluate", "inspect"].contains(command[0]) ? Self.other.get() : Self.reference.get()
    let result = try Tool.run(command, in: made.folder)
    #expect(result.status == 0 && !result.data.isEmpty)
    Self.expectNone(made.names.all, in: result.output + result.words, command.joined(separator: " "))
  }

  @Test("reports made again: quiet and with words, without cases and with every format, in each language")
  func reports() throws {
    let made = try Self.reference.get()
    let folder = try TemporaryFolder()
    // Of its own: other tests read the first one.
    try folder.copy(made.folder + "/a.sqlite", as: "a.sqlite")
    for (number, command) in [
      ["run", "decisions", "--archive", folder["a.sqlite"], "--quiet"],
      ["run", "decisions", "--archive", folder["a.sqlite"], "--without-cases", "--drop-duplicates", "--jobs", "1"],
      ["run", "decisions", "--archive", folder["a.sqlite"], "--with-corrections", "--keep-duplicates", "--lang", "en"],
      ["report", folder["a.sqlite"], "--format", "html,md,csv,json,xlsx", "--lang", "id,en"],
    ].enumerated() {
      let result = try Tool.run(command + ["--out", folder["\(number)"]], in: made.folder)
      #expect([0, 2].contains(result.status))
      Self.expectNone(made.names.all, in: result.output + result.words, command.joined(separator: " "))
      Self.expectNone(made.names.all, in: try Self.text(below: folder["\(number)"]), "files of run \(number)")
    }
  }

  @Test(
    "the archive's public views, all columns and rows",
    arguments: ["cases", "defendants", "sentences", "victims", "provisions"])
  func views(_ view: String) throws {
    for made in try Self.both {
      let command = ["query", "--archive", "a.sqlite", "--sql", "SELECT * FROM \(view)", "--format", "csv"]
      let result = try Tool.run(command, in: made.folder)
      #expect(result.status == 0 && result.output.split(separator: "\r\n").count > 20)
      Self.expectNone(made.names.all, in: result.output + result.words, view)
    }
  }

  @Test("export: every judgment, and the names of the files")
  func export() throws {
    for made in try Self.both {
      let result = try Tool.run(["export", "decisions", "--out", "judgments"], in: made.folder)
      Self.expectNone(made.names.all, in: result.output + result.words, "words of export")
      Self.expectNone(made.names.all, in: try Self.text(below: made.folder + "/judgments"), "judgments")
    }
  }

  @Test("show, in all its forms, from files and from the archive")
  func show() throws {
    let made = try Self.other.get()
    let names = try FileManager.default.contentsOfDirectory(atPath: made.folder + "/decisions").sorted()
    let ids = Set(names.map { String($0.prefix(upTo: $0.lastIndex(of: ".") ?? $0.endIndex)) })
    for (number, id) in ids.sorted().enumerated() {
      let forms = [[], ["--json"], ["--sections"]]
      let source = number.isMultiple(of: 2) ? ["decisions"] : ["--archive", "a.sqlite"]
      let result = try Tool.run(["show", id] + source + forms[number % 3], in: made.folder)
      #expect(result.status == 0)
      Self.expectNone(made.names.all, in: result.output + result.words, "show \(id)")
    }
  }

  @Test("extract holds the defendants' names, which coding by hand has too, and in no record a victim's")
  func workingFiles() throws {
    let made = try Self.reference.get()
    let result = try Tool.run(["extract", "decisions", "--quiet"], in: made.folder)
    let truth = try String(contentsOfFile: Package.file("corpus/reference/truth.jsonl"), encoding: .utf8)
    let ids = truth.split(separator: "\n").map { $0.prefix { $0 != "," } }
    let lines = result.output.split(separator: "\n")
    let records = Dictionary(lines.map { ($0.prefix { $0 != "," }, $0) }) { first, _ in first }
    var (named, looked) = (0, 0)
    for (index, id) in ids.enumerated() {
      let names = try MarkedNames(seed: 435, cases: index..<index + 1, without: made.open)
      guard let record = records[id] else { continue }
      named += MarkedNames.found(names.defendants, in: String(record)).isEmpty ? 0 : 1
      looked += names.victims.isEmpty ? 0 : 1
      Self.expectNone(names.victims.subtracting(names.defendants), in: String(record), String(id))
    }
    #expect(named > 200 && looked > 100)
  }

  @Test("what is broken: decisions cut off or changed, records and findings with names where none belong")
  func broken() throws {
    let made = try Self.other.get()
    let folder = try TemporaryFolder()
    let name = try #require(made.names.victims.sorted().first { $0.count > 6 })
    let files = try FileManager.default.contentsOfDirectory(atPath: made.folder + "/decisions").sorted()
    for (number, file) in files.enumerated() {
      let bytes = try Data(contentsOf: URL(filePath: "\(made.folder)/decisions/\(file)"))
      let half = bytes.prefix(bytes.count / 2)
      try folder.file("cut/\(number)-\(file)", String(decoding: half, as: UTF8.self))
      try folder.write(
        "cut/\(number)-bad-\(file)", half + Data([0xFF, 0xFE, 0x00]) + Data(repeating: 0x9D, count: 400))
    }
    try folder.write("name.jsonl", #"{"id":"x","defendants":[{"name":7,"\#(name)":"\#(name)"}],"\#(name)":1}"# + "\n")
    try folder.write("line.jsonl", "\(name) \(name)\n{\"id\":\"\(name)")
    try folder.write("findings.json", #"{"format":"\#(name)","findings":"\#(name)"}"#)
    try folder.write("notes.sqlite", String(repeating: "\(name) ", count: 2_000))
    for command in [
      ["run", "cut", "--out", "out"], ["export", "cut", "--out", "judgments"], ["inspect", "cut"],
      ["analyze", "name.jsonl"], ["analyze", "line.jsonl"], ["analyze", "findings.json"], ["report", "line.jsonl"],
      ["compare", "name.jsonl", "line.jsonl"], ["compare", "findings.json", "findings.json"],
      ["evaluate", "--gold", "name.jsonl", "cut"], ["analyze", "--merge", "line.jsonl"],
      ["query", "--archive", "notes.sqlite"], ["run", "cut", "--archive", "notes.sqlite", "--out", "out2"],
    ] {
      let result = try Tool.run(command, in: folder.path)
      Self.expectNone(made.names.all, in: result.output + result.words, command.joined(separator: " "))
    }
    for out in ["out", "judgments"] {
      Self.expectNone(made.names.all, in: try Self.text(below: folder[out]), out)
    }
  }

  @Test("files named after people: nothing for publication has their names")
  func fileNames() throws {
    let made = try Self.other.get()
    let folder = try TemporaryFolder()
    let names = made.names.victims.sorted().prefix(12)
    let files = try FileManager.default.contentsOfDirectory(atPath: made.folder + "/decisions").sorted()
    for (name, file) in zip(names, files) {
      try folder.file("in/\(name)/\(name) \(file.suffix(5))", "")
      try FileManager.default.removeItem(atPath: folder["in/\(name)/\(name) \(file.suffix(5))"])
      try folder.copy("\(made.folder)/decisions/\(file)", as: "in/\(name)/\(name) \(file.suffix(5))")
      try folder.write("in/\(name).txt", "")
    }
    #expect(try Tool.run(["run", "in", "--archive", "a.sqlite", "--out", "out"], in: folder.path).status == 2)
    // They name files, and say so: README.md.
    for working in ["records.jsonl", "defendants.csv", "set-aside.jsonl", "duplicates.jsonl"] {
      try FileManager.default.removeItem(atPath: folder["out/\(working)"])
    }
    Self.expectNone(made.names.victims, in: try Self.text(below: folder["out"]), "files for publication")
    for view in ["cases", "defendants", "sentences", "victims", "provisions"] {
      let sql = "SELECT * FROM \(view)"
      let result = try Tool.run(["query", "--archive", "a.sqlite", "--sql", sql, "--format", "json"], in: folder.path)
      Self.expectNone(made.names.victims, in: result.output + result.words, view)
    }
  }

  static func expectNone(
    _ names: Set<String>, in output: String, _ what: String, at source: SourceLocation = #_sourceLocation
  ) {
    let found = MarkedNames.found(names, in: output)
    #expect(found.isEmpty, "\(what)", sourceLocation: source)
  }

  /// All names of files below a folder and all that stands in them; spreadsheets are unpacked.
  private static func text(below folder: String) throws -> String {
    var text = ""
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    for name in names {
      text += name + "\n"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      let bytes = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      text += try name.hasSuffix(".xlsx") ? unpacked(bytes) : String(decoding: bytes, as: UTF8.self) + "\n"
    }
    return text
  }

  /// All that stands in a spreadsheet.
  static func unpacked(_ bytes: [UInt8]) throws -> String {
    var text = ""
    let archive = try PackedFile(bytes)
    while try archive.next() != nil {
      text += String(decoding: try archive.read(limit: 64 << 20), as: UTF8.self) + "\n"
    }
    return text
  }
}
