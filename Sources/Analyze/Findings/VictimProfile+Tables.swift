internal import Decisions

extension VictimProfile {
  var tables: [Table] {
    [
      sizes.table(
        "per-decision", Phrase(id: "Jumlah korban dalam satu putusan", en: "Victims in one decision"), unit: .decision,
        stub: Words.heading(.victim), keys: VictimsInCase.allCases, name: \.rawValue, label: \.label),
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

  /// Women, men, girls, boys, and those of whom one of the two is not told.
  private var groupTable: Table {
    let order: [VictimGroup] = [false, true, nil].flatMap { isChild in
      [Sex.female, .male, nil].map { VictimGroup(sex: $0, isChild: isChild) }
    }
    let told = order.filter { $0.isTold }
    let known = told.reduce(0) { $0 + groups.units($1) }
    let rows = told.map { group in
      Row(
        group.key, group.label, [.count(groups.units(group)), Cell(Share(groups.units(group), of: known))],
        cases: groups.cases(group))
    }
    let untold = order.filter { !$0.isTold && groups.units($0) > 0 }.map { group in
      Row(group.key, group.label, [.count(groups.units(group)), .none], cases: groups.cases(group), isMissing: true)
    }
    return Table.counts(
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
      base: Base(.victim, count: known, missing: groups.total - known), stub: Phrase(id: "Kelompok", en: "Group"),
      rows: rows + untold, total: groups.total, protection: .smallCounts)
  }
}

extension VictimGroup {
  var isTold: Bool { sex != nil && isChild != nil }

  /// `women`, `girls`, `male_age_not_stated`, `children_sex_not_stated`.
  var key: String {
    switch (sex, isChild) {
    case (.female, false): "women"
    case (.male, false): "men"
    case (.female, true): "girls"
    case (.male, true): "boys"
    case (let sex?, nil): "\(sex.rawValue)_age_not_stated"
    case (nil, let isChild?): isChild ? "children_sex_not_stated" : "adults_sex_not_stated"
    case (nil, nil): "not_stated"
    }
  }

  var label: Phrase {
    switch (sex, isChild) {
    case (.female, false): Phrase(id: "Perempuan dewasa", en: "Women")
    case (.male, false): Phrase(id: "Laki-laki dewasa", en: "Men")
    case (.female, true): Phrase(id: "Anak perempuan", en: "Girls")
    case (.male, true): Phrase(id: "Anak laki-laki", en: "Boys")
    case (.female, nil): Phrase(id: "Perempuan, umur tidak disebut", en: "Female, age not stated")
    case (.male, nil): Phrase(id: "Laki-laki, umur tidak disebut", en: "Male, age not stated")
    case (nil, true): Phrase(id: "Anak, jenis kelamin tidak disebut", en: "Children, sex not stated")
    case (nil, false): Phrase(id: "Dewasa, jenis kelamin tidak disebut", en: "Adults, sex not stated")
    case (nil, nil): Words.notStated
    }
  }
}
