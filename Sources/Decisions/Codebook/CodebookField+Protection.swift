extension CodebookField {
  static let protection: [CodebookField] = [
    field(
      "restitution_requested", .protection, .bool, "Restitution was asked for by victim, LPSK or prosecutor."
    ) { flag($0.restitutionRequested) },
    field("lpsk", .protection, .bool, "LPSK (Lembaga Perlindungan Saksi dan Korban) is mentioned.") { flag($0.lpsk) },
    field("victim_testimony", .protection, .word, "How the victims' evidence came in.", words: testimonies) {
      word($0.victimTestimony)
    },
    field("closed_hearing", .protection, .bool, "The hearing, or a part of it, was closed to the public.") {
      flag($0.closedHearing)
    },
    field("victim_named", .protection, .bool, "At least one victim stands in the decision with a full name.") {
      flag($0.victimNamed)
    },
    field("aggravating_count", .protection, .int, "Circumstances listed as memberatkan.") {
      $0.aggravatingCount.map(String.init)
    },
    field("mitigating_count", .protection, .int, "Circumstances listed as meringankan.") {
      $0.mitigatingCount.map(String.init)
    },
  ]

  private static let testimonies = vocabulary { (testimony: VictimTestimony) in
    switch testimony {
    case .inPerson: "heard in court"
    case .remote: "heard by teleconference or video"
    case .readOut: "the police record (BAP) was read out"
    case .mixed: "more than one of these"
    case .none: "no victim was heard or read out"
    }
  }
}
