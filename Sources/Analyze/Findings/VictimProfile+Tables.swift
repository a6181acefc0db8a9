internal import Decisions

extension VictimProfile {
  var tables: [Table] {
    [
      sizes.table(
        "per-decision", Phrase(id: "Jumlah korban dalam satu putusan", en: "Victims in one decision"), unit: .decision,
        stub: TableWords.heading(.victim), keys: VictimsInCase.allCases, name: \.rawValue, label: \.label),
      women.table(
        "sex", Phrase(id: "Korban menurut jenis kelamin", en: "Victims by sex"), .victim,
        stub: Phrase(id: "Jenis kelamin", en: "Sex"), yes: VictimProfile.label(.female),
        no: VictimProfile.label(.male), protection: .unlisted),
      children.table(
        "children", Phrase(id: "Korban anak", en: "Children among victims"), .victim,
        stub: Phrase(id: "Umur", en: "Age"), yes: Majority.child.label, no: Majority.adult.label, protection: .unlisted),
      groupTable,
    ]
      + perCase.breakdowns(
        "per-decision", Phrase(id: "Korban per putusan", en: "Victims per decision"), .number, .decision,
        drawn: [.exploitation], protection: .unlisted)
      + women.breakdowns(
        "female", Phrase(id: "Korban perempuan", en: "Female victims"), .victim, protection: .smallParts)
      + children.breakdowns(
        "children", Phrase(id: "Korban anak", en: "Child victims"), .victim, protection: .smallParts)
  }

  /// Of victims, children among them.
  private static func label(_ sex: Sex) -> Phrase {
    switch sex {
    case .female: Phrase(id: "Perempuan", en: "Female")
    case .male: Phrase(id: "Laki-laki", en: "Male")
    }
  }

  /// A table of two traits, so that a public edition withholds each count with the three that would give it away.
  private var groupTable: Table {
    Table(
      "groups", caption: Phrase(id: "Korban menurut jenis kelamin dan umur", en: "Victims by sex and age"),
      note: Phrase(
        id: """
          Jenis kelamin dan umur dicatat terpisah: keduanya diketahui hanya bila semua korban perkara itu berjenis \
          kelamin sama, atau semuanya dewasa, atau semuanya anak.
          """,
        en: """
          Sex and age are coded apart: both are known only where all victims of a case are of one sex, or all are \
          adults, or all are children.
          """),
      base: Base(.victim, count: kinds.total, missing: untold), form: .plain, protection: .smallCounts,
      stub: Phrase(id: "Jenis kelamin", en: "Sex"),
      columns: Majority.allCases.map { Column($0.rawValue, $0.label, .count) },
      rows: [Sex.female, .male].compactMap {
        kinds.row($0, $0.rawValue, VictimProfile.label($0), columns: Majority.allCases)
      })
  }
}
