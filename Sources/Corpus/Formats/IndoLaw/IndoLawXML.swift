internal import Decisions

/// A file as the Indo-Law data set has them: facts in the root's attributes, one child a section, lower-case words
/// without punctuation.
struct IndoLawXML: FileFormat {
  /// Of files, per mille: with `_unk_` in place of some rare words.
  var withUnknownWords = 350
  /// Of files, per mille: without a section of its own for the facts found (135 of 300 real ones), which end the
  /// evidence or begin the reasons.
  var withoutFacts = 450

  func fileName(_ docket: RegisterEntry) -> String { docket.pageID + ".xml" }

  func write(_ decision: ComposedDecision, _ docket: RegisterEntry, _ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 15)
    addRoot(docket, to: &bytes, &dice)
    var words = PlainWords(hidesRareWords: dice.chance(perMille: withUnknownWords))
    let sections =
      dice.chance(perMille: withoutFacts) ? Self.withoutFacts(inReasons: dice.chance(perMille: 500)) : Self.sections
    for (name, kinds) in sections {
      let paragraphs = kinds.flatMap { decision.paragraphs($0) }
      if paragraphs.isEmpty { continue }
      bytes.add("<\(name)>\n")
      words.add(paragraphs, to: &bytes, &dice)
      bytes.add("</\(name)>\n")
    }
    bytes.add("</putusan>\n")
    return bytes
  }

  private typealias Sections = [(name: String, kinds: [Section.Kind])]

  private static let sections: Sections = [
    ("kepala_putusan", [.head]), ("identitas", [.identity]), ("riwayat_penahanan", [.detention, .counsel]),
    ("riwayat_perkara", [.history]), ("riwayat_tuntutan", [.demand, .plea]),
    ("riwayat_dakwaan", [.indictment, .interlocutory]), ("fakta", [.evidence]), ("fakta_hukum", [.facts]),
    ("pertimbangan_hukum", [.considerations, .circumstances, .appliedLaw]), ("amar_putusan", [.amar]),
    ("penutup", [.closing]),
  ]

  private static func withoutFacts(inReasons: Bool) -> Sections {
    sections.filter { $0.name != "fakta_hukum" }.map { name, kinds in
      switch name {
      case "fakta" where !inReasons: (name, kinds + [.facts])
      case "pertimbangan_hukum" where inReasons: (name, [.facts] + kinds)
      default: (name, kinds)
      }
    }
  }

  private func addRoot(_ docket: RegisterEntry, to bytes: inout [UInt8], _ dice: inout Dice) {
    let labels = IndoLawLabels(docket: docket)
    let attributes = [
      ("amar", labels.amar), ("amar_lainnya", labels.otherAmar(&dice)), ("id", docket.pageID),
      ("klasifikasi", docket.isSpecialCrime ? "pidana-khusus" : "pidana-umum"), ("lama_hukuman", String(labels.days)),
      ("lembaga_peradilan", docket.courtSlug), ("provinsi", labels.province),
      ("sintetis", "putusan-buatan-untuk-pengujian-bukan-putusan-pengadilan"),
      ("status", dice.pick(["berkekuatan-hukum-tetap", "tidak-berkekuatan-hukum-tetap"])),
      ("sub_klasifikasi", docket.isSpecialCrime ? "perdagangan-orang" : "tidak-diketahui"),
      ("url", "\(DirektoriPage.site)/direktori/putusan/\(docket.pageID).html"),
    ]
    bytes.add("<putusan")
    for (name, value) in attributes { bytes.add(" \(name)=\"\(value)\"") }
    bytes.add(">\n")
  }
}
