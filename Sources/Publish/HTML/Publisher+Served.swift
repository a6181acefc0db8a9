public import Analyze

extension Publisher {
  /// The report's header and findings for a server's page, which has its own frame; cases are links.
  ///
  /// - Parameter caseAddress: what stands in front of a case's number where it is opened: `/cases?number=`.
  public func servedFindings(_ report: FindingsReport, _ language: Language, caseAddress: String) -> Markup {
    var edition = Edition(report, options)
    edition.linksToFiles = false
    edition.caseAddress = caseAddress
    let sections = edition.report.findings.map {
      FindingSection(finding: $0, language: language, edition: edition).markup
    }
    return """
      \(PageHeader(edition: edition, language: language).markup)<main id="findings">
      \(sections)</main>

      """
  }

  /// The report's style sheet.
  public static var stylesheet: String { Stylesheet.text.text }
}
