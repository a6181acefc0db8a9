internal import Decisions

extension Rule {
  /// What a dictum says: the court's in the amar, the prosecutor's in the demand.
  static let dictum: [Rule] = [clause, proven, notProven, acquitted, released, inadmissible, lapsed]

  static let clause = Rule(
    "dictum-clause", field: "defendants.sentence",
    says: "A dictum is a list of clauses; each begins with its verb.", in: [.amar, .demand],
    pattern:
      #"\b(?<verb>menyatakan|menjatuhkan|menghukum|menetapkan|memerintahkan|membebankan|membebaskan|melepaskan|memulihkan|mewajibkan|mengembalikan|menolak|mengabulkan|mempidana|memidana|menyatakah|membebani|menghukurn|menjatuhan|menjatuhi|merampas|memutuskan|meghukum|pidana tambahan|(?<=[0-9] )membayar)\b"#,
    examples: ["1. Menyatakan Terdakwa terbukti", "Menjatuhkan pidana kepada Terdakwa", "2. Menghukum Terdakwa"],
    counterExamples: ["dengan ketentuan apabila denda tidak dibayar"])

  static let proven = Rule(
    "proven", field: "defendants.verdict",
    says: "The court declares the defendant guilty: proven lawfully and convincingly, or guilty of the offence.",
    in: [.amar],
    pattern:
      #"(?<!tidak )(?<!belum )(?<!tidak dapat )(?<!bahwa )\b(?:terbukti (?:dan|secara|bersalah)|bersalah (?:telah )?melakukan|telah terbukti|telah melakukan tindak pidana|terbukti bersalah|terbukti secara)"#,
    examples: [
      "Menyatakan Terdakwa terbukti secara sah dan meyakinkan bersalah melakukan tindak pidana",
      "Menyatakan Terdakwa bersalah telah melakukan tindak pidana",
    ],
    counterExamples: ["Menyatakan Terdakwa tidak terbukti secara sah dan meyakinkan"])

  static let notProven = Rule(
    "not-proven", field: "defendants.verdict", says: "A count is not proven.", in: [.amar],
    pattern: #"\b(?:tidak|belum|tak)(?: dapat| pernah)?(?: dinyatakan)? terbukti\b"#,
    examples: ["Menyatakan Terdakwa tidak terbukti secara sah dan meyakinkan bersalah"],
    counterExamples: ["Menyatakan Terdakwa terbukti secara sah"])

  static let acquitted = Rule(
    "acquitted", field: "defendants.verdict",
    says: "Bebas (vrijspraak): freed from the charges. Freed from one count and convicted of another is a conviction.",
    in: [.amar],
    pattern: #"\bmembebaskan (?:[a-z0-9]+ ){0,30}?dari (?:[a-z]+ ){0,4}?(?:dakwaan|tuduhan|tuntutan)"#,
    examples: [
      "Membebaskan Terdakwa oleh karena itu dari semua dakwaan Penuntut Umum",
      "membebaskan terdakwa dari dakwaan primair",
    ],
    counterExamples: ["Membebaskan Terdakwa dari tahanan", "membebankan biaya perkara"],
    basis: "KUHAP Pasal 191 ayat (1)")

  static let released = Rule(
    "released", field: "defendants.verdict",
    says: "Lepas (onslag): the act is proven but is no offence; released from all legal charges.", in: [.amar],
    pattern: #"\bmelepaskan (?:[a-z0-9]+ ){0,30}?dari (?:[a-z]+ ){0,3}?tuntutan"#,
    examples: ["Melepaskan Terdakwa oleh karena itu dari segala tuntutan hukum"],
    counterExamples: ["Membebaskan Terdakwa dari semua dakwaan"], basis: "KUHAP Pasal 191 ayat (2)")

  static let lapsed = Rule(
    "lapsed", field: "defendants.verdict",
    says: "The right to prosecute has lapsed (gugur), as by the defendant's death: neither conviction nor acquittal.",
    in: [.amar],
    pattern:
      #"\b(?:penuntutan|menuntut|perkara|pemeriksaan|dakwaan)(?: [a-z0-9]+){0,40}? (?:gugur|dihentikan|hapus)\b"#,
    examples: ["Menyatakan kewenangan Penuntut Umum untuk menuntut Terdakwa dinyatakan gugur karena meninggal dunia"],
    counterExamples: ["Menyatakan Terdakwa terbukti secara sah"], basis: "KUHP Pasal 77")

  static let inadmissible = Rule(
    "inadmissible", field: "defendants.verdict",
    says: "The indictment is void (batal demi hukum) or cannot be received (tidak dapat diterima).", in: [.amar],
    pattern:
      #"\b(?:dakwaan|penuntutan)(?: [a-z0-9]+){0,30}? (?:batal demi hukum|tidak dapat diterima|dinyatakan batal)"#,
    examples: [
      "Menyatakan surat dakwaan Penuntut Umum Nomor PDM-1 batal demi hukum",
      "Menyatakan penuntutan Penuntut Umum tidak dapat diterima",
    ],
    counterExamples: ["Menyatakan dakwaan Penuntut Umum terbukti"], basis: "KUHAP Pasal 143 ayat (3), 156")
}
