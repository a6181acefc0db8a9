internal import Analyze

/// The report as one page that needs nothing else: no script, no font, no picture from outside.
struct ReportPage {
  let edition: Edition
  let language: Language

  init(_ edition: Edition, _ language: Language) {
    self.edition = edition
    self.language = language
  }

  var html: String { page.text }

  private var options: PublishOptions { edition.options }

  private var page: Markup {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="putusan \(options.version)">
    <link rel="icon" href="data:,">
    <title>\(edition.title[language]) · \(options.corpusName[language])</title>
    <style>
    \(Stylesheet.text)
    </style>
    </head>
    <body>
    <a class="skip" href="#findings">\(Wording.skip[language])</a>
    \(PageHeader(edition: edition, language: language).markup)<main id="findings">
    \(edition.report.findings.map(section))\(BackMatter(edition: edition, language: language).markup)</main>
    <footer>
    <p>\(options.corpusName[language]) · putusan \(options.version)</p>
    </footer>
    </body>
    </html>

    """
  }

  private func section(_ finding: Finding) -> Markup {
    FindingSection(finding: finding, language: language, edition: edition).markup
  }
}
