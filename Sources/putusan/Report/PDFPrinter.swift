internal import Decisions
internal import Foundation
internal import Pipeline

/// Prints pages with an installed Chromium, without a window and without a network.
struct PDFPrinter {
  private let browser: String

  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

  init() throws {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = PDFPrinter.names.lazy.flatMap { name in places.lazy.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else {
      throw CommandError(
        "pdf needs Chromium, and no \(PDFPrinter.names.joined(separator: ", ")) is on the PATH. Install it (apt-get "
          + "install chromium), or leave pdf out of --format and print report.*.html from a browser.")
    }
    browser = found
  }

  /// - Parameter page: HTML that asks for nothing from outside.
  func print(_ page: String, to path: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = folder.appending(path: "report.pdf")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let source = folder.appending(path: "report.html")
      try Data(page.utf8).write(to: source)
      let status = try run([
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(made.path)",
        source.absoluteString,
      ])
      guard status == 0, FileManager.default.fileExists(atPath: made.path) else {
        throw CommandError(
          "\(printable(browser)) could not print \(printable(path)) (exit status \(status)); the other formats are "
            + "written. Print report.*.html from a browser instead.")
      }
      let output = try DataOutput(file: path)
      try output.write(Array(PDFPrinter.withoutClock(try Data(contentsOf: made))))
      try output.finish()
    } catch let error as CocoaError {
      throw CommandError("cannot print \(printable(path)): \(error.localizedDescription)")
    }
  }

  private func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: browser)
    process.arguments = arguments
    for stream in [\Process.standardInput, \.standardOutput, \.standardError] {
      process[keyPath: stream] = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// The browser writes when it printed; a fixed date of the same length keeps all positions in the file as they are.
  /// `/CreationDate (D:20261126143453+00'00')`
  static func withoutClock(_ pdf: Data) -> Data {
    var pdf = pdf
    let fixed = Data("20000101000000".utf8)
    for key in ["/CreationDate (D:", "/ModDate (D:"].map({ Data($0.utf8) }) {
      var place = pdf.startIndex
      while let found = pdf.range(of: key, in: place..<pdf.endIndex) {
        let digits = found.upperBound..<min(found.upperBound + fixed.count, pdf.endIndex)
        if digits.count == fixed.count, pdf[digits].allSatisfy({ (0x30...0x39).contains($0) }) {
          pdf.replaceSubrange(digits, with: fixed)
        }
        place = digits.upperBound
      }
    }
    return pdf
  }
}
