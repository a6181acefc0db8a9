internal import Decisions

/// How witnesses are headed, and how their statements came in.
extension Rule {
  private static let nameWords =
    #"(?:(?!yang |di ?bawah |tanpa |tidak di ?sumpah |telah |pada |dengan |atas |satu |dua |tiga |unit |lembar |buah |bahwa |menyatakan |ahli |terdakwa |keterangan |tahun |orang )[a-z]+ ){1,9}?"#

  static let witnessHeading = Rule(
    "witness-heading", field: "victim_testimony",
    says: "A witness's statement is headed by a number, the name and how it came in: under oath, read out, unsworn.",
    in: [.evidence],
    pattern:
      #"(?:(?<=[a-z] )|^)(?<number>[0-9]{1,2}|[ivxl]{1,4}) (?<role>(?:saksi |anak |korban |koban |ahli |saudara |saudari |sdr |sdri )*)(?:(?<=korban |anak |saksi )(?<ordinal>[0-9]{1,2}|[ivx]{1,4}) )?(?<name>"#
      + nameWords
      + #")?(?:yang |keterangan(?:nya)? |telah |dalam |di ?persidangan |dimuka |di muka |di depan |memberikan |memberi |berjanji |dengan |secara |agama [a-z]+ |menurut [a-z ]{0,30}? |teleconference |virtual |atas persetujuan [a-z ]{0,40}?|(?:(?:setelah|sudah|telah|tidak) [a-z ]{0,120}?(?=dibacakan))|(?:didengar|diperiksa) [a-z ]{0,120}?(?=di ?bawah sumpah|tanpa di ?sumpah)){0,6}(?<mode>di ?bawah (?:di ?)?(?:sumpah|janji)|bersumpah|diba[wc]?ah? sumpah|diabwah sumpah|diba ?cakan|tanpa (?:di ?)?sumpah|tidak (?:di ?)?sumpah|disumpah|persidangan)"#,
    examples: [
      "menerangkan sebagai berikut: 3. Saksi Korban Ani Binti Karta, di bawah sumpah pada pokoknya menerangkan",
      "sebagai berikut: 5. Saksi Dodo Bin Karta, yang dibacakan di persidangan",
      "sebagai berikut: 2. Anak Korban 2 tanpa disumpah pada pokoknya menerangkan",
      "sebagai berikut: 1. Anak Korban tanpa disumpah pada pokoknya menerangkan",
      "sebagai berikut: 1. Saksi Ani yang didengar keterangannya secara telekonferensi, di bawah sumpah menerangkan",
    ],
    counterExamples: ["barang bukti berupa 1 (satu) unit handphone"], basis: "KUHAP Pasal 160, 162")

  static let plainHeading = Rule(
    "witness-heading-unsworn", field: "victim_testimony",
    says: "A witness's statement is headed by a number, 'saksi' and the name alone; how it came in is not told.",
    in: [.evidence],
    pattern:
      #"(?:(?<=[a-z] )|^)(?<number>[0-9]{1,2}) (?<role>(?:anak )?(?:saksi |korban ){1,2})(?<name>"#
      + nameWords + #")(?:pada pokoknya )?menerangkan (?:pada pokoknya )?sebagai berikut\b"#,
    examples: ["sebagai berikut: 1. Saksi Ani Lestari, pada pokoknya menerangkan sebagai berikut:"],
    counterExamples: [
      "1. Budi Santoso, pada pokoknya menerangkan sebagai berikut", "saksi menerangkan sebagai berikut",
    ])

  static let indoLawHeading = Rule(
    "witness-heading-plain", field: "victim_testimony",
    says: "In sources without punctuation a witness may be headed 'keterangan saksi 1 ani' only.",
    in: [.evidence],
    pattern:
      #"\b(?:keterangan )?saksi (?:ke )?(?<number>[0-9]{1,2}) (?<role>)(?<name>(?:[a-z]+ ){1,4}?)(?<mode>di ?bawah sumpah|dibacakan|disumpah|menerangkan|bahwa|pada pokoknya)"#,
    examples: ["keterangan saksi 1 ani bahwa saksi kenal"], counterExamples: ["saksi menerangkan bahwa"])

  static let readOut = Rule(
    "read-out", field: "victim_testimony",
    says: "A statement given to the police is read out because the witness does not appear.", in: [.evidence],
    pattern: #"\b(?:diba ?cakan|dibacanya|membacakan)\b"#, examples: ["keterangannya dibacakan di persidangan"],
    counterExamples: ["di bawah sumpah pada pokoknya menerangkan"], basis: "KUHAP Pasal 162")

