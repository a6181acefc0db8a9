internal import Decisions

extension Rule {
  /// The defendants' identity block.
  static let identity: [Rule] = [
    identityName, identityLabel, age, male, female, namedInDetention,
  ]

  static let identityName = Rule(
    "identity-name", field: "defendants.name",
    says: "An identity block begins with 'Nama lengkap' or 'Nama'; the place of birth or the age follows.",
    in: [.identity],
    pattern:
      #"\b(?:nama lengkap|nama terdakwa(?! [ivx]{1,4} (?:[0-9]{1,2} )?(?:tempat|umur|tgl|tanggal))(?! (?:[0-9]{1,2} )?tempat ?(?:(?:dan )?(?:tanggal |tgl ))?lahir (?!(?:[0-9]{1,2} )?(?:umur|usia|tgl|tanggal|tempat|jenis|kebangsaan)))|nama)\b(?=(?: [a-z0-9]+){0,30}? (?:tempat|umur|umuntanggal|umurtanggal|tgl|tanggal) ?(?:tanggal |tgl |dan )?(?:lahir|tanggal|tgl|atau|[0-9])?)"#,
    examples: [
      "1. Nama lengkap : Budi Santoso Bin Karta\n2. Tempat lahir : Dumai",
      "nama sudi bin karta tempat lahir dumai umur 29 tahun",
    ],
    counterExamples: ["barang bukti atas nama Budi Santoso"])

  static let identityLabel = Rule(
    "identity-label", field: "defendants", says: "The labels of an identity block, in the template's order.",
    in: [.identity],
    pattern:
      #"\b(?:(?<birthplace>tempat(?: dan)?(?: tanggal| tgl)? ?lahir)|(?<age>umur(?:(?: atau| dan)? ?(?:tanggal|tgl|tgi|tanggai) ?lahir)?|umun?r?tanggal lahir|usia|tanggal lahir|tgl lahir)|(?<sex>jenis ?kela?min|jenis kelarnin)|(?<nation>kebangsaan kwg|kwg|kebangsaan(?: kewarganegaraan)?|kewarganegaraan(?: kebangsaan)?|kebangsaan warga ?negara)|(?<address>tempat ?tinggal|alamat(?: rumah| tempat tinggal)?)|(?<religion>agama(?: kepercayaan)?)|(?<job>pekerjaan)|(?<other>pendidikan(?: terakhir)?|nik|nomor ktp|no ktp|nomor identitas|no identitas))\b"#,
    examples: [
      "3. Umur/Tanggal lahir : 37 Tahun/14 Maret 1988", "4. Jenis kelamin : Laki-laki", "8. Pekerjaan : Wiraswasta",
    ],
    counterExamples: ["Nama lengkap : Budi"])

  static let age = Rule(
    "age-in-identity", field: "defendants.age", says: "The age is the first number after 'Umur'.", in: [.identity],
    pattern: #"\b(?<value>[1-9][0-9]?) ?(?:tahun|thn|th|tahuan)?\b"#,
    examples: ["⟦37⟧ Tahun/14 Maret 1988", "⟦37⟧Tahun/14 Maret 1988", "⟦50⟧/1 Mei 1969"],
    counterExamples: ["-/-"])

  static let male = Rule(
    "male", field: "defendants.sex", says: "Jenis kelamin: laki-laki.", in: [.identity],
    pattern: #"\b(?:laki laki|lakl lakl|laki ?laki|lelaki|pria)\b"#, examples: ["Laki-laki", "laki – laki"],
    counterExamples: ["Perempuan"])

  static let female = Rule(
    "female", field: "defendants.sex", says: "Jenis kelamin: perempuan.", in: [.identity],
    pattern: #"\b(?:perempuan|wanita)\b"#, examples: ["Perempuan"], counterExamples: ["Laki-laki"])

  static let namedInDetention = Rule(
    "named-in-detention", field: "defendants.name",
    says: "Where the identity block masks the name, the sentence on arrest or detention may tell it.",
    in: [.detention],
    pattern:
      #"\bterdakwa (?<value>(?!telah|tidak|dalam|ini|tersebut|di|pada|i\b|ii\b|sejak|berada|menghadap|dan)[a-z]+(?: (?!telah|tidak|dalam|ini|tersebut|sejak|berada)[a-z]+){0,7}?) (?:telah )?(?:ditangkap|ditahan)\b"#,
    examples: ["Terdakwa ⟦Budi als Kobu binti Karta⟧ ditahan dalam tahanan penyidik"],
    counterExamples: ["Terdakwa ditangkap pada tanggal 4 November 2024"])

  /// Legal counsel.
  static let counsel: [Rule] = [counselPresent, counselAbsent]

  static let counselPresent = Rule(
    "counsel-present", field: "defendants.represented",
    says: "The defendant is accompanied by a penasihat hukum (legal counsel), appointed or of choice.",
    in: [.counsel, .detention, .identity, .history],
    pattern:
      #"(?<!tidak )(?<!tanpa )(?<!untuk )(?<!untu k )(?<!unt uk )(?<!menolak )\b(?:didampingi|memberikan kuasa|menunjuk (?:penasihat|penasehat|advokat|saudara|sdr)|menunjuk [a-z0-9 ]{0,240}?(?:mendampingi|penasihat|penasehat)|penunjukan (?:penasihat|penasehat)|(?:penasihat|penasehat) hukum(?:nya)? (?:yang )?(?:bernama|yakni|yaitu|dari|berdasarkan|advokat|pada|para)|diwakili oleh (?:penasihat|penasehat))"#,
    examples: [
      "Terdakwa didampingi oleh Penasihat Hukumnya",
      "di persidangan di dampingi: Terdakwa didampingi Tim Penasihat Hukum",
      "menunjuk Penasihat Hukum untuk mendampingi",
    ],
    counterExamples: [
      "Terdakwa tidak didampingi Penasihat Hukum", "menghadap sendiri tanpa didampingi Penasihat Hukum",
    ],
    basis: "KUHAP Pasal 54, 56")

  static let counselAbsent = Rule(
    "counsel-absent", field: "defendants.represented",
    says: "The defendant appears alone, waives or refuses counsel.",
    in: [.counsel, .detention, .identity, .history],
    pattern:
      #"\b(?:menghadapi?(?: (?:perkara|persidangan|sidang)(?:nya)?(?: ini)?)?(?: dengan)? sendiri|hadir sendiri|maju sendiri|tidak (?:di ?dampingi|menggunakan hak|menggunakan penas[ie]hat|bersedia (?:untuk )?didampingi|menghendaki|memakai penas[ie]hat|akan didampingi)|tanpa didampingi|menolak (?:untuk )?(?:didampingi|menggunakan)|tidak (?:mau|ingin|perlu) didampingi)"#,
    examples: [
      "Terdakwa menghadap sendiri", "Terdakwa tidak didampingi Penasihat Hukum", "menolak untuk didampingi",
      "tidak menggunakan haknya untuk didampingi Penasihat Hukum", "tidak menggunakan Penasehat Hukum",
      "tidak bersedia untuk didampingi",
    ],
    counterExamples: ["Terdakwa didampingi oleh Penasihat Hukum"])
}
