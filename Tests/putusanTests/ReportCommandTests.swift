import Foundation
import TestSupport
import Testing

@Suite("analyze and report")
struct ReportCommandTests {
  @Test("the same findings as the run that wrote the records, in any profile")
  func analyze() throws {
    let folder = try TemporaryFolder()
    for profile in ["public", "internal"] {
      let run = try Tool.run(
        "run", Package.corpus, "--out", folder[profile], "--profile", profile, "--name", "x", "--quiet")
      #expect(run.status == 0)
      let printed = try Tool.run("analyze", folder["\(profile)/records.jsonl"], "--profile", profile, "--name", "x")
      #expect(printed.status == 0)
      let isSame = try printed.data == folder.data("\(profile)/findings.json")
      #expect(isSame, "\(profile)")
    }
  }

  /// Some megabytes of records, so that they are read in many blocks.
  private static func manyRecords(_ count: Int) -> [String] {
    (1...count).map { number in
      "{\"id\":\"\(number)\",\"case_number\":\"\(number)/Pid.Sus/2020/PN Dum\",\"platforms\":[\"\(String(repeating: "x", count: 400))\"]}"
    }
  }

  @Test("a mistake far down is told by its line, and a second record under one id by both lines")
  func farDown() throws {
    let folder = try TemporaryFolder()
    var lines = ReportCommandTests.manyRecords(5000)
    try folder.write("good.jsonl", lines.joined(separator: "\n"))
    let good = try Tool.run("analyze", folder["good.jsonl"], "--name", "x")
    #expect(good.status == 0 && good.output.contains("\"decisions\": 5000"))
    lines[4321] = "{\"id\":\"x\",\"register_year\":\"secret\"}"
    try folder.write("broken.jsonl", lines.joined(separator: "\n"))
    let broken = try Tool.run("analyze", folder["broken.jsonl"])
    #expect(broken.status == 1 && broken.words.contains("line 4322: not a codebook record: register_year"))
    #expect(!broken.words.contains("secret"))
    lines[4321] = lines[7]
    try folder.write("twice.jsonl", lines.joined(separator: "\n"))
    let twice = try Tool.run("analyze", folder["twice.jsonl"])
    #expect(twice.status == 1)
    #expect(twice.words.contains("line 4322: second record under one id: the first stands in line 8; keep one"))
  }

  @Test("files of one name in two folders are two decisions, also behind their records")
  func oneNameInTwoFolders() throws {
    let folder = try TemporaryFolder()
    try folder.file("a/x.txt")
    try folder.file("b/x.txt")
    for (name, of) in [("a", "845_Pid.Sus_2021_PN_Bit"), ("b", "652_Pid.Sus_2021_PN_Tgl")] {
      try folder.write("\(name)/x.txt", Data(contentsOf: URL(filePath: "\(Package.corpus)/\(of).txt")))
    }
    try folder.write("r.jsonl", Tool.run("extract", folder["a"], folder["b"]).output)
    let result = try Tool.run("analyze", folder["r.jsonl"])
    #expect(result.status == 0 && result.output.contains("\"decisions\": 2"), "\(result.words)")
  }

