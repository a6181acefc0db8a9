internal import Decisions
internal import Pattern

extension Rule {
  /// Arrest, hearing, circumstances.
  static let hearing: [Rule] = [
    arrested, arrestedInFacts, detainedSince, otherCase, lpsk, closedHearing, restitutionAsked, restitutionNotAsked,
    rightToAsk,
    aggravating, mitigating, endOfCircumstances,
  ]

  static let arrested = Rule(
    "arrested", field: "arrest_date", says: "The opening says when the defendant was arrested (ditangkap).",
    in: [.detention, .identity, .counsel],
    pattern: #"\b(?:di ?tangkap|(?:dilakukan )?penangkapan|penangkapan)\b"#,
    examples: ["Terdakwa ditangkap pada tanggal 4 November 2024", "Penangkapan: sejak tanggal 4 November 2024"],
    counterExamples: ["Terdakwa ditahan dalam tahanan Rutan oleh"], basis: "KUHAP Pasal 16-19")

  static let arrestedInFacts = Rule(
    "arrested-in-facts", field: "arrest_date",
    says: "Where the opening is silent, the evidence may tell when the defendant was arrested.",
    in: [.facts, .evidence, .indictment],
    pattern:
      #"\b(?:terdakwa(?: [a-z0-9]+){0,12}? (?:telah )?(?:ditangkap|diamankan|tertangkap)|(?:penangkapan|menangkap|mengamankan|melakukan penangkapan)(?: terhadap)?(?: diri)?(?: para)? terdakwa|penangkapan terjadi)\b"#,
    examples: [
      "Terdakwa ditangkap pada hari Senin tanggal 4 November 2024", "Saksi melakukan penangkapan terhadap Terdakwa",
    ],
    counterExamples: ["barang bukti yang disita dari Terdakwa"],
    holding: Contained("angkap", "amankan", within: .blanks(15)))

  static let detainedSince = Rule(
    "detained-since", field: "arrest_date",
    says: "Where only detention is told, its first day counts.", in: [.detention],
    pattern: #"\b(?:ditahan|penahanan|penyidik|tahanan)\b"#,
    examples: ["1. Penyidik sejak tanggal 5 November 2024 sampai dengan"],
    counterExamples: ["Terdakwa menghadap sendiri"])

  static let otherCase = Rule(
    "other-case", field: "arrest_date",
    says: "Detained or serving a sentence in another case: there was no arrest in this one.",
    in: [.detention, .counsel],
    pattern:
      #"\b(?:(?:ditahan|penahanan|menjalani (?:pidana|hukuman))(?: [a-z]+){0,6}? (?:dalam |pada )?perkara (?:lain|pidana lain)|narapidana|sedang menjalani (?:pidana|hukuman))\b"#,
    examples: ["Terdakwa ditahan dalam perkara lain", "Terdakwa sedang menjalani pidana"],
    counterExamples: ["Terdakwa ditahan dalam tahanan rutan"])

  static let lpsk = Rule(
    "lpsk", field: "lpsk", says: "LPSK (Lembaga Perlindungan Saksi dan Korban) is mentioned.",
    in: Section.Kind.allCases,
    pattern: #"\b(?:lpsk|l p s k|lembaga perlindungan (?:saksi|korban))\b"#,
    examples: ["perhitungan LPSK", "Lembaga Perlindungan Saksi dan Korban"],
    counterExamples: ["Undang-Undang tentang Perlindungan Saksi dan Korban"], basis: "UU 31/2014 Pasal 1 angka 5")

  static let closedHearing = Rule(
    "closed-hearing", field: "closed_hearing",
    says: "The hearing, or that of a child or victim, was closed to the public.",
    in: [.head, .history, .evidence, .facts, .considerations, .interlocutory],
    pattern:
      #"\b(?:(?:sidang|persidangan|pemeriksaan)(?: [a-z]+){0,6}? (?:dinyatakan )?tertutup(?! (?:untuk )?penempatan)|tertutup untuk umum)\b"#,
    examples: ["pemeriksaan Anak Korban dilakukan dalam sidang tertutup untuk umum"],
    counterExamples: ["negara tertentu yang dinyatakan tertutup", "diucapkan dalam sidang terbuka untuk umum"],
    basis: "UU 21/2007 Pasal 39; KUHAP Pasal 153", needs: ["tertutup"])

