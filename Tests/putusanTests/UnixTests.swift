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
}
