internal import Decisions

/// Groups of occupations. What stands in the identity block is free text, which may say who somebody is ("Kepala Desa
/// ..."): findings show groups only.
enum Occupation: String, CaseIterable, Sendable, Codable {
  case selfEmployed = "self_employed"
  case employee, labourer, homemaker, farmer
  case sea = "fishing_and_sea"
  case trader, driver, student
  case publicService = "public_service"
  case none, other

  /// The first group, in the order of `words`, one of whose words occurs in the text. `nil` for an empty text.
  init?(written: String) {
    let words = written.lowercasedWords
    guard !words.isEmpty else { return nil }
    let text = words.reduce(into: [UInt8(0x20)]) { text, word in
      text += word.utf8
      text.append(0x20)
    }
    self = Occupation.phrases.first { $0.words.contains { Occupation.holds(text, $0) } }?.group ?? .other
  }

  /// As bytes, since every defendant's is compared with all of them: searching in strings took a third of an analysis.
  private static let phrases = table.map { group, words in (group: group, words: words.map { Array(" \($0) ".utf8) }) }

  private static func holds(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
    guard text.count >= phrase.count else { return false }
    return (0...text.count - phrase.count).contains { start in
      text[start + 1] == phrase[1] && text[start..<start + phrase.count].elementsEqual(phrase)
    }
  }

  /// More telling words stand before more general ones: "buruh tani" is farming, "karyawan BUMN" public service.
  private static let table: [(group: Occupation, words: [String])] = [
    (.none, ["belum bekerja", "tidak bekerja", "belum tidak bekerja", "tidak ada", "pengangguran"]),
    // Before "rumah tangga": whoever works in the household of others.
    (
      .labourer,
      [
        "pembantu rumah tangga", "pekerja rumah tangga", "asisten rumah tangga", "prt", "art",
      ]
    ),
    (.homemaker, ["rumah tangga", "irt"]),
    (.student, ["pelajar", "mahasiswa", "mahasiswi", "siswa", "siswi"]),
    (
      .publicService,
      [
        "pns", "asn", "pegawai negeri", "aparatur sipil", "tni", "polri", "polisi", "bumn", "bumd", "kepala desa",
        "perangkat desa", "guru honorer", "pensiunan", "honorer", "kades",
      ]
    ),
    (.sea, ["nelayan", "pelaut", "abk", "anak buah kapal", "nakhoda", "nahkoda", "perikanan"]),
    (.farmer, ["petani", "pekebun", "tani", "peternak", "perkebunan"]),
    (.driver, ["sopir", "supir", "pengemudi", "ojek", "driver"]),
    (.trader, ["pedagang", "dagang", "berdagang", "berjualan", "jualan"]),
    (.labourer, ["buruh", "kuli", "tukang", "pekerja harian"]),
    (.selfEmployed, ["wiraswasta", "wirausaha", "pengusaha", "usaha"]),
    (.employee, ["karyawan", "karyawati", "pegawai", "swasta", "guru", "perawat", "bidan"]),
  ]

  var label: Phrase {
    switch self {
    case .selfEmployed: Phrase(id: "Wiraswasta", en: "Self-employed")
    case .employee: Phrase(id: "Karyawan swasta", en: "Private employees")
    case .labourer: Phrase(id: "Buruh", en: "Labourers")
    case .homemaker: Phrase(id: "Mengurus rumah tangga", en: "Homemakers")
    case .farmer: Phrase(id: "Petani dan pekebun", en: "Farmers")
    case .sea: Phrase(id: "Nelayan dan pelaut", en: "Fishers and seafarers")
    case .trader: Phrase(id: "Pedagang", en: "Traders")
    case .driver: Phrase(id: "Pengemudi", en: "Drivers")
    case .student: Phrase(id: "Pelajar dan mahasiswa", en: "Students")
    case .publicService: Phrase(id: "Aparatur dan pegawai negara", en: "Public servants")
    case .none: Phrase(id: "Belum atau tidak bekerja", en: "Not working")
    case .other: Phrase(id: "Pekerjaan lain", en: "Other occupations")
    }
  }
}
