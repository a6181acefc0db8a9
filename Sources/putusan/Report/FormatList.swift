internal import ArgumentParser
internal import Publish

/// Formats as they are given on the command line: `html,pdf`.
struct FormatList: CustomStringConvertible {
  let formats: Set<Publish.Format>
  /// Printed from the page by a browser.
  let hasPDF: Bool

  static let standard = FormatList(formats: Set(Publish.Format.allCases), hasPDF: false)

  static func parse(_ text: String) throws -> FormatList {
    var formats: Set<Publish.Format> = []
    var hasPDF = false
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      if name == "pdf" {
        hasPDF = true
      } else if let format = Publish.Format(rawValue: String(name)) {
        formats.insert(format)
      } else {
        throw ValidationError("give one or more of html, md, csv, json, xlsx, pdf, with commas between")
      }
    }
    return FormatList(formats: formats, hasPDF: hasPDF)
  }

  var description: String { (formats.ordered.map(\.rawValue) + (hasPDF ? ["pdf"] : [])).joined(separator: ",") }
}
