public import Analyze

extension Publisher {
  /// The report's header and findings for a server's page, which has its own frame; figures lead to their cases.
  ///
  /// - Parameters:
  ///   - report: over all cases of the server.
  ///   - language: of the page.
  ///   - figureAddress: what stands in front of the name of a figure, `9.by-law.uu-21-2007`, in the address that lists
  ///     its cases: `/cases?figure=`.
  public func servedFindings(_ report: FindingsReport, _ language: Language, figureAddress: String) -> Markup {
    var edition = Edition(report, options)
    edition.linksToFiles = false
    edition.figureAddress = figureAddress
    let sections = edition.report.findings.map {
      FindingSection(finding: $0, language: language, edition: edition).markup
    }
    return """
      \(PageHeader(edition: edition, language: language).markup)<main id="findings">
      \(sections)</main>

      """
  }

  /// A report as its readers may see it.
  public func edition(of report: FindingsReport) -> FindingsReport { Edition(report, options).report }

  /// The report's style sheet.
  public static var stylesheet: String { Stylesheet.text.text }
}
