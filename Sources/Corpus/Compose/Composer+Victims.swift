internal import Decisions

extension Composer {
  /// Recruits for work abroad are often called witnesses only, not "saksi korban".
  var callsVictimsWitnesses: Bool {
    plan.story.border == .crossBorder && plan.docket.number % 3 == 0 && plan.children == 0 && plan.masking == .names
  }

  /// `Saksi Korban Rumiyanti`, `Anak Korban 2`, `Saksi Sarwanto`.
  func name(of victim: VictimPlan) -> String {
    let role = victim.isChild ? "Anak Korban" : callsVictimsWitnesses ? "Saksi" : "Saksi Korban"
    return victim.label.isEmpty ? role : "\(role) \(victim.label)"
  }

  private var isSexTold: Bool { plan.women != nil }

  mutating func fillVictims() {
    let names = plan.victims.map(name(of:))
    scope["people"] = people
    scope["they"] =
      plan.victimCount == 1 ? names[0] : callsVictimsWitnesses ? "para calon pekerja migran tersebut" : "para korban"
    scope["korban"] = plan.victimCount == 1 ? names[0] : callsVictimsWitnesses ? "para Saksi tersebut" : "para korban"
    scope.set("told", isSexTold)
  }

  /// Who they are, when they are first told of: `3 (tiga) orang perempuan yaitu Saksi Korban A (umur 19 tahun), ...`.
  private var people: String {
    let isAlone = plan.victimCount == 1
    let each = plan.victims.map { "\(name(of: $0)) (\(detail($0, withSex: isAlone || isMixed)))" }
    if isAlone {
      return plan.victims[0].age == 0
        ? "seorang bayi \(Composer.word(plan.victims[0].person.sex)) yang baru dilahirkan (selanjutnya disebut Anak Korban)"
        : each[0]
    }
    return
      "\(Terbilang.both(plan.victimCount)) orang\(kinds) \(plan.victims.count < plan.victimCount ? "di antaranya" : "yaitu") "
      + FigureStyle.list(each)
  }

  private var isMixed: Bool { (plan.women ?? 0) > 0 && (plan.men ?? 0) > 0 }

  private var kinds: String {
    let role = callsVictimsWitnesses ? " calon pekerja migran Indonesia" : ""
    guard let women = plan.women, let men = plan.men, !isMixed else { return role }
    return (women > 0 ? " perempuan" : men > 0 ? " laki-laki" : "") + role
  }

  private func detail(_ victim: VictimPlan, withSex: Bool) -> String {
    let age = victim.age == 0 ? "bayi" : "umur \(victim.age) tahun"
    return isSexTold && withSex ? "\(Composer.word(victim.person.sex)), \(age)" : age
  }

  static func word(_ sex: Sex) -> String { sex == .male ? "laki-laki" : "perempuan" }
}
