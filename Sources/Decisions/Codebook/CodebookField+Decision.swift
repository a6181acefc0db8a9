extension CodebookField {
  static let decision: [CodebookField] = [
    field("id", .decision, .string, "The source file's name without its ending.") { $0.id },
    field("case_number", .decision, .string, "As in the head, normalised: `78/Pid.Sus/2025/PN Dum`.") { $0.caseNumber },
    field("court", .decision, .string, "Full name of the court: `Pengadilan Negeri Dumai`.") { $0.court },
    field("register_year", .decision, .int, "The year in the case number.") { $0.registerYear.map(String.init) },
    field("decision_date", .decision, .date, "The day on which the decision was pronounced in open court.") {
      $0.decisionDate?.description
    },
    field("indictment_form", .decision, .word, "How the counts of the indictment stand to each other.", words: forms) {
      word($0.indictmentForm)
    },
    field(
      "charged_provisions", .decision, .strings,
      "Provisions that the indictment names as violated, normalised: `UU 21/2007 Pasal 2 ayat (1)`."
    ) { joined($0.chargedProvisions) },
    field("arrest_date", .decision, .date, "The first defendant's arrest, else the first day of detention.") {
      $0.arrestDate?.description
    },
  ]

  private static let forms = vocabulary { (form: IndictmentForm) in
    switch form {
    case .single: "tunggal"
    case .alternative: "alternatif, \"atau\" between counts"
    case .subsidiary: "primair, subsidair"
    case .cumulative: "kumulatif, \"dan\" between counts"
    case .combination: "more than one of these"
    }
  }
}
