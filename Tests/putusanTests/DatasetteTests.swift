import Foundation
import TestSupport
import Testing

@Suite(
  "The archive in Datasette",
  .enabled(
    if: Program.areThere("datasette", "curl"), "datasette or curl is missing: the archive is not opened in Datasette"),
  .serialized)
struct DatasetteTests {
  private static let metadata = Package.file("Docs/datasette.json")

  private func served(_ file: String, _ path: String) async throws -> (status: String, body: String) {
    let folder = try #require(ServedSite.folder, "the archive could not be made")
    let copy = try TemporaryFolder()
    try copy.copy(folder["made.sqlite"], as: file)
    let (port, datasette) = (try RunningProgram.freePort(), try #require(Program("datasette")))
    let server = try RunningProgram(
      datasette.url, ["serve", copy[file], "--metadata", DatasetteTests.metadata, "-p", "\(port)"])
    _ = try await server.waits { $0.contains("Uvicorn running") ? true : nil }
    let answer = try #require(Program("curl")).run(["-s", "-w", "\n%{http_code}", "http://127.0.0.1:\(port)\(path)"])
    let text = String(decoding: answer, as: UTF8.self)
    return (String(text.suffix(3)), String(text.dropLast(4)))
  }

  @Test("it opens the public views, and finds words in the texts")
  func search() async throws {
    let all = try await served("putusan.sqlite", "/putusan/cases.json?_size=max&_shape=array")
    #expect(all.status == "200")
    let found = try await served("putusan.sqlite", "/putusan/cases.json?_search=restitusi&_size=max&_shape=array")
    #expect(found.status == "200")
    let asked = try Tool.run(
      "query", "--archive", try #require(ServedSite.folder)["made.sqlite"], "--text", "restitusi", "--columns",
      "case_id",
      "--format", "csv")
    // The same cases as our own search, fewer than all.
    let ids = found.body.matches(of: /"case_id": ?(\d+)/).map { String($0.1) }
    #expect(ids.sorted() == asked.output.split(separator: "\r\n").dropFirst().map(String.init).sorted())
    #expect(!ids.isEmpty && ids.count < all.body.matches(of: /"case_id"/).count)
  }

  @Test(
    "it shows no internal table, and takes no SQL from visitors",
    arguments: [
      "/putusan/internal_records.json", "/putusan/internal_texts.json", "/putusan/internal_doubted.json",
      "/putusan/internal_search_data.json", "/putusan.json?sql=select+1",
    ])
  func closed(_ path: String) async throws {
    #expect(try await served("putusan.sqlite", path).status == "403")
  }

  @Test(
    "a file of another name, which the settings do not know, stays closed", arguments: ["cases", "internal_records"])
  func otherName(_ table: String) async throws {
    #expect(try await served("other.sqlite", "/other/\(table).json").status == "403")
  }
}
