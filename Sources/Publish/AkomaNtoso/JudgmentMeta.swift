internal import Decisions

/// Identification and classification of a judgment, in the standard's order.
struct JudgmentMeta {
  private let record: CaseRecord
  private let metadata: Metadata
  /// The judgment's IRI: `/akn/id/judgment/pengadilan-negeri-bitung/2021/845-pid-sus-2021-pn-bit`.
  let work: String
  private let expression: String
  private let date: (day: String, name: String)

  /// - Parameter record: as the profile's readers may see it.
  init(_ record: CaseRecord, _ metadata: Metadata, sha256: String) {
    self.record = record
    self.metadata = metadata
    let year = record.registerYear ?? record.decisionDate?.year
    let number = Slug.of(record.caseNumber) ?? "sha256-\(sha256.prefix(16))"
    let court = Slug.of(record.court) ?? "pengadilan"
    work = "/akn/id/judgment/\(court)/\(year.map(String.init) ?? "tanpa-tahun")/\(number)"
    // The standard asks for a day. Where the decision tells none, the name says so.
    let days = record.decisionDate.map { ($0.description, "dibacakan") }
    let years = year.flatMap { CalendarDate(year: $0, month: 1, day: 1) }.map { ($0.description, "tahun-perkara") }
    date = days ?? years ?? ("0001-01-01", "tidak-diketahui")
    expression = "\(work)/ind@\(days == nil ? "" : date.day)"
  }

  func add(to xml: inout XMLBuffer) {
    xml.raw("      <identification source=\"#putusan\">\n        <FRBRWork>\n")
    addNames(&xml, work, "/!main", "")
    if let number = record.caseNumber {
      xml.raw("          <FRBRalias")
      xml.attribute("value", number)
      xml.raw(" name=\"nomor\"/>\n")
    }
    addOrigin(&xml, author: "pengadilan", role: "peran-pengadilan")
    value(&xml, "FRBRcountry", "id")
    value(&xml, "FRBRsubtype", "putusan")
    if let number = record.caseNumber { value(&xml, "FRBRnumber", number) }
    xml.raw("        </FRBRWork>\n        <FRBRExpression>\n")
    addNames(&xml, expression, "/!main", "")
    addOrigin(&xml, author: "pengadilan", role: "peran-pengadilan")
    xml.raw("          <FRBRlanguage language=\"ind\"/>\n        </FRBRExpression>\n        <FRBRManifestation>\n")
    addNames(&xml, expression, "/!main.xml", ".xml")
    // The same input gives the same bytes: no clock, so the day is that of the decision here too.
    addOrigin(&xml, author: "putusan", role: "editor")
    value(&xml, "FRBRformat", "application/xml")
    xml.raw("        </FRBRManifestation>\n      </identification>\n")
    addClassification(&xml)
  }

  private func addNames(_ xml: inout XMLBuffer, _ iri: String, _ component: String, _ ending: String) {
    value(&xml, "FRBRthis", iri + component)
    value(&xml, "FRBRuri", iri + ending)
  }

  private func addOrigin(_ xml: inout XMLBuffer, author: String, role: String) {
    xml.raw("          <FRBRdate date=\"\(date.day)\" name=\"\(date.name)\"/>\n")
    xml.raw("          <FRBRauthor href=\"#\(author)\" as=\"#\(role)\"/>\n")
  }

  private func value(_ xml: inout XMLBuffer, _ element: String, _ value: String) {
    xml.raw("          <\(element)")
    xml.attribute("value", value)
    xml.raw("/>\n")
  }

  /// The register's own classes, and the forms of exploitation as coded.
  private func addClassification(_ xml: inout XMLBuffer) {
    let labels = ["Klasifikasi", "klasifikasi", "sub_klasifikasi"]
    let classes = labels.flatMap(metadata.values).map { ("klasifikasi", $0) }
    let forms = record.exploitation.map { ("field.exploitation", $0.rawValue) }
    let keywords = classes + forms
    guard !keywords.isEmpty else { return }
    xml.raw("      <classification source=\"#putusan\">\n")
    for (dictionary, name) in keywords {
      xml.raw("        <keyword")
      xml.attribute("value", Slug.of(name) ?? name)
      xml.attribute("showAs", name)
      xml.raw(" dictionary=\"#\(dictionary)\"/>\n")
    }
    xml.raw("      </classification>\n")
  }
}