  static let statementReadOut = Rule(
    "statement-read-out", field: "victim_testimony",
    says: "The court says of a statement that it was read out, outside its heading.", in: [.evidence],
    pattern: #"\bketerangan (?:saksi |saudara |sdr |korban |para saksi )(?:[a-z]+ ){0,14}?diba ?cakan\b"#,
    examples: [
      "atas keterangan saksi yang dibacakan tersebut Terdakwa membenarkan",
      "keterangan saudara Budi pada Berita Acara Pemeriksaan dibacakan",
    ],
    counterExamples: ["tuntutan pidana yang dibacakan"], basis: "KUHAP Pasal 162")

  static let groupReadOut = Rule(
    "group-read-out", field: "victim_testimony",
    says: "The statements of several witnesses are read out, as a sentence before their headings says.",
    in: [.evidence],
    pattern:
      #"\b(?:membacakan (?:kembali )?(?:bap |berita acara [a-z]+ |surat )?keterangan (?:dari )?(?:para saksi|saksi saksi)|keterangan (?:para saksi|saksi saksi)(?: tersebut)?(?: (?!menimbang)[a-z]+){0,12} dibacakan)\b"#,
    examples: [
      "maka Penuntut Umum membacakan keterangan para saksi tersebut sebagai berikut",
      "keterangan saksi-saksi tersebut di dalam Berita Acara Penyidikan dibacakan",
    ],
    counterExamples: ["atas keterangan para saksi tersebut Terdakwa membenarkan"], basis: "KUHAP Pasal 162")

  static let expertAnnounced = Rule(
    "expert-announced", field: "victim_testimony",
    says: "An expert (ahli) is announced, whose heading does not say so.", in: [.evidence],
    pattern:
      #"\b(?:mengajukan|menghadirkan|didengar|mendengar|menghadapkan)(?: [a-z]+){0,4} ahli(?:(?! saksi) [a-z]+){0,16}(?= ?$)|\b[0-9]{1,2} ahli(?: [a-z0-9]+){0,8}(?= ?$)"#,
    examples: ["Penuntut Umum telah mengajukan Ahli sebagai berikut", "1. Ahli Dr. Dodi, S.H., M.H."],
    counterExamples: ["Penuntut Umum telah mengajukan saksi-saksi sebagai berikut"], basis: "KUHAP Pasal 186")

  static let defendantSpeaks = Rule(
    "defendant-speaks", field: "victim_testimony",
    says: "The defendant's own statement begins, and with it the last witness's ends.", in: [.evidence],
    pattern: #"\bmenimbang bahwa (?:para )?terdakwa(?: [a-z0-9]+){0,8} memberikan keterangan\b"#,
    examples: ["Menimbang, bahwa Para Terdakwa di persidangan telah memberikan keterangan"],
    counterExamples: ["Menimbang, bahwa Saksi telah memberikan keterangan"], basis: "KUHAP Pasal 189")

  static let remote = Rule(
    "remote", field: "victim_testimony", says: "A witness is heard by video link.", in: [.evidence],
    pattern:
      #"\b(?:tele ?[ck]on[fv][a-z]+|video ?[ck]on[fv][a-z]+|zoom(?: meeting)?|secara (?:virtual|daring|elektronik)|melalui (?:media )?(?:elektronik|video|virtual|daring|sambungan)|audio visual)\b"#,
    examples: [
      "memberikan keterangan melalui teleconference", "didengar secara telekonferensi", "didengar secara virtual",
    ],
    counterExamples: ["hadir di persidangan"], basis: "UU 21/2007 Pasal 34")

  static let maskedHeading = Rule(
    "masked-victim", field: "victim_named", says: "The victim is headed by a role instead of a name.", in: [.evidence],
    pattern:
      #"\b(?:anak korban|saksi korban|anak saksi|saksi anak)(?: (?:[ivx]{1,4}|[0-9]|x{1,3}|[a-z]|disamarkan))? (?:yang |telah |tanpa |di ?bawah )"#,
    examples: ["1. Anak Korban, di bawah sumpah", "4. Saksi Korban dibawah sumpah"],
    counterExamples: ["1. Saksi Korban Ani Binti Karta"])
}
