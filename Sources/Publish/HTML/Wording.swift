internal import Analyze

/// The words of the report's frame, in both languages.
enum Wording {
  static let skip = Phrase(id: "Langsung ke temuan", en: "Skip to the findings")
  static let otherLanguage = Phrase(id: "Read this report in English", en: "Baca laporan ini dalam bahasa Indonesia")
  static let report = Phrase(id: "Laporan temuan", en: "Report of findings")
  static let glance = Phrase(id: "Ringkasan", en: "At a glance")
  static let finding = Phrase(id: "Temuan", en: "Finding")
  static let supplement = Phrase(id: "Lampiran", en: "Supplement")
  static let decisions = Phrase(id: "Putusan", en: "Decisions")
  static let defendants = Phrase(id: "Terdakwa", en: "Defendants")
  static let period = Phrase(id: "Masa pengucapan", en: "Pronounced")
  static let setAside = Phrase(id: "Disisihkan", en: "Set aside")
  static let interval = Phrase(id: "Interval 95%", en: "95% interval")
  static let unit = Phrase(id: "Satuan", en: "Unit")
  static let denominator = Phrase(id: "Penyebut", en: "Denominator")
  static let missingTitle = Phrase(id: "Tidak disebut", en: "Not stated")
  static let caveats = Phrase(id: "Batas bacaan", en: "How far this goes")
  static let reason = Phrase(id: "Alasan", en: "Reason")
  static let number = Phrase(id: "Jumlah", en: "Number")
  static let nothingSetAside = Phrase(
    id: "Semua masukan dapat dibaca; tidak ada yang disisihkan.", en: "All inputs could be read; none was set aside.")
  static let setAsideNote = Phrase(
    id: "Masukan yang tidak dapat dibaca atau dinilai; tidak termasuk dalam temuan mana pun.",
    en: "Inputs that could not be read or coded; they are in none of the findings.")
  static let doubts = Phrase(id: "Keraguan", en: "Doubts")
  static let field = Phrase(id: "Kolom", en: "Field")
  static let method = Phrase(id: "Metode", en: "Method")
  static let withheld = Phrase(
    id: """
      <11: dari 1 sampai 10 orang. *: disembunyikan supaya angka kecil tidak dapat dihitung dari jumlahnya. Daftar \
      perkara tabel ini tidak diterbitkan.
      """,
    en: """
      <11: from 1 to 10 people. *: withheld so that a small count cannot be worked out from the total. The cases of \
      this table are not published.
      """)
  static let allWithheld = Phrase(
    id: "Tabel ini disembunyikan: orangnya terlalu sedikit untuk diterbitkan.",
    en: "This table is withheld: there are too few people to publish it.")
  static let noFigures = Phrase(id: "Tidak ada angka.", en: "There are no figures.")
  static let years = Phrase(id: "tahun", en: "years")
  static let scale = Phrase(id: "Tabel dapat digeser ke samping", en: "The table can be scrolled sideways")

  static func missing(_ count: Int) -> Phrase {
    Phrase { $0 == .id ? "\($0.integer(count)) tidak disebut" : "\($0.integer(count)) not stated" }
  }

  static func allRows(_ count: Int) -> Phrase {
    Phrase { $0 == .id ? "Tabel: \($0.integer(count)) baris" : "Table: \($0.integer(count)) rows" }
  }

  static func breakdowns(_ count: Int) -> Phrase {
    Phrase { language in
      language == .id
        ? "Menurut tahun, provinsi, undang-undang, eksploitasi: \(language.integer(count)) tabel"
        : "By year, province, law, exploitation: \(language.integer(count)) \(count == 1 ? "table" : "tables")"
    }
  }

  static func first(_ shown: Int, of all: Int) -> Phrase {
    Phrase { language in
      let (shown, all) = (language.integer(shown), language.integer(all))
      return language == .id
        ? "\(shown) teratas dari \(all); selengkapnya dalam tabel."
        : "The first \(shown) of \(all); all are in the table."
    }
  }

  static let cases = Phrase(id: "Perkara di balik angka", en: "Cases behind the figures")

  static func moreCases(_ count: Int) -> Phrase {
    Phrase { $0 == .id ? "dan \($0.integer(count)) lagi" : "and \($0.integer(count)) more" }
  }

  static func unnumbered(_ count: Int) -> Phrase {
    Phrase { language in
      language == .id
        ? "\(language.integer(count)) tanpa nomor yang terbaca"
        : "\(language.integer(count)) without a number that was read"
    }
  }

  static let noDoubts = Phrase(
    id: "Tidak ada kolom yang diragukan pembacanya.", en: "The coder doubts no field.")

  static func doubtful(_ count: Int, of all: Int) -> Phrase {
    Phrase { language in
      let (count, of) = (language.integer(count), language.integer(all))
      return language == .id
        ? """
        Pada \(count) dari \(of) putusan ada sekurangnya satu kolom yang diragukan pembacanya: angka dan kata \
        berbeda, beberapa calon jawaban, atau bagian yang tidak ditemukan. Kolom yang tersering:
        """
        : """
        In \(count) of \(of) decisions the coder doubts at least one field: figure and words differ, several answers \
        are possible, or a section was not found. The most frequent fields:
        """
    }
  }
}