  static let restitutionAsked = Rule(
    "restitution-asked", field: "restitution_requested",
    says: "Restitution was asked for: by the victim, by LPSK, or in the prosecutor's demand.",
    in: Section.Kind.allCases,
    pattern:
      #"\b(?:permohonan (?:hak )?restitusi|tuntutan restitusi|(?:mengajukan|mengajukkan|memohon|meminta|menuntut)(?: [a-z]+){0,5}? restitusi|restitusi yang (?:dimohonkan|diajukan|diminta)|penilaian (?:ganti (?:rugi|kerugian)|restitusi)|(?:laporan|hasil) (?:penilaian|perhitungan) restitusi|(?:penghitungan|perhitungan) restitusi|membayar (?:uang )?(?:biaya |ganti (?:rugi|kerugian) )?(?:berupa )?restitusi)\b"#,
    examples: [
      "permohonan restitusi dari saksi korban", "Laporan Penilaian Restitusi LPSK", "membayar restitusi kepada korban",
      "Penilaian Ganti Kerugian oleh LPSK",
    ],
    counterExamples: ["berhak memperoleh restitusi"], basis: "UU 21/2007 Pasal 48", needs: ["restitusi", "penilaian"])

  static let rightToAsk = Rule(
    "right-to-ask", field: "restitution_requested",
    says: "Restitution may be asked for, which is told as a right.", in: Section.Kind.allCases,
    pattern: #"\b(?:hak hak|hak|haknya|berhak|dapat|kesempatan)(?: [a-z]+){0,3}? (?:untuk )?$"#,
    examples: ["telah menyampaikan haknya untuk "], counterExamples: ["Saksi Korban telah "])

  static let restitutionNotAsked = Rule(
    "restitution-not-asked", field: "restitution_requested",
    says: "The decision says that no restitution was asked for.", in: Section.Kind.allCases,
    pattern:
      #"\b(?:(?:tidak|belum|tanpa|menolak) (?:(?:ada|adanya|ingin|mau|akan|juga|pernah|bersedia|untuk|jadi) ){0,3}(?:menggunakan hak(?: [a-z]+){0,3} untuk )?(?:mengajukan|diajukan|meminta|menuntut|memohon|dimohonkan|mengajukannya)(?: [a-z]+){0,6}? restitusi|restitusi(?: [a-z]+){0,4}? tidak (?:pernah )?(?:diajukan|ada|dimohonkan)|(?:(?:tidak|belum) (?:ada|adanya|terdapat)|tanpa(?: adanya)?)(?: [a-z]+){0,3}? (?:permohonan|tuntutan|pengajuan)(?: [a-z]+){0,3}? restitusi)\b"#,
    examples: [
      "korban tidak mengajukan restitusi", "tidak ada permohonan restitusi",
      "tidak bersedia untuk mengajukan restitusi", "menolak untuk meminta restitusi",
      "tanpa adanya permohonan restitusi", "belum pernah mengajukan restitusi",
    ],
    counterExamples: ["korban mengajukan permohonan restitusi"], needs: ["restitusi"])

  static let aggravating = Rule(
    "aggravating", field: "aggravating_count",
    says: "The list headed 'memberatkan' holds the aggravating circumstances.",
    in: [.circumstances],
    pattern:
      #"\b(?:keada+n|hal|faktor|alasan)(?: keadaan| hal)?(?: hal)?(?: yang)?(?: dapat)? mem+berat?kan\b(?! dan| dari (?:hal|keadaan|yang))(?: (?<whose>(?:pidana|diri)? ?(?:para )?terdakwa))?"#,
    examples: ["Keadaan yang memberatkan:", "Hal-hal yang memberatkan Terdakwa"],
    counterExamples: [
      "keadaan yang memberatkan dan yang meringankan", "hal-hal yang memberatkan dari hal-hal yang meringankan",
    ], basis: "KUHAP Pasal 197 ayat (1) huruf f")

  static let mitigating = Rule(
    "mitigating", field: "mitigating_count", says: "The list headed 'meringankan' holds the mitigating circumstances.",
    in: [.circumstances],
    pattern:
      #"\b(?:(?:keada+n|hal|faktor|alasan)(?: keadaan| hal)?(?: hal)?(?: yang)?(?: dapat)?|yang) (?:meringankan|rneringankan|meringkankan|meringan kan|meringan)\b(?: (?<whose>(?:pidana|diri)? ?(?:para )?terdakwa))?"#,
    examples: ["Keadaan yang meringankan:", "Hal-hal yang meringankan Terdakwa"],
    counterExamples: ["Keadaan yang memberatkan:"], basis: "KUHAP Pasal 197 ayat (1) huruf f")

  static let endOfCircumstances = Rule(
    "end-of-circumstances", field: "mitigating_count", says: "The next reason or the applied law ends the list.",
    in: [.circumstances],
    pattern: #"\b(?:menimbang|memperhatikan|mengingat|m e n g a d i l i|mengadili)\b"#,
    examples: ["Menimbang, bahwa oleh karena Terdakwa dijatuhi pidana"],
    counterExamples: ["Terdakwa belum pernah dihukum"])
}
