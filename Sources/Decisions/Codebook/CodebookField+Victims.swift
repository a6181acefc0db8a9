extension CodebookField {
  private static func field(
    _ path: String, _ group: Group, _ kind: Kind, _ meaning: String, words: [Word] = [],
    _ read: @escaping @Sendable (CaseRecord) -> String?
  ) -> CodebookField {
    CodebookField(path: path, group: group, kind: kind, meaning: meaning, words: words, reader: .record(read))
  }

  static let victims: [CodebookField] = [
    field("victims.count", .victims, .int, "People whom the decision treats as victims of the trafficking.") {
      $0.victims.count.map(String.init)
    },
    field("victims.female", .victims, .int, "Of these, female; only where the sex of all is told.") {
      $0.victims.female.map(String.init)
    },
    field("victims.male", .victims, .int, "Of these, male; only where the sex of all is told.") {
      $0.victims.male.map(String.init)
    },
    field("victims.children", .victims, .int, "Of these, under 18 at the time.") {
      $0.victims.children.map(String.init)
    },
  ]

  static let trafficking: [CodebookField] = [
    field("exploitation", .trafficking, .words, "Intended or actual exploitation.", words: forms) {
      joined($0.exploitation.map(\.rawValue))
    },
    field("border", .trafficking, .word, "Where recruitment and exploitation took place.", words: borders) {
      word($0.border)
    },
    field(
      "destination_countries", .trafficking, .strings,
      "English short names, actual or planned; `Indonesia` for domestic cases; transit left out."
    ) { joined($0.destinationCountries) },
    field(
      "platforms", .trafficking, .strings,
      "Online services used to recruit, advertise, or contact victims or customers."
    ) { joined($0.platforms) },
    field(
      "payment_or_debt", .trafficking, .bool,
      "Victims were bound by debt, advance pay, wage cuts or a price for leaving."
    ) { flag($0.paymentOrDebt) },
  ]

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

  private static let forms = vocabulary { (form: Exploitation) in
    switch form {
    case .sexual: "with paid or forced sexual services"
    case .domesticWork: "work in a household"
    case .labour: "any other work; work abroad whose kind is not stated"
    case .fishing: "work aboard vessels"
    case .onlineScam: "scam or gambling compounds"
    case .begging: "begging"
    case .organ: "removal of organs"
    case .adoption: "babies or children given for payment"
    case .marriage: "bride trafficking"
    case .surrogacy: "surrogacy"
    case .crime: "forced criminality"
    case .other: "anything else"
    }
  }

  private static let borders = vocabulary { (border: Border) in
    border == .domestic ? "both in Indonesia, actual or planned" : "abroad, actual or planned"
  }

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
