internal import Decisions

extension Rule {
  /// What happened: exploitation, places, platforms, debt.
  static let narrative: [Rule] =
    ExploitationField.signs.map(\.rule) + PlatformField.platforms.map(\.rule) + [
      trafficking, abroad, passedThrough, worksThere, scamTool, offendersTalk, seizedTelephone, contactThrough, wageCut,
      debt, owed, leavingFine, unpaid, advance,
    ]

  private static let story: [Section.Kind] = [.indictment, .facts, .evidence, .considerations]

  static func exploitation(_ id: String, _ says: String, _ pattern: String, _ example: String, not counter: String)
    -> Rule
  {
    Rule(
      id, field: "exploitation", says: says, in: story, pattern: pattern, examples: [example],
      counterExamples: [counter], basis: "UU 21/2007 Pasal 1 angka 7")
  }

  static func platform(_ name: String, _ pattern: String, _ example: String, not counter: String) -> Rule {
    Rule(
      "platform-\(name.lowercased())", field: "platforms", says: "\(name) is named in the story of the case.",
      in: story, pattern: #"\b(?:\#(pattern))\b"#, examples: [example], counterExamples: [counter])
  }

  static let trafficking = Rule(
    "trafficking", field: "exploitation",
    says:
      "The decision is on trafficking in persons or a neighbouring offence: the words of those statutes stand in it.",
    in: [.indictment, .appliedLaw, .amar, .facts],
    pattern:
      #"\b(?:perdagangan orang|tppo|(?:di|meng)?eksploitasi|pekerja migran|prostitusi|pelacuran|mu?u?ncikari|mucikari|tenaga kerja indonesia ke luar)\b"#,
    examples: ["Pemberantasan Tindak Pidana Perdagangan Orang", "untuk tujuan mengeksploitasi orang"],
    counterExamples: ["perdagangan narkotika golongan I"])

  static let abroad = Rule(
    "taken-abroad", field: "border",
    says: "Work or journey abroad is spoken of: a country as goal, 'ke luar negeri', migrant workers.", in: story,
    pattern:
      #"\b(?:ke luar negeri|keluar negeri|luar wilayah negara|pekerja migran|cpmi|tenaga kerja (?:indonesia|wanita)|tki|tkw|paspor|passport)\b"#,
    examples: ["memberangkatkan korban ke luar negeri", "Calon Pekerja Migran Indonesia"],
    counterExamples: ["di sebuah hotel di Kota Dumai"])

  static let passedThrough = Rule(
    "passed-through", field: "destination_countries",
    says: "The journey goes on from a country to the next one: 'dari Malaysia ke Thailand'.",
    in: [.indictment, .facts],
    pattern:
      #"\bdari (?:negara )?(?<from>[a-z]+(?: [a-z]+)?)(?: (?:dengan|menggunakan|naik|pesawat|kapal|mobil|bus|lalu|kemudian|selanjutnya|langsung|berangkat|terbang|melanjutkan|perjalanan|dan|akhirnya|menyeberang)){0,6} (?:ke|menuju) (?:negara )?(?=(?<to>[a-z]+(?: [a-z]+)?))"#,
    examples: ["lalu dari Malaysia ke Thailand dengan menggunakan pesawat"],
    counterExamples: ["berangkat ke Malaysia", "dari Malaysia melalui telepon"])

  static let worksThere = Rule(
    "works-there", field: "destination_countries",
    says: "Somebody works, or is to work, in a country: 'bekerja di Irak'.",
    in: [.indictment, .facts],
    pattern:
      #"\b(?:bekerja|dipekerjakan|mempekerjakan|kerja|majikan)(?: (?!dari )[a-z]+){0,5}? (?:di|ke) (?:negara |kota )?(?=(?<to>[a-z]+(?: [a-z]+){0,2}))"#,
    examples: ["bekerja sebagai pembantu rumah tangga di Irak"], counterExamples: ["transit di Malaysia"])

  static let scamTool = Rule(
    "scam-tool", field: "platforms",
    says:
      "In a case of online scams: what the victims were put to do with a service, and with whom: accounts, followers, customers, targets.",
    in: story,
    pattern:
      #"\b(?:(?:membuat|buat)(?: [a-z0-9]+){0,6} (?:akun|karakter|media sosial)|akun palsu|karakter|customer|costumer|nasabah|spam|target|trading|scam|dating|calon korban|penipuan|menipu|followers?|komisi|squat|link|tautan|mendownload|mengunduh)\b"#,
    examples: ["training dengan membuat akun palsu di Facebook", "setiap karakter harus membuat 5 jenis media sosial"],
    counterExamples: ["dihubungi melalui Telegram", "membuka akun Facebook dan melihat lowongan kerja"])

  static let offendersTalk = Rule(
    "offenders-talk", field: "platforms",
    says: "What follows is how the defendant wrote to one who is sought (DPO) or to the head office, not to a victim.",
    in: story,
    pattern:
      #"\b(?:kepada|ke|dengan)(?: (?!korban|saksi|calon)[a-z]+){0,6} (?:dpo|kantor pusat) (?:melalui?|via|lewat)\b"#,
    examples: ["kepada Sdr. Budi (DPO) melalui pesan WhatsApp", "ke Kantor Pusat melalui WA"],
    counterExamples: ["Sdr. Budi (DPO) menghubungi saksi korban melalui WhatsApp"])

  static let contactThrough = Rule(
    "contact-through", field: "platforms",
    says: "What follows is how a witness and who recruited or sold met: 'saksi dihubungi oleh Terdakwa melalui'.",
    in: [.evidence],
    pattern:
      #"\b(?:saksi|korban)(?: (?!menjemput|mengantar)[a-z]+){0,8}? (?:dihubungi|menghubungi|menanyakan|ditawari|diajak|berkomunikasi|melihat (?:lowongan|iklan|postingan))(?: (?!menjemput|mengantar)[a-z]+){0,6}? (?:melalui|lewat|via|dari|di)(?: (?:chat|chatting|pesan|aplikasi|media|sosial|akun|grup|group|nomor)){0,3} ?$"#,
    examples: ["saksi dihubungi oleh kenalan saksi melalui chat", "saksi menghubungi terdakwa via"],
    counterExamples: ["saksi dihubungi Budi untuk menjemput orang melalui", "saksi ditangkap di rumahnya"])

  static let seizedTelephone = Rule(
    "seized-telephone", field: "platforms",
    says: "A telephone is described by its numbers, as things that were seized are.", in: story,
    pattern: #"\bimei\b.{0,110}? (?:whats ?app|wa)(?: bisnis)? [0-9]"#,
    examples: ["1 (satu) unit handphone dengan IMEI 1: 869012, nomor Whatsapp +62 812 000"],
    counterExamples: ["menghubungi Terdakwa melalui nomor Whatsapp 0812 000"])

  static let wageCut = Rule(
    "wage-cut", field: "payment_or_debt", says: "Wages are cut to repay what was advanced.", in: story,
    pattern:
      #"\b(?:(?:di ?potong|pemotongan|potongan|memotong)(?! (?:kayu|rambut|sapi|ayam|ikan|daging|rumput|padi|karet))(?: [a-z]+){0,3} (?:gaji|upah|hutang)|(?:gaji|upah)(?:nya)?(?: [a-z]+){0,6} (?:di ?potong|potongan|pemotongan)|potong gaji|(?:gaji|upah)(?:nya)?(?: [a-z0-9]+){0,25} (?:nantinya|akan|kemudian|langsung) di ?potong (?:untuk|guna|sebagai)(?: [a-z]+){0,2} (?:biaya|ongkos|tiket|paspor|hutang))\b"#,
    examples: [
      "gaji korban akan dipotong selama 5 bulan", "potong gaji",
      "gaji sebesar Rp9.000.000,00 (sembilan juta rupiah) per bulan dan nantinya dipotong untuk biaya paspor",
    ],
    counterExamples: ["gaji sebesar Rp3.000.000,00 per bulan", "tempat pemotongan kayu dengan upah"])

  static let debt = Rule(
    "debt", field: "payment_or_debt", says: "The victim owes the offender (hutang, kasbon).", in: story,
    pattern:
      #"(?<!penjeratan )(?<!jeratan )(?<!memberi )(?<!membuat )(?<!jerat )(?<!bayar )(?<!banyak )(?<!terlilit )\b(?:h?utang(?:nya)?|berhutang|kasbon|cash ?bon)\b(?! piutang| maupun| ataupun)"#,
    examples: ["korban masih mempunyai hutang kepada Terdakwa", "kasbon korban"],
    counterExamples: [
      "penjeratan utang", "keluarganya yang memiliki banyak hutang",
      "supaya memberi hutang maupun menghapuskan piutang",
    ])

  static let owed = Rule(
    "owed", field: "payment_or_debt", says: "It is told to whom the victim owes, or an advance is called so (kasbon).",
    in: story,
    pattern:
      #"\b(?<!tidak )(?<!pernah )(?<!tidak ada )(?<!perlu )(?:memiliki|mempunyai|punya|ada|membayar|bayar|melunasi|merupakan) h?utang(?:nya)?(?: [a-z0-9]+){0,4}? (?:kepada|dengan|sama|pada|ke) (?:para )?(?:terdakwa|sdri?)\b|\b(?:kasbon|cash ?bon)\b"#,
    examples: ["saksi harus membayar hutang kepada Terdakwa", "uang tiket itu merupakan kasbon"],
    counterExamples: ["korban tidak memiliki utang kepada terdakwa", "untuk membayar hutang di bank"])

  static let leavingFine = Rule(
    "leaving-fine", field: "payment_or_debt", says: "Who leaves must pay: a fine or the costs back.", in: story,
    pattern:
      #"\b(?:berhenti|keluar|pulang|kabur|mengundurkan diri|membatalkan)(?: [a-z]+){0,12} (?:(?:membayar|dikenakan|dikenai|bayar) (?:uang )?(?:denda|penalti|ganti rugi)|didenda)|\b(?:kalau|jika|apabila|bila)(?: [a-z]+){0,3} (?:mau|ingin|hendak) (?:berhenti|keluar|pulang)(?: [a-z]+){0,2} (?:mesti|harus|wajib) (?:dulu )?(?:(?:mem)?bayar|(?:meng)?ganti)\b"#,
    examples: [
      "apabila berhenti sebelum kontrak selesai Saksi wajib membayar denda Rp5.000.000,00",
      "kalau mau pulang mesti bayar Rp5.000.000,00",
    ],
    counterExamples: [
      "pidana denda sejumlah Rp120.000.000,00", "apabila denda tersebut tidak dibayar", "jika ingin pulang harus malam",
    ])

  static let unpaid = Rule(
    "pay-withheld", field: "payment_or_debt", says: "Wages are withheld.", in: story,
    pattern:
      #"\b(?:(?:gaji|upah)(?:nya)?(?: [a-z]+){0,4} (?:tidak (?:pernah )?(?:di ?)?(?:bayar|berikan)(?:kan)?|belum (?:di ?)?bayar(?:kan)?|(?:tidak|belum) (?:pernah )?(?:diserahkan|diterima)|ditahan)|tidak (?:pernah )?(?:di ?bayar|dibayarkan|menerima|mendapat(?:kan)?|diberi(?:kan)?)(?: [a-z]+){0,2} (?:gaji|upah))\b"#,
    examples: ["gaji korban tidak dibayarkan", "korban tidak pernah menerima gaji"],
    counterExamples: ["gaji akan dibayar setiap bulan"])

  static let advance = Rule(
    "advance-pay", field: "payment_or_debt",
    says: "An advance ('uang fee', 'uang fit', 'uang saku') is paid to recruits or their families.", in: story,
    pattern: #"\buang (?:fee|fit|pit|fid|vit|saku|tinggalan|tinggal|sangu)\b"#,
    examples: ["korban diberi uang fee sebesar Rp4.000.000,00"], counterExamples: ["uang tunai sebesar Rp250.000,00"])
}
