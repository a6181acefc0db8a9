import Foundation
import Testing

@testable import Publish

@Suite(
  "The page in a browser",
  .enabled(if: OtherProgram.browser != nil, "Chromium is missing: pages are not opened in a browser"), .serialized)
struct BrowserTests {
  struct View: Sendable, CustomTestStringConvertible {
    let page: String
    let width: Int
    var testDescription: String { "\(page), \(width) pixels wide" }
  }

  static let views = ["report.id.html", "report.en.html"].flatMap { page in
    [1280, 390].map { View(page: page, width: $0) }
  }

  /// What the browser complains about on its console, such as a blocked or missing resource.
  private func complaints(_ html: String, width: Int) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "page.html")
    let picture = folder.appending(path: "page.png")
    try Data(html.utf8).write(to: page)
    let result = try OtherProgram.run(
      try #require(OtherProgram.browser),
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-logging=stderr",
        "--user-data-dir=\(folder.path)/profile", "--window-size=\(width),900", "--screenshot=\(picture.path)",
        page.absoluteString,
      ])
    #expect(result.status == 0)
    #expect(FileManager.default.fileExists(atPath: picture.path), "no picture of the page was made")
    return result.output.split(separator: "\n").filter { $0.contains(":CONSOLE") }.map(String.init)
  }

  @Test("it opens without a word on the console", arguments: views)
  func opens(_ view: View) throws {
    #expect(try complaints(GoldenTests.file(view.page), width: view.width) == [])
  }

  @Test("the check itself sees a blocked picture")
  func sees() throws {
    let page = try GoldenTests.file("report.en.html").replacing(
      "</body>", with: "<img src=\"https://x.invalid/a\"></body>")
    #expect(try complaints(page, width: 390).count == 1)
  }
}
