internal import Analyze

/// `datapackage.json`: every CSV file of the report with its columns, as Frictionless describes tables
/// (https://specs.frictionlessdata.io).
struct DataPackage {
  private let edition: Edition
  private var resources: [Resource] = []

  private struct Resource {
    let name: String
    let title: String
    let fields: [DataField]
    let key: String?
    let file: PublishedFile
  }

  init(_ edition: Edition) { self.edition = edition }

  mutating func add(_ table: Table, of finding: Finding, _ file: PublishedFile) {
    resources.append(
      Resource(
        name: "\(Edition.numbered(finding)).\(table.key)", title: "\(finding.title.en): \(table.caption.en)",
        fields: TableCSV(table).fields, key: "key", file: file))
  }

  mutating func add(cases columns: [CaseColumn], _ file: PublishedFile) {
    resources.append(
      Resource(
        name: "cases", title: "One row a decision", fields: columns.map(DataField.init), key: nil, file: file))
  }

  mutating func add(victims file: PublishedFile) {
    let fields = CTDCVictim.columns.map { DataField($0, .string, "As in the CTDC codebook; empty where not known.") }
    resources.append(
      Resource(
        name: "ctdc-victims", title: "One row a victim, in the columns of the Counter Trafficking Data Collaborative",
        fields: fields, key: nil, file: file))
  }

  var text: String {
    JSON.object([
      ("profile", .string("tabular-data-package")), ("name", .string("putusan-findings")),
      ("title", .string(edition.title.en)), ("description", .string(edition.options.corpusName.en)),
      ("putusan", .object([("version", .string(edition.options.version)), ("profile", .string(profile))])),
      ("resources", .array(resources.map(json))),
    ]).text
  }

  private var profile: String { edition.options.profile.rawValue }

  private func json(_ resource: Resource) -> JSON {
    var schema: [(key: String, value: JSON)] = [("fields", .array(resource.fields.map(\.json)))]
    // What stands in the place of a value that there is not, or that a public edition does not show.
    schema.append(
      ("missingValues", .array(["", "<\(SmallCounts.least)", CaseTable.withheld].map(JSON.string))))
    if let key = resource.key { schema.append(("primaryKey", .string(key))) }
    return .object([
      ("profile", .string("tabular-data-resource")), ("name", .string(resource.name)),
      ("path", .string(resource.file.path)), ("title", .string(resource.title)), ("format", .string("csv")),
      ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
      ("bytes", .integer(resource.file.size)),
      ("hash", .string("sha256:" + resource.file.sha256)), ("schema", .object(schema)),
    ])
  }
}
