public import Analyze

/// Turns findings into files that a court can publish.
///
///     try Publisher(PublishOptions(corpusName: Phrase("TPPO 2019–2021"), version: "1.0.0"))
///       .write(tally.finish(), to: "findings/2019-2021")
public struct Publisher: Sendable {
  let options: PublishOptions

  public init(_ options: PublishOptions) { self.options = options }

  /// Writes all files, each aside first and then renamed: a reader never sees half a file, and nothing is renamed
  /// before everything could be written. The directory is made if it is missing. A public report removes what an
  /// internal one left in it, and one that names no case the lists of cases, where nobody changed that; other files are
  /// left alone.
  ///
  /// - Parameters:
  ///   - report: as it was counted: what a public edition withholds is withheld here.
  ///   - cases: of the same records; without it there is no `cases.csv`.
  ///   - inputs: what the findings were made from, for the manifest.
  ///   - directory: its path.
  ///   - isCancelled: asked until the first file is put into its place; then nothing is written.
  public func write(
    _ report: FindingsReport, cases: CaseTable? = nil, inputs: InputLog = InputLog(), to directory: String,
    isCancelled: () -> Bool = { false }
  ) throws(PublishError) {
    try FileWriter(directory: directory, profile: options.profile, namesCases: options.namesCases).write(
      files(report, cases: cases, inputs: inputs, isCancelled: isCancelled), isCancelled: isCancelled)
  }

  /// All files of a report, in a fixed order, with paths relative to its directory.
  ///
  /// - Parameters:
  ///   - report: as it was counted: what a public edition withholds is withheld here.
  ///   - cases: of the same records; without it there is no `cases.csv`.
  ///   - inputs: what the findings were made from, for the manifest.
  ///   - isCancelled: asked before each format; then `.stopped` is thrown.
  public func files(
    _ report: FindingsReport, cases: CaseTable? = nil, inputs: InputLog = InputLog(),
    isCancelled: () -> Bool = { false }
  ) throws(PublishError) -> [PublishedFile] {
    var edition = Edition(report, options)
    let cases = options.namesCases ? cases : nil
    edition.hasCases = cases != nil
    var files: [PublishedFile] = []
    for format in options.formats.ordered {
      guard !isCancelled() else { throw PublishError(kind: .stopped, path: "", detail: "") }
      switch format {
      case .html:
        files += options.languages.map {
          PublishedFile(path: "report.\($0.rawValue).html", text: ReportPage(edition, $0).html)
        }
      case .md:
        files += options.languages.map {
          PublishedFile(path: "report.\($0.rawValue).md", text: MarkdownReport(edition, $0).text)
        }
      case .csv: files += try tables(edition, cases)
      case .json:
        files.append(try made("findings.json", FindingsJSON(edition).write))
        files.append(PublishedFile(path: "findings.schema.json", bytes: FindingsJSON.schema))
      case .xlsx:
        let bytes = try XLSXDoor.bytes(FindingsWorkbook(edition).workbook)
        files.append(PublishedFile(path: "findings.xlsx", bytes: bytes))
      }
    }
    files.append(PublishedFile(path: "codebook.md", text: CodebookDocument.markdown))
    files.append(PublishedFile(path: "methods.md", text: MethodsDocument(edition).text))
    let manifest = Manifest(edition: edition, inputs: inputs, outputs: files)
    return files + [try made("manifest.json", manifest.write)]
  }

  /// `findings.json` alone, handed on one finding at a time. Throws what `sink` throws.
  public func writeFindings(_ report: FindingsReport, to sink: ([UInt8]) throws -> Void) throws {
    try FindingsJSON(Edition(report, options)).write(to: sink)
  }

  /// The page alone, for printing: it links to nothing beside it.
  ///
  /// - Parameters:
  ///   - report: as it was counted.
  ///   - hasCases: whether `cases.csv` is among the files that it names.
  ///   - language: of the page.
  public func printedPage(_ report: FindingsReport, hasCases: Bool, _ language: Language) -> String {
    var edition = Edition(report, options)
    edition.hasCases = hasCases
    edition.linksToFiles = false
    return ReportPage(edition, language).html
  }

  /// A file that grows with the decisions, the victims or the inputs.
  private func made(_ path: String, _ write: @escaping PublishedFile.Writing) throws(PublishError) -> PublishedFile {
    do {
      return try PublishedFile(path: path, made: write)
    } catch {
      throw PublishError(kind: .temporary, path: path, detail: "\(error)")
    }
  }

  private func tables(_ edition: Edition, _ cases: CaseTable?) throws(PublishError) -> [PublishedFile] {
    var package = DataPackage(edition)
    var files: [PublishedFile] = []
    if let cases {
      let file = try made("cases.csv") { [profile = options.profile] in try cases.csv(profile, to: $0) }
      package.add(cases: cases.columns(options.profile), file)
      files.append(file)
    }
    if !edition.report.victims.isEmpty {
      let file = try made("ctdc-victims.csv") { [rows = CTDCExport(edition.report.victims)] in try rows.write(to: $0) }
      package.add(victims: file)
      files.append(file)
    }
    for finding in edition.report.findings {
      for table in finding.tables {
        let file = PublishedFile(path: Edition.csvPath(finding, table), text: TableCSV(table).text)
        package.add(table, of: finding, file)
        files.append(file)
      }
    }
    return files + [PublishedFile(path: "datapackage.json", text: package.text)]
  }
}
