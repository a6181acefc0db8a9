import Foundation
import TestSupport
import Testing

@Suite("export")
struct ExportCommandTests {
  /// Records by id, without their sources.
  private func records(_ lines: String) throws -> [String: NSDictionary] {
    var records: [String: NSDictionary] = [:]
    for line in lines.split(separator: "\n") {
      var object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      object["source"] = nil
      records[try #require(object["id"] as? String)] = object as NSDictionary
    }
    return records
  }

  @Test("--profile internal: the files read back to the same records, with any number of jobs", arguments: ["1", "4"])
  func roundTrip(jobs: String) throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run(
      "export", Package.corpus, "--out", folder["new/akn"], "--profile", "internal", "--jobs", jobs)
    #expect(result.status == 0)
    #expect(result.data.isEmpty)
    #expect(result.words.contains("CAREFUL: the files hold the decisions as they are."))
    #expect(result.words.contains("coded 14, set aside 0"))
    #expect(try folder.names("new/akn").count == 14)
    let original = try Tool.run("extract", Package.corpus, "--quiet")
    let back = try Tool.run("extract", folder["new/akn"], "--quiet")
    #expect(try records(back.output) == records(original.output))
    #expect(back.output.contains(#""format":"direktori","container":"akoma-ntoso","ocr":false"#))
    #expect(!original.output.contains("container"))
  }

  @Test("a page and its document are one file, which knows that it is of two")
  func bundle() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: "\(Package.corpus)/\(BundleTests.document)", encoding: .utf8)
    try FileManager.default.createDirectory(atPath: folder["in"], withIntermediateDirectories: true)
    try folder.copy("\(Package.corpus)/\(BundleTests.page)", as: "in/a.html")
    try folder.write("in/a.txt", text.replacing("614/Pid.Sus/2019/PN Crp", with: "641/Pid.Sus/2020/PN Rbg"))
    let arguments = ["export", folder["in"], "--out", folder["out"], "--profile", "internal", "--quiet"]
    #expect(try Tool.run(arguments).status == 0)
    #expect(try folder.names("out") == ["a.xml"])
    let back = try Tool.run("extract", folder["out"], "--quiet")
    #expect(try records(back.output) == records(Tool.run("extract", folder["in"], "--quiet").output))
    #expect(back.output.contains(#""page":{"path":"#))
    // Beside the page that it holds already it stays as it is.
    try folder.copy("\(Package.corpus)/\(BundleTests.page)", as: "out/a.html")
    let beside = try Tool.run("extract", folder["out"], "--quiet")
    #expect(beside.status == 0)
    #expect(beside.data == back.data)
  }

  @Test("the public profile names nobody, and can be read as decisions")
  func publicProfile() throws {
    let folder = try TemporaryFolder()
    let result = try Tool.run("export", Package.corpus, "--out", folder["akn"], "--quiet")
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
    let names = try Truth.defendantNames()
    #expect(!names.isEmpty)
    for file in try folder.names("akn") {
      let text = try folder.text("akn/\(file)").lowercased()
      #expect(!names.contains { text.contains($0.lowercased()) }, "\(file)")
    }
    let back = try Tool.run("extract", folder["akn"], "--quiet")
    #expect(back.status == 0)
    #expect(back.output.split(separator: "\n").count == 14)
  }

  @Test("what cannot be read is set aside, and the others are written")
  func setAside() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder["in"], withIntermediateDirectories: true)
    try folder.copy("\(Package.corpus)/\(BundleTests.document)", as: "in/a.txt")
    try folder.write("in/b.txt", "")
    let result = try Tool.run("export", folder["in"], "--out", folder["out"], "--quiet")
    #expect(result.status == 2)
    #expect(result.setAside.count == 1 && result.setAside[0].contains("in/b.txt: empty"))
    #expect(try folder.names("out").count == 1)
  }

  @Test("two decisions with one id are two files, unless one of them is left out")
  func sameId() throws {
    let folder = try TemporaryFolder()
    for name in ["x", "y"] {
      try FileManager.default.createDirectory(atPath: folder["in/\(name)"], withIntermediateDirectories: true)
      try folder.copy("\(Package.corpus)/\(BundleTests.document)", as: "in/\(name)/a.txt")
    }
    let arguments = ["export", folder["in"], "--profile", "internal", "--quiet", "--out"]
    #expect(try Tool.run(arguments + [folder["both"]]).status == 0)
    #expect(try folder.names("both") == ["a-2.xml", "a.xml"])
    #expect(try Tool.run(arguments + [folder["one"], "--drop-duplicates"]).status == 0)
    #expect(try folder.names("one") == ["a.xml"])
  }

  @Test("a folder that holds anything is left as it is: the input may be in it")
  func occupied() throws {
    let folder = try TemporaryFolder()
    try folder.copy("\(Package.corpus)/\(BundleTests.document)", as: "a.xml")
    let before = try folder.data("a.xml")
    let result = try Tool.run("export", folder.path, "--out", folder.path, "--quiet")
    #expect(result.status == 1)
    #expect(result.words.hasPrefix("Error: \(folder.path) is not empty"))
    #expect(try folder.names() == ["a.xml"])
    #expect(try folder.data("a.xml") == before)
    #expect(try Tool.run("export", folder.path, "--out", folder["a.xml"], "--quiet").status == 1)
  }

  @Test("Ctrl-C leaves whole files and no others")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    let input = try TemporaryFolder()
    for number in 1...3000 {
      try FileManager.default.createSymbolicLink(
        atPath: input["\(number).txt"], withDestinationPath: "\(Package.corpus)/\(BundleTests.document)")
    }
    let arguments = ["export", input.path, "--out", folder["out"], "--jobs", "2", "--profile", "internal"]
    let result = try Tool.run(arguments) { process in
      while process.isRunning, (try? folder.names("out").isEmpty) ?? true { usleep(10_000) }
      kill(process.processIdentifier, SIGINT)
    }
    #expect(result.status == 130)
    #expect(result.words.contains("of 3000 inputs; the files written so far are whole"))
    let files = try folder.names("out")
    #expect(!files.isEmpty && files.count < 3000)
    for file in files {
      #expect(file.hasSuffix(".xml"))
      #expect(try folder.text("out/\(file)").hasSuffix("</akomaNtoso>\n"))
    }
  }
}
