internal import Analyze

/// A report as it will be published: what its readers may not see is already withheld. All formats are made from this,
/// so none of them can show more than another.
struct Edition: Sendable {
  let report: FindingsReport
  let options: PublishOptions
  /// Whether `cases.csv` is among the files.
  var hasCases = false
  /// Whether pages link to the other files; a printed page goes its way alone.
  var linksToFiles = true
  /// What stands in front of the name of a figure, `9.by-law.uu-21-2007`, in the address that lists its cases, in the pages
  /// of a server; elsewhere the cases stand in the page.
  var figureAddress: String?

  init(_ report: FindingsReport, _ options: PublishOptions) {
    self.options = options
    let edition =
      switch options.profile {
      case .internal: report
      case .public: Disclosure.publicEdition(of: report)
      }
    self.report =
      options.namesCases ? edition : Disclosure.aggregates(of: edition, withholdingSmall: options.profile == .public)
  }

  /// A report on all kinds of crime must not say that it is on trafficking.
  var title: Phrase {
    if let title = options.title { return title }
    return report.corpus.chargedWithTrafficking * 2 > report.corpus.decisions
      ? Phrase(
        id: "Perkara perdagangan orang dalam putusan pengadilan", en: "Trafficking in persons in court decisions")
      : Phrase(id: "Perkara pidana dalam putusan pengadilan", en: "Criminal cases in court decisions")
  }

  var setAsideTotal: Int { options.setAside.reduce(0) { $0 + $1.count } }

  /// `09-prison-terms`.
  static func numbered(_ finding: Finding) -> String {
    "\(finding.number < 10 ? "0" : "")\(finding.number)-\(finding.key)"
  }

  /// `tables/09-prison-terms.by-law.csv`.
  static func csvPath(_ finding: Finding, _ table: Table) -> String {
    "tables/\(numbered(finding)).\(table.key).csv"
  }
}
