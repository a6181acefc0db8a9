internal import Decisions

/// A judgment in Akoma Ntoso 1.0 (OASIS LegalDocML), with metadata, the parts of a judgment and marked names.
struct AkomaNtosoXML: FileFormat {
  func fileName(_ docket: RegisterEntry) -> String { docket.fileName + ".xml" }

  func write(_ decision: ComposedDecision, _ docket: RegisterEntry, _ dice: inout Dice) -> [UInt8] {
    var xml = MarkupBuffer(capacity: 1 << 15)
    xml.raw(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Putusan buatan (sintetis) untuk pengujian, bukan putusan pengadilan. / \
      Synthetic judgment for tests, not a decision of any court. -->
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
        <judgment name="putusan">

      """)
    SyntheticMeta(docket).add(to: &xml)
    var judgment = PartsWriter(docket, usesLists: dice.chance(perMille: 600))
    for part in decision.parts { judgment.add(part, to: &xml) }
    judgment.end(&xml)
    xml.raw("  </judgment>\n</akomaNtoso>\n")
    return xml.bytes
  }
}
