internal import Analyze

/// The words of the report's frame, in both languages.
enum Wording {
  static let skip = Phrase(id: "Langsung ke temuan", en: "Skip to the findings")
  static let otherLanguage = Phrase(id: "Read this report in English", en: "Baca laporan ini dalam bahasa Indonesia")
  static let report = Phrase(id: "Laporan temuan", en: "Report of findings")
  /// Stands before everything else in an edition of the internal profile.
  static let internalEdition = Phrase(
    id: """
      EDISI INTERNAL, BUKAN UNTUK DIPUBLIKASIKAN: semua jumlah kecil ditampilkan, perkara disebut dengan nama berkasnya, \
      dan perkara dengan korban anak atau korban bernama didaftar.
      """,
    en: """
      INTERNAL EDITION, NOT FOR PUBLICATION: all small counts are shown, cases are named by their files, and cases with \
      child victims or named ones are listed.
      """)
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
    id: "Tidak ada masukan yang tercatat disisihkan.", en: "No input is recorded as set aside.")
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
  /// In the place of a table without rows.
  static func empty(_ table: Table) -> Phrase {
    table.protection.withholdsSmall && table.base.count > 0 ? allWithheld : noFigures
  }

  static let noFigures = Phrase(id: "Tidak ada angka.", en: "There are no figures.")
  static let years = Phrase(id: "tahun", en: "years")
  static let of = Phrase(id: "dari", en: "of")
  static let lowEnd = Phrase(id: "batas bawah", en: "low")
  static let highEnd = Phrase(id: "batas atas", en: "high")
  static let measure = Phrase(id: "Ukuran", en: "Measure")
  static let value = Phrase(id: "Nilai", en: "Value")
  static let overview = Phrase(id: "Ikhtisar", en: "Overview")
  static let notes = Phrase(id: "Catatan", en: "Notes")
  static let files = Phrase(id: "Berkas dan data", en: "Files and data")
  static let asCSV = Phrase(id: "Tabel ini sebagai CSV", en: "This table as CSV")

  static func part(_ count: Int, of all: Int) -> Phrase {
    Phrase { "\($0.integer(count)) \(Wording.of[$0]) \($0.integer(all)) \(Wording.decisions[$0].lowercased())" }
  }

  static let corpus = Phrase(id: "Korpus", en: "Corpus")
  static let versions = Phrase(id: "Versi dan aturan", en: "Versions and rules")
  static let version = Phrase(id: "Versi", en: "Version")
  static let rules = Phrase(id: "Sidik aturan", en: "Fingerprint of the rules")
  static let accuracy = Phrase(id: "Ketepatan yang terukur", en: "Accuracy as measured")
  static let accuracyNote = Phrase(
    id: """
      Bagian jawaban yang benar dibandingkan dengan pengodean tangan, kolom demi kolom, pada putusan yang dipakai \
      menyusun aturan dan pada set lain. Dua orang terlatih sepakat pada 0,98 dari semua kolom. Alpha adalah alpha \
      Krippendorff. Nilai yang diragukan pembacanya lebih sering salah daripada yang tidak.
      """,
    en: """
      The share of answers that were right against coding by hand, field by field, on the decisions that the rules were \
      made on and on other sets. Two trained people agree on 0.98 of all fields. Alpha is Krippendorff's. Values that \
      the coder doubts are wrong more often than others.
      """)

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

  static func moreRows(_ count: Int) -> Phrase {
    Phrase { $0 == .id ? "dan \($0.integer(count)) baris lagi" : "and \($0.integer(count)) more rows" }
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
