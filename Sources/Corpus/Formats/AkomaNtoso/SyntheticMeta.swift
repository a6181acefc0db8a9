internal import Decisions

/// Identification, classification, references and the note that the judgment is synthetic, in the standard's order.
struct SyntheticMeta {
  private let docket: RegisterEntry
  private let work: String
  private let expression: String

  init(_ docket: RegisterEntry) {
    self.docket = docket
    work = "/akn/id/judgment/\(docket.courtSlug)/\(docket.year)/\(docket.kind.lowercased())-\(docket.number)"
    expression = "\(work)/ind@\(docket.pronounced)"
  }

  func add(to xml: inout MarkupBuffer) {
    xml.raw("    <meta>\n")
    addIdentification(&xml)
    addClassification(&xml)
    addReferences(&xml)
    xml.raw(
      """
            <notes source="#penyusun">
              <note eId="catatan_1"><p>\(SyntheticMark.sentence) Semua orang, tempat dan peristiwa di dalamnya rekaan. \
      Jangan dikutip.</p></note>
            </notes>
          </meta>

      """)
  }

  private func addIdentification(_ xml: inout MarkupBuffer) {
    let decided = "<FRBRdate date=\"\(docket.pronounced)\" name=\"dibacakan\"/>"
    let author = "<FRBRauthor href=\"#\(docket.courtSlug)\" as=\"#pengadilan\"/>"
    xml.raw(
      """
            <identification source="#penyusun">
              <FRBRWork>
                <FRBRthis value="\(work)/!main"/>
                <FRBRuri value="\(work)"/>
                <FRBRalias name="nomor" value="\(docket.caseNumber)"/>
                \(decided)
                \(author)
                <FRBRcountry value="id"/>
                <FRBRsubtype value="\(docket.isSpecialCrime ? "putusan-pidana-khusus" : "putusan-pidana")"/>
                <FRBRnumber value="\(docket.number)"/>
                <FRBRname value="Perdagangan orang"/>
              </FRBRWork>
              <FRBRExpression>
                <FRBRthis value="\(expression)/!main"/>
                <FRBRuri value="\(expression)"/>
                \(decided)
                \(author)
                <FRBRlanguage language="ind"/>
              </FRBRExpression>
              <FRBRManifestation>
                <FRBRthis value="\(expression)/!main.xml"/>
                <FRBRuri value="\(expression).xml"/>
                <FRBRdate date="\(docket.pronounced.aboutAMonthLater)" name="transform"/>
                <FRBRauthor href="#penyusun" as="#editor"/>
                <FRBRformat value="application/xml"/>
              </FRBRManifestation>
            </identification>

      """)
  }

  private func addClassification(_ xml: inout MarkupBuffer) {
    xml.raw("      <classification source=\"#penyusun\">\n")
    for (index, step) in RegisterCells(docket: docket).classification.enumerated() {
      let value = step.name.lowercased().split(separator: " ").joined(separator: "-")
      xml.raw("        <keyword dictionary=\"#klasifikasi\" eId=\"kw_\(index + 1)\" value=\"\(value)\"")
      xml.raw(" showAs=\"\(step.name)\"/>\n")
    }
    xml.raw("      </classification>\n")
  }

  private func addReferences(_ xml: inout MarkupBuffer) {
    let ontology = "/akn/ontology"
    xml.raw(
      """
            <references source="#penyusun">
              <original eId="ref_asal" href="\(expression)" showAs="Putusan"/>
              <TLCOrganization eId="\(docket.courtSlug)" href="\(ontology)/organization/id/\(docket.courtSlug)" \
      showAs="\(docket.courtLabel)"/>
              <TLCOrganization eId="penyusun" href="\(ontology)/organization/id/putusan-sintetis" \
      showAs="Penyusun korpus sintetis"/>

      """)
    for person in JudgmentNames(docket).people {
      xml.raw("        <TLCPerson eId=\"\(person.id)\" href=\"\(ontology)/person/id/sintetis-\(person.id)\" showAs=\"")
      xml.element("", person.name, "\"/>\n")
    }
    for (id, name) in [("terdakwa", "Terdakwa"), ("pengadilan", "Pengadilan"), ("editor", "Editor")] {
      xml.raw("        <TLCRole eId=\"\(id)\" href=\"\(ontology)/role/id/\(id)\" showAs=\"\(name)\"/>\n")
    }
    xml.raw("        <TLCConcept eId=\"klasifikasi\" href=\"\(ontology)/concept/id/klasifikasi\"")
    xml.raw(" showAs=\"Klasifikasi perkara\"/>\n      </references>\n")
  }
}
