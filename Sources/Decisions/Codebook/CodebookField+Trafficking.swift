extension CodebookField {
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
}
