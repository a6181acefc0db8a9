import Foundation
import TestSupport
import Testing

@Suite("worker for many machines")
struct WorkerTallyTests {
  typealias Worker = WorkerCommandTests

  private static let shell = URL(filePath: "/bin/sh")

  private static func sh(_ script: String, _ arguments: String...) throws -> Tool.Result {
    try Tool.run(["-c", script, Tool.url.path] + arguments, program: shell)
  }

  /// A collection with what cannot be read and what stands twice.
  private func collection() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: Package.corpus).sorted() {
      try folder.copy("\(Package.corpus)/\(name)", as: name)
    }
    try folder.copy("\(Package.corpus)/\(SetAsideTests.good[0])", as: "zz-again.xml")
    try folder.write("empty.txt", "")
    try folder.write("zz.txt", "nothing of a court")
    return folder
  }

  @Test("partial findings of requests and of records, joined in any order, are the findings of run")
  func merged() throws {
    let (input, work) = (try collection(), try TemporaryFolder())
    let run = try Tool.run("run", input.path, "--keep-duplicates", "--quiet", "--out", work["run"])
    #expect(run.status == 2)
    let result = try Self.sh(
      #"""
      set -e; cd "$2"
      "$0" worker --list "$1" > list
      "$0" worker < list > records
      head -n 5 list | "$0" worker --tally > a
      tail -n +6 records | "$0" worker --tally --jobs 3 > b
      "$0" worker --tally < list > whole
      cat b a | "$0" worker --tally > joined
      cmp whole joined
      "$0" analyze --merge b a --out findings.json
      "$0" analyze --merge whole | cmp - findings.json
      cmp findings.json run/findings.json
      """#, input.path, work.path)
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
  }

  @Test("what --duplicates says of what --identity wrote is what run leaves out")
  func duplicates() throws {
    let (input, work) = (try collection(), try TemporaryFolder())
    let run = try Tool.run("run", input.path, "--quiet", "--out", work["run"])
    #expect(run.status == 2)
    let list = try Tool.run("worker", "--list", input.path)
    let answers = try Worker.objects(try Worker.worker("--identity", input: list.data))
    var lines: [String] = []
    for answer in answers {
      for outcome in try #require(answer["outcomes"] as? [[String: Any]]) {
        guard let identity = outcome["identity"] as? String else { continue }
        let (id, path) = (try #require(outcome["id"] as? String), try #require(outcome["path"] as? String))
        lines.append("{\"id\":\"\(id)\",\"path\":\"\(path)\",\"identity\":\(identity)}")
      }
    }
    let told = try Worker.worker("--duplicates", input: Data(lines.joined(separator: "\n").utf8))
    let found = told.output.split(separator: "\n").filter { $0 != "null" }.map { $0 + "\n" }.joined()
    #expect(told.output.split(separator: "\n").count == lines.count)
    #expect(found == (try String(contentsOfFile: work["run/duplicates.jsonl"], encoding: .utf8)))
    #expect(!found.isEmpty)
  }

  /// Two of them were the same file.
  @Test(
    "a broken identity is no decision's",
    arguments: ["{}", #"{"file":"zz","text":"zz"}"#, #"{"file":"0f","text":"0f","case":null,"names":[]}"#])
  func brokenIdentity(_ identity: String) throws {
    let lines = ["a", "b"].map { "{\"id\":\"\($0)\",\"path\":\"\($0)\",\"identity\":\(identity)}\n" }.joined()
    let result = try Worker.worker("--duplicates", input: Data(lines.utf8))
    #expect(result.status != 0 && result.output.isEmpty && result.words.contains("line 1: "))
  }

  @Test("the record of --identity is the record; year and province stand beside it")
  func identity() throws {
    let line = Data("{\"path\":\"\(Worker.file)\"}\n".utf8)
    let record = try Worker.worker(input: line)
    let answer = try #require(try Worker.objects(try Worker.worker("--identity", input: line)).first)
    let outcome = try #require((answer["outcomes"] as? [[String: Any]])?.first)
    #expect(outcome["record"] as? String == record.output.trimmingCharacters(in: .newlines))
    let fields = try #require(try Worker.objects(record).first)
    #expect((fields["decision_date"] as? String)?.hasPrefix("\(outcome["year"] as? Int ?? 0)-") == true)
    #expect((outcome["province"] as? String)?.isEmpty == false)
  }

  @Test(
    "a tally that would miss a line is refused: nothing is written", arguments: ["nonsense", "{\"defendants\":[]}"])
  func refused(_ line: String) throws {
    let result = try Worker.worker("--tally", input: Data("{\"path\":\"\(Worker.file)\"}\n\(line)\n".utf8))
    #expect(result.status == 1)
    #expect(result.data.isEmpty)
    #expect(result.words.contains("line 2"))
  }

  @Test("partial findings of other rules are refused, by --tally and by --merge")
  func otherRules() throws {
    let tally = try Worker.worker("--tally", input: Data("{\"path\":\"\(Worker.file)\"}\n".utf8))
    let other = tally.output.replacing(/"rules":"[0-9a-f]{16}","set_aside"/, with: "\"rules\":\"0\",\"set_aside\"")
    #expect(other != tally.output)
    let again = try Worker.worker("--tally", input: Data(other.utf8))
    #expect(again.status == 1)
    #expect(again.words.contains("count all parts with the same program"))
    let folder = try TemporaryFolder()
    try folder.write("mine", tally.output)
    try folder.write("theirs", other)
    try folder.write("neither", "{}")
    let merged = try Tool.run("analyze", "--merge", folder["mine"], folder["theirs"])
    #expect(merged.status == 1 && merged.data.isEmpty)
    #expect(merged.words.contains("theirs, line 1: counted by putusan"))
    for name in ["neither", "missing", ""] {
      let result = try Tool.run("analyze", "--merge", folder[name])
      #expect(result.status == 1 && result.data.isEmpty)
      #expect(result.words.hasPrefix("Error: "))
    }
  }
}
