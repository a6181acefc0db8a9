internal import Decisions

extension VictimProfile {
  var tables: [Table] {
    [
      sizes.table(
        "per-decision", Phrase(id: "Jumlah korban dalam satu putusan", en: "Victims in one decision"), unit: .decision,
        stub: TableWords.heading(.victim), keys: VictimsInCase.allCases, name: \.rawValue, label: \.label),
      women.table(
        "sex", Phrase(id: "Korban menurut jenis kelamin", en: "Victims by sex"), .victim,
        stub: Phrase(id: "Jenis kelamin", en: "Sex"), yes: Phrase(id: "Perempuan", en: "Female"),
        no: Phrase(id: "Laki-laki", en: "Male"), protection: .unlisted),
      children.table(
        "children", Phrase(id: "Korban anak", en: "Children among victims"), .victim,
        stub: Phrase(id: "Umur", en: "Age"), yes: Phrase(id: "Di bawah 18 tahun", en: "Under 18"),
        no: Phrase(id: "18 tahun ke atas", en: "18 and over"), protection: .unlisted),
      groupTable,
    ]
      + perCase.breakdowns(
        "per-decision", Phrase(id: "Korban per putusan", en: "Victims per decision"), .number, .decision,
        drawn: [.exploitation], protection: .unlisted)
      + women.breakdowns(
        "female", Phrase(id: "Korban perempuan", en: "Female victims"), .victim, protection: .smallCounts)
      + children.breakdowns(
        "children", Phrase(id: "Korban anak", en: "Child victims"), .victim, protection: .smallCounts)
  }

  private var groupTable: Table {
    kinds.table(
      "groups", Phrase(id: "Perempuan, laki-laki, anak perempuan, anak laki-laki", en: "Women, men, girls, boys"),
      note: Phrase(
        id: """
          Jenis kelamin dan umur dicatat terpisah: keduanya diketahui hanya bila semua korban perkara itu berjenis \
          kelamin sama, atau semuanya dewasa, atau semuanya anak.
          """,
        en: """
          Sex and age are coded apart: both are known only where all victims of a case are of one sex, or all are \
          adults, or all are children.
          """),
      unit: .victim, stub: Phrase(id: "Kelompok", en: "Group"), keys: VictimKind.allCases, name: \.key, label: \.label,
      protection: .smallCounts)
  }
}
