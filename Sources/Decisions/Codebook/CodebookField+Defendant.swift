extension CodebookField {
  private static func field(
    _ name: String, _ group: Group, _ kind: Kind, _ meaning: String, words: [Word] = [],
    _ read: @escaping @Sendable (Defendant) -> String?
  ) -> CodebookField {
    CodebookField(
      path: "defendants[].\(name)", group: group, kind: kind, meaning: meaning, words: words, reader: .defendant(read))
  }

  static let defendant: [CodebookField] = [
    field("name", .defendant, .string, "As in the identity block, without alias.") { $0.name },
    field(
      "sex", .defendant, .word, "As stated in the identity block.",
      words: vocabulary { (sex: Sex) in sex == .male ? "laki-laki" : "perempuan" }
    ) { word($0.sex) },
    field("age", .defendant, .int, "Years, as stated in the identity block.") { $0.age.map(String.init) },
    field("birth_date", .defendant, .date, "Tanggal lahir.") { $0.birthDate?.description },
    field("nationality", .defendant, .string, "As written.") { $0.nationality },
    field("occupation", .defendant, .string, "As written.") { $0.occupation },
    field("represented", .defendant, .bool, "Had legal counsel (penasihat hukum) at trial.") {
      flag($0.represented)
    },
  ]

  static let demand: [CodebookField] = [
    field("demand.prison_months", .demand, .months, "Prison term that the prosecutor asked for; life is 9999.") {
      $0.demand.prison?.description
    },
    field("demand.fine_idr", .demand, .rupiah, "Fine that the prosecutor asked for.") {
      $0.demand.fine.map(String.init)
    },
    field("demand.fine_substitute_months", .demand, .months, "Term asked for in place of an unpaid fine.") {
      $0.demand.fineSubstitute?.description
    },
    field("demand.restitution_idr", .demand, .rupiah, "Restitution that the prosecutor asked for.") {
      $0.demand.restitution.map(String.init)
    },
  ]

  static let outcome: [CodebookField] = [
    field("verdict", .outcome, .word, "What the last MENGADILI decides on this defendant.", words: verdicts) {
      word($0.verdict)
    },
    field(
      "convicted_provisions", .outcome, .strings, "Provisions of the count held proven; empty where not convicted."
    ) { joined($0.convictedProvisions) },
    field("sentence.prison_months", .outcome, .months, "Prison term imposed; life is 9999.") {
      $0.sentence.prison?.description
    },
    field("sentence.fine_idr", .outcome, .rupiah, "Fine imposed.") { $0.sentence.fine.map(String.init) },
    field("sentence.fine_substitute_months", .outcome, .months, "Term in place of an unpaid fine.") {
      $0.sentence.fineSubstitute?.description
    },
    field(
      "sentence.restitution_idr", .outcome, .rupiah, "Restitution: this defendant's share; jointly ordered, all of it."
    ) { $0.sentence.restitution.map(String.init) },
    field("sentence.restitution_substitute_months", .outcome, .months, "Term in place of unpaid restitution.") {
      $0.sentence.restitutionSubstitute?.description
    },
    field("sentence.probation_months", .outcome, .months, "Pidana percobaan (conditional sentence).") {
      $0.sentence.probation?.description
    },
  ]

  private static let verdicts = vocabulary { (verdict: Verdict) in
    switch verdict {
    case .convicted: "terbukti bersalah"
    case .acquitted: "bebas (vrijspraak)"
    case .released: "lepas dari segala tuntutan (onslag)"
    case .inadmissible: "dakwaan batal or tidak dapat diterima"
    case .other: "anything else, as a case that lapsed"
    }
  }
}
