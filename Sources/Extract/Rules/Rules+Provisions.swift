internal import Decisions

extension Rule {
  /// Charges, the form of the indictment, the provisions applied.
  static let provisions: [Rule] = [countClosing, countCites, countBreak, statedForm, appliedProvisions, provenCount]

  static let countClosing = Rule(
    "count-closing", field: "charged_provisions",
    says: "A count closes with the provisions violated: 'sebagaimana diatur dan diancam pidana dalam Pasal ...'.",
    in: [.indictment],
    pattern:
      #"\b(?:di ?ancam(?: dengan)?(?: pidana)?|diatur dan)(?: [a-z]+){0,7}?(?: | (?:dalam|pada))(?=pasal(?: ke)? [0-9il])"#,
    examples: [
      "diatur dan diancam pidana dalamPasal 4 Undang-Undang",
      "Perbuatan Terdakwa sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang",
      "sebagaimana diatur dan diancam pidana menurut Pasal 81 Undang-Undang",
    ],
    counterExamples: ["dengan maksud untuk mengeksploitasi orang tersebut"], basis: "KUHAP Pasal 143 ayat (2)")

  static let countCites = Rule(
    "count-cites", field: "charged_provisions",
    says:
      "Where no count says 'diancam', it closes with 'melanggar Pasal ...' or 'sebagaimana diatur dalam Pasal ...'.",
    in: [.indictment],
    pattern:
      #"\b(?:melanggar(?: ketentuan)?|diatur|perbuatan (?:para )?(?:terdakwa|mereka)(?: [a-z0-9]+){0,25}?|didakwa)(?: [a-z]+){0,7}? (?=pasal(?: ke)? [0-9il])"#,
    examples: ["Perbuatan Terdakwa melanggar Pasal 296 KUHP", "sebagaimana diatur dalam Pasal 81 Undang-Undang"],
    counterExamples: ["dengan maksud untuk mengeksploitasi orang tersebut"])

  static let countBreak = Rule(
    "count-break", field: "indictment_form",
    says: "Between counts stands how they relate: 'ATAU', 'DAN', 'SUBSIDAIR', or only the next count's number.",
    in: [.indictment],
    pattern:
      #"\b(?:(?<alternative>atau)|(?<subsidiary>(?:lebih |lebih lebih )?subsid[a-z]*r)|(?<primary>primair|primer|primeir|premair)|(?<and>dan)|(?<ordinal>kesatu|pertama|kedua|ketiga|keempat|kelima|keenam|ke satu|ke dua|ke tiga|ke empat))\b"#,
    examples: ["ATAU\nKEDUA", "SUBSIDAIR:", "DAN\nKEDUA"], counterExamples: ["Bahwa Terdakwa pada hari Senin"])

  static let statedForm = Rule(
    "stated-form", field: "indictment_form",
    says: "The court says which form the indictment has: tunggal, alternatif, subsidairitas, kumulatif, kombinasi.",
    in: [.considerations, .facts, .indictment, .evidence],
    pattern:
      #"\bdakwaan(?: penuntut umum)?(?: yang)?(?: telah)?(?: (?:di ?susun|berbentuk|bersifat|bentuk|dalam bentuk|secara|dengan bentuk|dalam|adalah|merupakan|surat|sifatnya|yakni|yaitu|berupa|dengan|dakwaan)){0,4} (?<value>alternatif|altematif|alternative|tunggal|subsid[a-z]+|subside[a-z]+|kumulatif|komulatif|kombinasi|gabungan|campuran|berlapis)(?: (?<second>alternatif|subsid[a-z]+|kumulatif|komulatif|kombinasi))?"#,
    examples: [
      "didakwa oleh Penuntut Umum dengan dakwaan yang berbentuk ⟦alternatif⟧", "dakwaan yang disusun secara ⟦tunggal⟧",
      "dakwaan ⟦kombinasi⟧",
    ],
    counterExamples: ["ancaman pidana yang bersifat kumulatif", "dakwaan Penuntut Umum telah terbukti"])

  static let appliedProvisions = Rule(
    "applied-provisions", field: "defendants.convicted_provisions",
    says: "Before the amar the court names the provisions that it applied: 'Memperhatikan, Pasal ...'.",
    in: [.appliedLaw],
    pattern: #"\b(?:memperhatikan|mengingat)\b"#, examples: ["Memperhatikan, Pasal 2 ayat (1) Undang-Undang"],
    counterExamples: ["Menimbang, bahwa Pasal 2"], basis: "KUHAP Pasal 197 ayat (1) huruf f")

  static let provenCount = Rule(
    "proven-count", field: "defendants.convicted_provisions",
    says: "The count held proven is named by its number: 'sebagaimana dalam dakwaan alternatif kedua'.",
    in: [.amar, .considerations],
    pattern:
      #"\bdakwaan(?: (?:penuntut umum|alternatif|altematif|yang|jaksa|pada|kumulatif|subsidair|melanggar))* (?<value>kesatu|ke satu|pertama|ke ?1|kedua|ke dua|ke ?2|ketiga|ke tiga|ke ?3|keempat|ke empat|kelima|ke lima|keenam|primair|primer|subsidair|subsider|tunggal)\b"#,
    examples: ["sebagaimana dalam dakwaan alternatif ⟦kedua⟧", "dakwaan ⟦kesatu⟧ Penuntut Umum", "dakwaan ⟦primair⟧"],
    counterExamples: ["dakwaan Penuntut Umum"])
}
