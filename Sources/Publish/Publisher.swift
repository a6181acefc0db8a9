public import Analyze

/// Turns findings into files that a court can publish.
///
///     try Publisher(PublishOptions(corpusName: Phrase("TPPO 2019–2021"), version: "1.0.0"))
///       .write(tally.finish(), to: "findings/2019-2021")
public struct Publisher: Sendable {
  private let options: PublishOptions

  public init(_ options: PublishOptions) { self.options = options }

  /// Writes all files, each aside first and then renamed: a reader never sees half a file, and nothing is renamed
  /// before everything could be written. The directory is made if it is missing; other files in it are left alone.
  public func write(_ report: FindingsReport, to directory: String) throws(PublishError) {
    try FileWriter(directory: directory).write(files(report))
  }

  /// All files of a report, in a fixed order, with paths relative to its directory.
  public func files(_ report: FindingsReport) -> [PublishedFile] {
    let edition = Edition(report, options)
    var files = [PublishedFile(path: "findings.json", text: FindingsJSON(edition).text)]
    for language in options.languages {
      let code = language.rawValue
      files.append(PublishedFile(path: "report.\(code).html", text: ReportPage(edition, language).html))
      files.append(PublishedFile(path: "report.\(code).md", text: MarkdownReport(edition, language).text))
    }
    if !edition.report.victims.isEmpty {
      files.append(PublishedFile(path: "ctdc-victims.csv", text: CTDCExport(edition.report.victims).text))
    }
    for finding in edition.report.findings {
      for table in finding.tables {
        files.append(PublishedFile(path: Edition.csvPath(finding, table), text: TableCSV(table).text))
      }
    }
    return files
  }
}

/// A file of a report.
public struct PublishedFile: Sendable, Equatable {
  /// Relative to the report's directory: `tables/09-prison-terms.by-law.csv`.
  public let path: String
  /// UTF-8.
  public let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}
