import Foundation
import TestSupport
import Testing

@testable import Pipeline

@Suite("Data output")
struct DataOutputTests {
  @Test("a file appears when it is finished, not before")
  func finished() throws {
    let folder = try TemporaryFolder()
    try folder.file("x", "earlier")
    let output = try DataOutput(file: folder.path + "/x")
    try output.write(Array("new".utf8))
    #expect(try text(folder, "x") == "earlier")
    try output.finish()
    #expect(try text(folder, "x") == "new")
    #expect(try names(folder) == ["x"])
  }

  @Test("many lines are written whole and in their order")
  func much() throws {
    let folder = try TemporaryFolder()
    let output = try DataOutput(file: folder.path + "/x")
    let lines = (0..<20_000).map { "line \($0) of many, so long that they fill more than one piece\n" }
    for line in lines { try output.write(Array(line.utf8)) }
    try output.finish()
    #expect(try text(folder, "x") == lines.joined())
  }

  @Test("what is not finished leaves no trace")
  func abandoned() throws {
    let folder = try TemporaryFolder()
    try folder.file("x", "earlier")
    do {
      let output = try DataOutput(file: folder.path + "/x")
      try output.write(Array("half".utf8))
    }
    #expect(try text(folder, "x") == "earlier")
    #expect(try names(folder) == ["x"])
  }

  @Test("what a killed run left aside does not matter")
  func leftOver() throws {
    let folder = try TemporaryFolder()
    try folder.file(".x.partial", "a longer half of an earlier run")
    let output = try DataOutput(file: folder.path + "/x")
    try output.write(Array("new".utf8))
    try output.finish()
    #expect(try text(folder, "x") == "new")
    #expect(try names(folder) == ["x"])
  }

  @Test("two runs wrote into one file aside: the second one is refused while the first has it, and let in afterwards")
  func inUse() throws {
    let folder = try TemporaryFolder()
    do {
      let first = try DataOutput(file: folder.path + "/x")
      try first.write(Array("first".utf8))
      let error = #expect(throws: OutputError.self) { _ = try DataOutput(file: folder.path + "/x") }
      #expect(error == .inUse(path: folder.path + "/x"))
      #expect(error?.description.contains("another run") == true)
      try first.finish()
    }
    #expect(try text(folder, "x") == "first")
    let second = try DataOutput(file: folder.path + "/x")
    try second.write(Array("2".utf8))
    try second.finish()
    #expect(try text(folder, "x") == "2")
  }

  @Test("a link is followed, not replaced")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.file("inside/x", "earlier")
    try folder.link("y", to: "inside/x")
    let output = try DataOutput(file: folder.path + "/y")
    try output.write(Array("new".utf8))
    try output.finish()
    #expect(try text(folder, "inside/x") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/y") == "inside/x")
  }

  private func text(_ folder: TemporaryFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
