import Foundation
import TestSupport
import Testing

/// What shells, disks and keyboards do to a program.
@Suite("Unix")
struct UnixTests {
  @Test(
    "output that does not fit the disk is a failure, of every command",
    arguments: [["codebook"], ["rules"], ["extract", Package.corpus], ["run", Package.corpus, "--out"]])
  func fullDisk(_ arguments: [String]) throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let folder = try TemporaryFolder()
    let result = try Tool.run(arguments.last == "--out" ? arguments + [folder["x"]] : arguments, output: full)
    #expect(result.status == 1)
    #expect(result.words.contains("No space left on device"))
  }

  /// Six megabytes of paths, of which four stay in memory.
  @Test(
    "a list of inputs that the disk has no room for is a failure that says so",
    .disabled(if: Tool.isThreadSanitized, "the thread sanitizer itself does not start where files may not grow"))
  func listBeyondTheDisk() throws {
    let folder = try TemporaryFolder()
    let deep = folder[[String(repeating: "a", count: 250), String(repeating: "b", count: 250)].joined(separator: "/")]
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    for number in 0..<11_000 { #expect(FileManager.default.createFile(atPath: "\(deep)/\(number).txt", contents: nil)) }
    let shell = URL(filePath: "/bin/bash")
    func list(_ limit: String) throws -> Tool.Result {
      try Tool.run(["-c", limit + #"exec "$0" worker --list "$1""#, Tool.url.path, folder.path], program: shell)
    }
    let whole = try list("")
    #expect(whole.status == 0)
    #expect(whole.output.split(separator: "\n").count == 11_000)
    let refused = try list("trap '' XFSZ; ulimit -f 16; ")
    #expect(refused.status == 1)
    #expect(refused.words.contains("temporary file: "))
    #expect(!refused.words.contains("aaaa"))
  }

  /// `putusan run … 2>&1 | head` ended with an illegal instruction.
  @Test(
    "words that nobody reads, or that no disk takes, end no command",
    arguments: ["2>/dev/full", "2>&1 >/dev/null | true"])
  func wordsForNobody(_ words: String) throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/\(SetAsideTests.good[0])", as: "good.txt")
    try folder.write("empty.txt", "")
    let script = #"{ "$0" extract --quiet "$1"/*.txt -o "$1/records.jsonl"; echo $? > "$1/status"; } "# + words
    let shell = URL(filePath: "/bin/sh")
    _ = try Tool.run(["-c", script, Tool.url.path, folder.path], program: shell)
    #expect(try folder.text("status") == "2\n")
    #expect(try folder.text("records.jsonl").split(separator: "\n").count == 1)
  }

  /// With `2>&-` the words stood in `records.jsonl`, which had got the number of the closed stream.
  @Test("a closed stream's number is no file's", arguments: ["<&-", "2>&-", ">&-"])
  func closedStreams(_ closed: String) throws {
    let (folder, out) = (try TemporaryFolder(), try TemporaryFolder())
    try folder.copy("\(Package.corpus)/\(SetAsideTests.good[0])", as: "good.txt")
    try folder.write("empty.txt", "")
    let script = #""$0" run --quiet "$1" --out "$2" "# + closed + #"; echo $? > "$2/status""#
    let shell = URL(filePath: "/bin/sh")
    _ = try Tool.run(["-c", script, Tool.url.path, folder.path, out.path], program: shell)
    // The path of the report cannot be printed where standard output is closed.
    #expect(try out.text("status") == (closed == ">&-" ? "1\n" : "2\n"))
    for name in ["records.jsonl", "set-aside.jsonl"] {
      let lines = try out.text(name).split(separator: "\n")
      #expect(lines.count == 1 && lines[0].hasPrefix("{"), "\(name)")
    }
  }

  @Test("files whose names are no UTF-8 are read when they are named, as when their folder is")
  func namedBytes() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/\(SetAsideTests.good[0])", as: "good")
    let script = #"""
      cp "$1/good" "$1/a$(printf '\377').txt" && mv "$1/good" "$1/a$(printf '\376').txt" && touch "$1/b$(printf '\377')"
      exec "$0" extract --quiet "$1"/*
      """#
    let shell = URL(filePath: "/bin/sh")
    let named = try Tool.run(["-c", script, Tool.url.path, folder.path], program: shell)
    #expect(named.status == 2)
    #expect(named.output.split(separator: "\n").count == 2)
    #expect(named.words == "set aside: \(folder.path)/b\\xFF: empty: the file has no bytes; fetch it again\n")
    #expect(try Tool.run("extract", folder.path, "--quiet").data == named.data)
    let shown = try Tool.run(
      ["-c", #"exec "$0" show "$1/a$(printf '\377').txt""#, Tool.url.path, folder.path], program: shell)
    #expect(shown.status == 0 && !shown.data.isEmpty)
  }

  @Test("Ctrl-C and a polite kill leave no half file and no earlier one damaged", arguments: [SIGINT, SIGTERM])
  func interrupted(_ signal: Int32) throws {
    let folder = try TemporaryFolder()
    let input = try TemporaryFolder()
    for number in 1...3000 {
      try FileManager.default.createSymbolicLink(
        atPath: input["\(number).txt"], withDestinationPath: "\(Package.corpus)/\(SetAsideTests.good[0])")
    }
    try folder.write("records.jsonl", "earlier")
    let result = try Tool.run(["run", input.path, "--out", folder.path, "--jobs", "2"]) { process in
      let partial = folder[".records.jsonl.partial"]
      while process.isRunning, (try? Data(contentsOf: URL(filePath: partial)).isEmpty) ?? true { usleep(10_000) }
      kill(process.processIdentifier, signal)
    }
    #expect(result.status == 128 + signal)
    #expect(result.data.isEmpty)
    #expect(result.words.contains("stopped after "))
    #expect(try folder.names() == ["records.jsonl"])
    #expect(try folder.text("records.jsonl") == "earlier")
  }

  /// The text was coded to its end first, for seconds. The process must not fall over what still codes when it ends.
  @Test("Ctrl-C while one long text is coded", arguments: 1...3)
  func interruptedInOneText(_ attempt: Int) throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Package.corpus)/\(SetAsideTests.good[0])", encoding: .utf8)
    try folder.file("in/long.txt", String(repeating: text, count: (40 << 20) / text.utf8.count))
    let result = try Tool.run(["extract", folder["in"], "-o", folder["records.jsonl"]]) { process in
      // From here on the signal is heard, however slow the start was.
      while process.isRunning, !((try? folder.names()) ?? []).contains(".records.jsonl.partial") { usleep(10_000) }
      usleep(UInt32(attempt) * 150_000)
      kill(process.processIdentifier, SIGINT)
    }
    guard result.status == 130 else {
      print("SKIPPED: the text was coded before it could be stopped")
      #expect(result.status == 0)
      return
    }
    // It may come before the file is listed.
    #expect(result.words.contains("stopped after 0 of "))
    #expect(!result.words.contains("no file to read"))
    #expect(try folder.names() == ["in"])
  }
}
