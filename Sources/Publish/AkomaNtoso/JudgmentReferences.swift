internal import Decisions

/// What the text of a judgment and its metadata refer to: the court, the accused, their roles, and each field of the
/// codebook with its value in this record.
struct JudgmentReferences {
  /// A field as evidence names it, and what the record says there.
  struct Field {
    let path: String
    let value: String?
  }

  private let court: String?
  private let defendants: [String?]
  private let number: String
  let fields: [Field]
  private let paths: Set<String>

  /// - Parameters:
  ///   - record: as the profile's readers may see it.
  ///   - work: the judgment's IRI.
  init(_ record: CaseRecord, work: String) {
    court = record.court
    defendants = record.defendants.map(\.name)
    number = work
    fields = JudgmentReferences.fields(record)
    paths = Set(fields.map(\.path))
  }

  /// Whether a field has a concept in this edition.
  func hasConcept(_ field: String) -> Bool { paths.contains(field) }

  /// What a passage refers to that proves these fields: their concepts, and whom it names.
  func list(_ fields: [String]) -> String {
    let people = fields.compactMap(JudgmentReferences.defendant(namedBy:)).map { "#terdakwa-\($0)" }
    return (fields.map { "#\(JudgmentReferences.id($0))" } + people).joined(separator: " ")
  }

  /// The standard's own element for what a passage is, with its attributes; `inline` where it has none.
  func element(_ fields: [String]) -> (name: String, attributes: String) {
    if fields.contains("case_number") { return ("docketNumber", "") }
    if fields.contains("court") { return ("courtType", "") }
    if fields.contains(where: { JudgmentReferences.defendant(namedBy: $0) != nil }) {
      return ("party", " as=\"#peran-terdakwa\"")
    }
    return ("inline", " name=\"evidence\"")
  }

  /// The number of the defendant whose name a field holds, from 1: `defendants[0].name`.
  private static func defendant(namedBy field: String) -> Int? {
    let plain = Slug.plain(field)
    guard plain.hasPrefix("defendants-"), plain.hasSuffix(".name") else { return nil }
    return Int(plain.dropFirst("defendants-".count).dropLast(".name".count))
  }

  func add(to xml: inout XMLBuffer) {
    let ontology = "/akn/ontology"
    xml.raw("      <references source=\"#putusan\">\n")
    add(
      &xml, "TLCOrganization", "pengadilan", "\(ontology)/organization/id/\(Slug.of(court) ?? "pengadilan")",
      court ?? "Pengadilan (tidak disebut)")
    add(&xml, "TLCOrganization", "putusan", "\(ontology)/organization/putusan", "putusan")
    for (index, name) in defendants.enumerated() {
      add(&xml, "TLCPerson", "terdakwa-\(index + 1)", "\(number)/!main#terdakwa-\(index + 1)", name ?? "Terdakwa")
    }
    for (id, name) in [("peran-pengadilan", "Pengadilan"), ("peran-terdakwa", "Terdakwa"), ("editor", "Editor")] {
      add(&xml, "TLCRole", id, "\(ontology)/role/\(id)", name)
    }
    add(&xml, "TLCConcept", "klasifikasi", "\(ontology)/concept/klasifikasi", "Klasifikasi perkara")
    for field in fields {
      let path = field.path
      add(
        &xml, "TLCConcept", JudgmentReferences.id(path), "\(ontology)/concept/putusan/\(Slug.plain(path))",
        field.value.map { "\(path) = \($0)" } ?? path)
    }
    xml.raw("      </references>\n")
  }

  private func add(_ xml: inout XMLBuffer, _ element: String, _ id: String, _ href: String, _ name: String) {
    xml.raw("        <\(element)")
    xml.attribute("eId", id)
    xml.attribute("href", href)
    xml.attribute("showAs", name)
    xml.raw("/>\n")
  }

  /// `defendants[0].sentence.prison_months` is `field.defendants-1.sentence.prison_months`: brackets cannot stand in a
  /// reference.
  private static func id(_ path: String) -> String { "field.\(Slug.plain(path))" }

  /// All fields with a value, in the codebook's order, then those that evidence names beside them.
  private static func fields(_ record: CaseRecord) -> [Field] {
    var fields: [Field] = []
    for field in CodebookField.all where field.group != .coding && field.path != "id" {
      if field.isOfDefendant {
        for index in record.defendants.indices {
          fields.append(Field(path: field.path(ofDefendant: index), value: field.cell(record, defendant: index)))
        }
      } else {
        fields.append(Field(path: field.path, value: field.cell(record)))
      }
    }
    let proven = Set(record.evidence.map(\.field))
    let known = Set(fields.map(\.path))
    return fields.filter { $0.value != nil || proven.contains($0.path) }
      + record.evidence.filter { !known.contains($0.field) }.map { Field(path: $0.field, value: nil) }
  }
}
