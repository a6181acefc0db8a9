internal import Decisions
internal import Folding

/// Words that name nobody.
enum CommonWords {
  static func contains(_ word: String) -> Bool {
    Vocabulary.contains(ArraySlice(Array(word.utf8))) || known.contains(word)
  }

  static func isMonth(_ word: String) -> Bool { Vocabulary.isMonth(ArraySlice(Array(word.utf8))) }

  /// Places of courts, months, Roman numbers, abbreviations of the law, the labels of the Direktori's pages: they name
  /// nobody.
  private static let known: Set<String> = {
    var words: Set<String> = [
      "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "kuhp", "kuhap", "uu", "ri", "pn", "rp", "jo",
      "pid", "sus", "wib", "wita", "wit", "lpsk", "bap", "ktp", "nik", "pmi", "cpmi", "tki", "tkw", "tppo", "bp2mi",
      "imigrasi", "perseroan", "nomor", "no", "malaysia", "arab", "saudi", "kamboja", "myanmar", "singapura", "taiwan",
      "judul", "klasifikasi", "kata", "kunci", "kaidah", "abstrak", "lampiran", "berkekuatan",
      "hongkong", "thailand", "dubai", "suriah", "mesir", "facebook", "whatsapp", "michat", "telegram", "instagram",
    ]
    for court in CourtTable.standard.courts {
      for word in "\(court.name) \(court.code) \(court.province)".lowercased().split(whereSeparator: { !$0.isLetter }) {
        words.insert(String(word))
      }
    }
    return words
  }()

  /// How often each word stands in small letters. What a single capital letter was torn from ("Y os") is no word.
  static func writtenSmall(in text: [UInt8]) -> [String: Int] {
    var counts: [String: Int] = [:]
    var before: WordBytes.Word?
    for word in WordBytes.all(text) {
      defer { before = word }
      guard !word.isNumber, word.span.count > 1, !WordBytes.isCapital(text[word.span.lowerBound]) else { continue }
      let folded = WordBytes.folded(text[word.span])
      if let before, before.span.count == 1, WordBytes.isCapital(text[before.span.lowerBound]),
        text[before.span.upperBound..<word.span.lowerBound].elementsEqual([0x20]), !contains(folded)
      {
        continue
      }
      counts[folded, default: 0] += 1
    }
    return counts
  }

  /// Words beside which names stand, and which are written with a capital letter throughout in some decisions: roles,
  /// titles, offices, places, the labels of the identity.
  static let besideNames: Set<String> = Set(
    """
    saksi terdakwa korban anak ahli hakim ketua anggota majelis panitera pengganti jaksa penuntut penasihat penasehat
    umum hukum nama lengkap tempat lahir umur tanggal jenis kelamin kebangsaan tinggal agama pekerjaan bin binti
    alias als alm almarhum almarhumah saudara saudari sdr sdri sdra ibu bapak tuan nyonya calon pekerja migran warga negara republik
    indonesia desa kelurahan kel kecamatan kec kabupaten kab kota provinsi propinsi prov jalan jln gang dusun kampung
    lingkungan komplek perumahan hotel rumah toko bank polres polda polsek kepolisian kejaksaan pengadilan negeri
    tinggi mahkamah bandara pelabuhan islam kristen katolik hindu budha buddha pasal ayat undang nomor tahun bulan hari
    senin selasa rabu kamis jumat sabtu minggu januari februari pebruari maret april mei juni juli agustus september
    oktober november nopember desember bahwa menimbang menyatakan atas dari dengan untuk oleh kepada yang dan di ke
    pt cv ud kuhp kuhap uu ri pn rp pid sus jo wib wita wit lpsk bap ktp nik pmi cpmi tki tkw tppo surat paspor
    barang bukti halaman putusan direktori disclaimer kepaniteraan dakwaan kesatu kedua ketiga satu laki perempuan
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Words right behind which a person is named, and hardly ever anything else.
  static let introduceOnlyNames: Set<String> = [
    "sdr", "sdri", "sdra", "saudara", "saudari", "bernama", "alias", "als", "bin", "binti", "panggilan", "mbak",
    "teteh",
  ]

  /// Words right behind which a person is often named.
  static let introduceNames: Set<String> = introduceOnlyNames.union([
    "saksi", "korban", "anak", "ibu", "bapak", "pak", "bu", "mas", "kak", "nama", "an",
  ])
}