  @Test("the first bytes of a pipe were lost to the question whether it is an archive: it is read as a file is")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let lines = ReportCommandTests.manyRecords(1500).joined(separator: "\n")
    try folder.write("records.jsonl", lines)
    try folder.write("twice.jsonl", lines + "\n" + lines)
    func piped(_ name: String) throws -> Tool.Result {
      try Tool.run(
        ["-c", "cat \"$1\" | \"$0\" analyze /dev/stdin --name x", Tool.url.path, folder[name]],
        program: URL(filePath: "/bin/bash"))
    }
    let result = try piped("records.jsonl")
    let file = try Tool.run("analyze", folder["records.jsonl"], "--name", "x")
    #expect(result.status == 0 && result.output == file.output && !file.output.isEmpty, "\(result.words)")
    // What came through a pipe cannot be read again to tell the lines.
    let twice = try piped("twice.jsonl")
    #expect(twice.status == 1 && twice.words.contains("/dev/stdin: second record under one id: keep one"))
  }

  @Test("records as people write them are counted as the program's")
  func byPeople() throws {
    let folder = try TemporaryFolder()
    // A mark of the byte order, blanks, an empty line, an unknown key, evidence as a quotation, a last line without end.
    let text =
      "\u{FEFF}{ \"id\" : \"a\", \"new\": [1], \"evidence\": {\"court\": \"quoted\"}, \"court\": null }\r\n\r\n"
      + "{\"id\":\"b\",\"defendants\":null,\"victims\":null}"
    try folder.write("people.jsonl", text)
    let result = try Tool.run("analyze", folder["people.jsonl"], "--name", "x")
    #expect(result.status == 0, "\(result.words)")
    #expect(result.output.contains("\"decisions\": 2"))
  }

  @Test("report writes what run writes for publication, but for the manifest's inputs")
  func report() throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("run", Package.corpus, "--out", folder["run"], "--quiet").status == 0)
    let report = try Tool.run("report", folder["run"], "--out", folder["report"])
    #expect(report.status == 0 && report.output == "\(folder["report"])/report.id.html\n")
    let working = ["records.jsonl", "defendants.csv", "set-aside.jsonl", "duplicates.jsonl"]
    let names = try folder.names("report")
    #expect(try names == folder.names("run").filter { !working.contains($0) })
    for name in names where !["tables", "manifest.json"].contains(name) {
      let isSame = try folder.data("run/\(name)") == folder.data("report/\(name)")
      #expect(isSame, "\(name)")
    }
    #expect(try folder.names("run/tables") == folder.names("report/tables"))
  }

  @Test("findings.json gives the same report again, without the rows of cases", arguments: ["public", "internal"])
  func again(_ profile: String) throws {
    let folder = try TemporaryFolder()
    #expect(
      try Tool.run("run", Package.corpus, "--out", folder["run"], "--profile", profile, "--quiet").status == 0)
    let report = try Tool.run(
      "report", folder["run/findings.json"], "--out", folder["again"], "--profile", profile)
    #expect(report.status == 0, "\(report.words)")
    #expect(try !folder.names("again").contains { ["cases.csv", "ctdc-victims.csv"].contains($0) })
    for name in try folder.names("again/tables").map({ "tables/\($0)" }) + ["findings.json", "report.en.md"] {
      let isSame = try folder.data("run/\(name)") == folder.data("again/\(name)")
      #expect(isSame, "\(name)")
    }
    // But for the links to what is made from records.
    let page = try folder.text("run/report.id.html").split(separator: "\n").filter {
      !$0.contains("\"cases.csv\"") && !$0.contains("\"ctdc-victims.csv\"")
    }
    let isSame = try page == folder.text("again/report.id.html").split(separator: "\n")
    #expect(isSame)
  }

  @Test("what is withheld in findings.json cannot be asked back, and the internal one can be made public")
  func profiles() throws {
    let folder = try TemporaryFolder()
    for profile in ["public", "internal"] {
      let run = try Tool.run("run", Package.corpus, "--out", folder[profile], "--profile", profile, "--quiet")
      #expect(run.status == 0)
    }
    let refused = try Tool.run(
      "report", folder["public/findings.json"], "--out", folder["x"], "--profile", "internal")
    #expect(refused.status == 1 && refused.words.contains("is the public edition"))
    let opened = try Tool.run("report", folder["internal/findings.json"], "--out", folder["y"])
    #expect(opened.status == 0)
    let isSame = try folder.data("y/findings.json") == folder.data("public/findings.json")
    #expect(isSame)
  }

  @Test("findings that are broken are refused by place, without what stands there")
  func broken() throws {
    let folder = try TemporaryFolder()
    let truth = "\(Package.corpus)/truth.jsonl"
    #expect(try Tool.run("analyze", truth, "--out", folder["findings.json"]).status == 0)
    let good = try folder.text("findings.json")
    let samples = [
      ("{", "is no JSON"), ("{}", "format should be there"),
      (good.replacing("\"number\": 2", with: "\"number\": \"Rahasiawati\""), "findings[1].number should be"),
      (good.replacing("\"kind\": \"months\"", with: "\"kind\": \"Rahasiawati\""), "should be a word"),
      (good.replacing("\"unit\": \"decision\"", with: "\"unit\": 9"), "should be a string"),
      (good.replacing("\"decisions\": 14", with: "\"decisions\": 9223372036854775807"), "not huge"),
    ]
    for (text, words) in samples {
      try folder.write("broken.json", text)
      let result = try Tool.run("report", folder["broken.json"], "--out", folder["x"])
      #expect(result.status == 1 && result.words.contains(words), "\(words): \(result.words)")
      #expect(!result.words.contains("Rahasiawati"))
    }
  }

  @Test("only the formats asked for")
  func formats() throws {
    let folder = try TemporaryFolder()
    let truth = "\(Package.corpus)/truth.jsonl"
    let result = try Tool.run("report", truth, "--out", folder["x"], "--format", "md,xlsx", "--lang", "en")
    #expect(result.output == "\(folder["x"])/report.en.md\n")
    #expect(try folder.names("x") == ["codebook.md", "findings.xlsx", "manifest.json", "methods.md", "report.en.md"])
  }

  @Test(
    "pdf is the page as Chromium prints it, the same bytes each time",
    .enabled(if: chromium != nil, "Chromium is missing: no page is printed"))
  func pdf() throws {
    let folder = try TemporaryFolder()
    let truth = "\(Package.corpus)/truth.jsonl"
    for name in ["one", "two"] {
      let result = try Tool.run("report", truth, "--out", folder[name], "--format", "pdf", "--lang", "en")
      #expect(result.status == 0 && result.output == "\(folder[name])/report.en.pdf\n", "\(result.words)")
    }
    let pdf = try folder.data("one/report.en.pdf")
    #expect(pdf.starts(with: Data("%PDF".utf8)) && pdf.range(of: Data("/tmp/".utf8)) == nil)
    let isSame = try pdf == folder.data("two/report.en.pdf")
    #expect(isSame)
  }

  static let chromium = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].first { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  @Test("without Chromium it says so before it writes anything")
  func noBrowser() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      [
        "-c", "PATH=/nowhere exec \"$0\" \"$@\"", Tool.url.path, "report", "\(Package.corpus)/truth.jsonl", "--out",
        folder["x"], "--format", "pdf",
      ], program: URL(filePath: "/bin/sh"))
    #expect(result.status == 1 && result.words.contains("needs Chromium") && result.words.contains("Install it"))
    #expect(!FileManager.default.fileExists(atPath: folder["x"]))
  }
}
