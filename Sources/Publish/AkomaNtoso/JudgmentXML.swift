internal import Analyze
public import Decisions

/// A decision as a judgment in Akoma Ntoso 1.0 (OASIS LegalDocML, namespace 3.0): its text in the standard's parts, the
/// passages that prove the record's values marked where they stand, and what `Ingest` needs to read the same decision again.
public enum JudgmentXML {
  /// - Parameters:
  ///   - decision: with its names masked for the public profile (`NameMask.masked` in `Extract`); metadata that stand
  ///     nowhere in its text are withheld here.
  ///   - record: of this decision, with evidence at its places.
  ///   - profile: for whom it is written.
  public static func bytes(_ decision: Decision, _ record: CaseRecord, profile: Profile) -> [UInt8] {
    let record = record.judgment(for: profile)
    let metadata = decision.metadata.edition(for: profile)
    let meta = JudgmentMeta(record, metadata, sha256: decision.source.sha256)
    let references = JudgmentReferences(record, work: meta.work)
    var text = JudgmentText(decision, record, references)
    let parts = JudgmentParts(decision)
    var xml = XMLBuffer(capacity: decision.text.count + decision.text.count / 2 + (1 << 15))
    xml.raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
        <judgment name="putusan">
          <meta>

      """)
    meta.add(to: &xml)
    references.add(to: &xml)
    if profile == .public { xml.raw(masked) }
    ExportBlock(decision: decision, metadata: metadata, record: record, profile: profile).add(to: &xml)
    xml.raw("    </meta>\n")
    var sections = 0
    func add(_ pieces: [JudgmentParts.Piece]) {
      for piece in pieces {
        guard let kind = piece.kind else {
          text.add(piece.span, to: &xml)
          continue
        }
        sections += 1
        xml.raw("        <blockContainer eId=\"section_\(sections)\" class=\"\(kind.rawValue)\">\n")
        text.add(piece.span, to: &xml)
        xml.raw("        </blockContainer>\n")
      }
    }
    xml.raw("    <header>\n")
    add(parts.header)
    xml.raw("    </header>\n    <judgmentBody>\n")
    for (element, pieces) in parts.body {
      xml.raw("      <\(element.rawValue)>\n")
      add(pieces)
      xml.raw("      </\(element.rawValue)>\n")
    }
    xml.raw("    </judgmentBody>\n")
    if !parts.conclusions.isEmpty {
      xml.raw("    <conclusions>\n")
      add(parts.conclusions)
      xml.raw("    </conclusions>\n")
    }
    xml.raw("  </judgment>\n</akomaNtoso>\n")
    return xml.bytes
  }

  private static let masked = """
          <notes source="#putusan">
            <note eId="note_1"><p>Edisi publik: nama orang disamarkan. / Public edition: names of people are masked.</p></note>
          </notes>

    """
}

extension CaseRecord {
  /// Beside what no edition for these readers holds: passages that prove what they may not see, and what is written of a
  /// person in free words, which no mask has seen.
  fileprivate func judgment(for profile: Profile) -> CaseRecord {
    var record = edition(for: profile)
    if profile == .public {
      record.evidence.removeAll { $0.field.hasPrefix("defendants[") && $0.field.hasSuffix("].birth_date") }
      for index in record.defendants.indices {
        let defendant = record.defendants[index]
        record.defendants[index].nationality = defendant.nationality.flatMap(TraitGroups.nationality)
        record.defendants[index].occupation = defendant.occupation.flatMap(TraitGroups.occupation)
      }
    }
    return record
  }
}

extension Metadata {
  /// The public one has of the values that stand nowhere in the text only those of a closed vocabulary: any other may
  /// hold a name that no mask has seen.
  fileprivate func edition(for profile: Profile) -> Metadata {
    profile == .internal ? self : Metadata(entries.filter { $0.span != nil || Metadata.closed.contains($0.label) })
  }

  /// Attributes of the Indo-Law data set.
  private static let closed: Set<String> = [
    "amar", "amar_lainnya", "klasifikasi", "lama_hukuman", "lembaga_peradilan", "provinsi", "status", "sub_klasifikasi",
  ]
}
