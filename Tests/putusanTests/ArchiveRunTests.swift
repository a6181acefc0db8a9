import Foundation
import TestSupport
import Testing

@Suite("run --archive")
struct ArchiveRunTests {
  @Test("writes the same bytes as without an archive: filled, taken from, with a part changed, with any number of jobs")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let input = folder["decisions"]
    try FileManager.default.copyItem(atPath: Package.corpus, toPath: input)
    try folder.write("decisions/broken.xml", "<putusan>")
    func run(_ out: String, _ more: String...) throws {
      let result = try Tool.run(["run", "--quiet", "decisions", "--out", out] + more, in: folder.path)
      #expect(result.status == 2)
    }
    try run("plain")
    try run("filled", "--archive", "a.sqlite", "--jobs", "1")
    try run("taken", "--archive", "a.sqlite", "--jobs", "3")
    try expectSame(folder, "plain", "filled")
    try expectSame(folder, "plain", "taken")
    #expect(try counts(folder) == ["15|14|0|1", "15|0|14|1"])

    let names = try folder.names("decisions").filter { $0.hasSuffix(".txt") || $0.hasSuffix(".xml") }
    let changed = try #require(names.first { $0 != "broken.xml" })
    try FileManager.default.removeItem(atPath: folder["decisions/\(changed)"])
    try folder.copy(
      folder["decisions/" + (try #require(names.last { $0 != changed && $0 != "broken.xml" }))],
      as: "decisions/\(changed)")
    try folder.write("decisions/broken.xml", "")
    try run("plain2")
    try run("taken2", "--archive", "a.sqlite")
    try expectSame(folder, "plain2", "taken2")
    #expect(try folder.data("plain/records.jsonl") != folder.data("plain2/records.jsonl"))
    withExtendedLifetime(folder) {}
  }

  @Test(
    "a file that is touched but holds the same is not coded again; one that changed under the same size and time is")
  func stamps() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder["in"], withIntermediateDirectories: true)
    let text = try String(contentsOfFile: Package.file("corpus/decisions/845_Pid.Sus_2021_PN_Bit.txt"), encoding: .utf8)
    try folder.write("in/a.txt", text)
    let command = ["run", "--quiet", "in", "--out", "out", "--archive", "a.sqlite"]
    #expect(try Tool.run(command, in: folder.path).status == 0)
    let date = try #require(
      FileManager.default.attributesOfItem(atPath: folder["in/a.txt"])[.modificationDate] as? Date)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: folder["in/a.txt"])
    #expect(try Tool.run(command, in: folder.path).status == 0)
    #expect(try counts(folder) == ["1|1|0|0", "1|0|1|0"])
    let other = text.replacing("Pidana", with: "Pidona")
    #expect(other != text && other.utf8.count == text.utf8.count)
    try folder.write("in/a.txt", other)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: folder["in/a.txt"])
    #expect(try Tool.run(command, in: folder.path).status == 0)
    #expect(try counts(folder).last == "1|1|0|0")
    withExtendedLifetime(folder) {}
  }

  @Test("what is packed is taken from the archive too, entries of one name apart")
  func packed() throws {
    let folder = try TemporaryFolder()
    let names = ["614_Pid.Sus_2019_PN_Crp.txt", "845_Pid.Sus_2021_PN_Bit.txt"]
    let texts = try names.map { Array(try Data(contentsOf: URL(filePath: "\(Package.corpus)/\($0)"))) }
    let entries = texts.map { MadeArchive.Entry("putusan.txt", $0) }
    try folder.write("dua.zip", Data(MadeArchive.make(.zip, entries)))
    let command = ["run", folder["dua.zip"], "--archive", "a.sqlite", "--out"]
    #expect(try Tool.run(["run", "-q", folder["dua.zip"], "--out", "plain"], in: folder.path).status == 0)
    #expect(try Tool.run(command + ["first"], in: folder.path).status == 0)
    // Stamps that are too fresh are not trusted: the second run knows the entries by their content.
    let second = try Tool.run(command + ["second"], in: folder.path)
    #expect(second.words.contains("taken from the archive: 2 that are unchanged"))
    for run in ["first", "second"] {
      #expect(try folder.data("\(run)/records.jsonl") == folder.data("plain/records.jsonl"))
    }
  }

  @Test("a run that is killed at any moment goes on, and ends with the same bytes")
  func killed() throws {
    let folder = try TemporaryFolder()
    let command = ["run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--out"]
    #expect(try Tool.run(["run", "--quiet", Package.corpus, "--out", "plain"], in: folder.path).status == 0)
    var kills = 0
    for attempt in 0..<8 {
      let result = try Tool.run(command + ["killed"], in: folder.path) { process in
        usleep(UInt32(attempt * attempt) * 15_000)
        kill(process.processIdentifier, SIGKILL)
      }
      if result.status == SIGKILL { kills += 1 }
      // A report appears whole or not at all; its folder may be there already. Behind it the index is made.
      if FileManager.default.fileExists(atPath: folder["killed/records.jsonl"]) {
        #expect(try folder.data("killed/records.jsonl") == folder.data("plain/records.jsonl"))
      }
      try? FileManager.default.removeItem(atPath: folder["killed"])
    }
    #expect(kills > 0)
    #expect(try Tool.run(command + ["resumed"], in: folder.path).status == 0)
    try expectSame(folder, "plain", "resumed")
    #expect(
      try Tool.run(
        ["query", "--archive", "a.sqlite", "--sql", "SELECT count(*) FROM cases", "--format", "csv"], in: folder.path
      ).output == "count(*)\r\n14\r\n")
    #expect(try words("terdakwa", folder) == 14)
    withExtendedLifetime(folder) {}
  }

  @Test("the full-text index is left for later where that is asked for, which query tells, and made by the next run")
  func indexLater() throws {
    let folder = try TemporaryFolder()
    let command = ["run", Package.corpus, "--archive", "a.sqlite", "--out"]
    let first = try Tool.run(command + ["first", "--no-index"], in: folder.path)
    #expect(first.status == 0 && !first.words.contains("full-text index"))
    let asked = try Tool.run(["query", "--archive", "a.sqlite", "--text", "terdakwa"], in: folder.path)
    #expect(asked.status == 0 && asked.words.contains("the texts of 14 decisions are not in the full-text index yet"))
    // Who asks for no words is not told.
    let others = try Tool.run(["query", "--archive", "a.sqlite", "--year", "2019..2021"], in: folder.path)
    #expect(others.status == 0 && !others.words.contains("full-text"))
    let second = try Tool.run(command + ["second"], in: folder.path)
    #expect(second.status == 0 && second.words.contains("taking 14 texts into the full-text index"))
    #expect(try words("terdakwa", folder) == 14)
    try expectSame(folder, "first", "second")
  }

  @Test("a run that is stopped while the index is made has written all else, and says how to go on")
  func stoppedWhileIndexed() throws {
    let folder = try TemporaryFolder()
    let made = try Tool.run(
      ["corpus", "generate", "--seed", "5", "--cases", "600", "--out", "made", "--quiet"], in: folder.path)
    #expect(made.status == 0)
    let command = ["run", "made/decisions", "--archive", "a.sqlite", "--out", "out"]
    let stopped = try Tool.run(command, in: folder.path) { process in
      while process.isRunning, !FileManager.default.fileExists(atPath: folder["out/records.jsonl"]) { usleep(1_000) }
      usleep(20_000)
      kill(process.processIdentifier, SIGINT)
    }
    #expect(FileManager.default.fileExists(atPath: folder["out/report.id.html"]))
    // On a machine that is fast enough the index is whole by then.
    if stopped.status == 130 { #expect(stopped.words.contains("all else is written")) }
    let again = try Tool.run(command, in: folder.path)
    #expect(again.status == stopped.status || stopped.status == 130)
    let all = try Tool.run(
      ["query", "--archive", "a.sqlite", "--sql", "SELECT count(*) FROM cases", "--format", "csv"], in: folder.path)
    #expect(all.output == "count(*)\r\n\(try words("terdakwa", folder))\r\n")
  }

  @Test("two runs on one archive exclude each other, with a message that names the first; readers are let in")
  func excluded() throws {
    let folder = try TemporaryFolder()
    #expect(
      try Tool.run("run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--out", "first", in: folder.path).status
        == 0)
    let holder = try Tool.run(
      ["-c", "exec 9>>a.sqlite.lock; flock 9; echo held; exec sleep 600"], in: folder.path,
      program: URL(filePath: "/bin/bash")
    ) { process in
      while process.isRunning, !Self.isLocked(folder["a.sqlite.lock"]) { usleep(10_000) }
      let second = try Tool.run(
        "run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--out", "second", in: folder.path)
      #expect(second.status == 1)
      #expect(second.words.contains("another run") && second.words.contains("a.sqlite"))
      #expect(try !folder.names().contains("second"))
      let reader = try Tool.run(
        "query", "--archive", "a.sqlite", "--count-by", "year", "--format", "csv", in: folder.path)
      #expect(reader.status == 0 && reader.output.hasPrefix("year,cases\r\n"))
      // A polite signal may be blocked: what is started on a worker thread inherits that.
      kill(process.processIdentifier, SIGKILL)
    }
    #expect(holder.output.hasPrefix("held"))
    withExtendedLifetime(folder) {}
  }

  @Test("analyze, report, compare and show read an archive as they read records and files")
  func sources() throws {
    let folder = try TemporaryFolder()
    #expect(
      try Tool.run(
        "run", "--quiet", Package.corpus, "--archive", "a.sqlite", "--out", "out", "--name", "X", in: folder.path
      ).status == 0)
    let fromRecords = try Tool.run("analyze", "out", "--name", "X", in: folder.path)
    let fromArchive = try Tool.run("analyze", "a.sqlite", "--name", "X", in: folder.path)
    #expect(fromArchive.status == 0 && fromArchive.data == fromRecords.data)
    #expect(try Tool.run("report", "a.sqlite", "--out", "again", "--name", "X", in: folder.path).status == 0)
    #expect(try folder.data("again/cases.csv") == folder.data("out/cases.csv"))
    #expect(try folder.data("again/findings.json") == folder.data("out/findings.json"))
    let compared = try Tool.run("compare", "a.sqlite", "out", in: folder.path)
    #expect(compared.status == 0 && compared.words.contains("14 of the records"))

    for profile in ["public", "internal"] {
      for more in [[], ["--json"], ["--sections"]] {
        let id = "845_Pid.Sus_2021_PN_Bit"
        let options = ["--profile", profile] + more
        let file = try Tool.run(["show", id, Package.corpus] + options)
        for name in [id, "845/Pid.Sus/2021/PN Bit"] {
          let archived = try Tool.run(["show", name, "--archive", "a.sqlite"] + options, in: folder.path)
          #expect(archived.status == 0 && archived.data == file.data)
        }
      }
    }
    let unknown = try Tool.run("show", "nothing", "--archive", "a.sqlite", in: folder.path)
    #expect(unknown.status == 1 && unknown.words.contains("no case"))
    withExtendedLifetime(folder) {}
  }

  @Test("Ctrl-C keeps what was done, whenever it comes")
  func stopped() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      ["run", "--quiet", Package.file("corpus/reference/decisions"), "--archive", "a.sqlite", "--out", "out"],
      in: folder.path
    ) { process in
      // A slow build and a fast one have both begun when they open the archive.
      for _ in 0..<20_000 where process.isRunning && !FileManager.default.fileExists(atPath: folder["a.sqlite"]) {
        usleep(1000)
      }
      usleep(150_000)
      kill(process.processIdentifier, SIGINT)
    }
    guard result.status == 130 else {
      print("SKIPPED: the run had ended before it could be stopped")
      #expect(result.status == 0)
      return
    }
    let kept = try Tool.run(
      "query", "--archive", "a.sqlite", "--sql", "SELECT count(*) AS n FROM cases", "--format", "jsonl", in: folder.path
    )
    if result.words.contains("stopped before the report was written") {
      #expect(result.words.contains("the archive keeps what was coded") && kept.output == "{\"n\":435}\n")
      return
    }
    #expect(result.words.contains("the archive keeps them"))
    let done = try #require(result.words.firstMatch(of: /stopped after (\d+) of/)?.1)
    #expect(kept.output == "{\"n\":\(done)}\n")
    withExtendedLifetime(folder) {}
  }

  private static func isLocked(_ path: String) -> Bool {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// Inputs, coded, unchanged, set aside of each run.
  /// How many cases of the archive have a word.
  private func words(_ text: String, _ folder: TemporaryFolder) throws -> Int {
    let result = try Tool.run(
      "query", "--archive", folder["a.sqlite"], "--text", text, "--columns", "case_id", "--format", "csv")
    #expect(result.status == 0 && result.words.isEmpty)
    return result.output.split(separator: "\r\n").count - 1
  }

  private func counts(_ folder: TemporaryFolder) throws -> [String] {
    let sql = "SELECT inputs || '|' || coded || '|' || unchanged || '|' || set_aside FROM internal_runs ORDER BY run"
    let result = try Tool.run(
      "query", "--archive", folder["a.sqlite"], "--profile", "internal", "--format", "csv", "--sql", sql)
    #expect(result.status == 0)
    return result.output.split(separator: "\r\n").dropFirst().map(String.init)
  }

  private func expectSame(_ folder: TemporaryFolder, _ a: String, _ b: String) throws {
    let names = try folder.names(a)
    #expect(try names == folder.names(b))
    for name in try names.filter({ $0 != "tables" }) + folder.names("\(a)/tables").map({ "tables/\($0)" }) {
      #expect(try folder.data("\(a)/\(name)") == folder.data("\(b)/\(name)"), "\(name)")
    }
  }
}
