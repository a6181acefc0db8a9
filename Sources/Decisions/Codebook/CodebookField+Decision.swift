extension CodebookField {
  private static func field(
    _ path: String, _ kind: Kind, _ meaning: String, words: [Word] = [],
    _ read: @escaping @Sendable (CaseRecord) -> String?
  ) -> CodebookField {
    CodebookField(
      path: path, group: .decision, kind: kind, meaning: meaning, words: words, reader: .record(read))
  }

  static let decision: [CodebookField] = [
    field("id", .string, "The source file's name without its ending.") { $0.id },
    field("case_number", .string, "As in the head, normalised: `78/Pid.Sus/2025/PN Dum`.") { $0.caseNumber },
    field("court", .string, "Full name of the court: `Pengadilan Negeri Dumai`.") { $0.court },
    field("register_year", .int, "The year in the case number.") { $0.registerYear.map(String.init) },
    field("decision_date", .date, "The day on which the decision was pronounced in open court.") {
      $0.decisionDate?.description
    },
    field("indictment_form", .word, "How the counts of the indictment stand to each other.", words: forms) {
      word($0.indictmentForm)
    },
    field(
      "charged_provisions", .strings,
      "Provisions that the indictment names as violated, normalised: `UU 21/2007 Pasal 2 ayat (1)`."
    ) { joined($0.chargedProvisions) },
    field("arrest_date", .date, "The first defendant's arrest, else the first day of detention.") {
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

  // MARK: What the program says about its own work

  private static func codingField(
    _ path: String, _ kind: Kind, _ meaning: String, _ read: @escaping @Sendable (CaseRecord) -> String?
  ) -> CodebookField {
    CodebookField(path: path, group: .coding, kind: kind, meaning: meaning, words: [], reader: .record(read))
  }

  static let coding: [CodebookField] = [
    codingField("doubts", .strings, "Fields of which the coder is unsure, each with a short reason.") {
      joined($0.doubts)
    },
    codingField("source.path", .string, "The file that was read, as its path was given.") { $0.source?.path },
    codingField("source.sha256", .string, "SHA-256 of the file's bytes.") { $0.source?.sha256 },
    codingField("source.format", .string, "The format that the file was read as.") { word($0.source?.format) },
    codingField("source.ocr", .bool, "Whether the text came out of character recognition.") {
      flag($0.source?.isRecognised)
    },
    codingField("extractor.version", .string, "Version of the program; empty in coding by hand.") {
      $0.extractor?.version
    },
    codingField("extractor.rules", .string, "Fingerprint of the rules that it applied.") { $0.extractor?.rules },
  ]
}
