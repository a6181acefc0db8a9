internal import Decisions

// The codebook's words as a reader sees them.

extension Sex: Category {
  var label: Phrase {
    switch self {
    case .male: Phrase(id: "Laki-laki", en: "Men")
    case .female: Phrase(id: "Perempuan", en: "Women")
    }
  }
}

extension Verdict: Category {
  var label: Phrase {
    switch self {
    case .convicted: Phrase(id: "Dipidana", en: "Convicted")
    case .acquitted: Phrase(id: "Bebas (vrijspraak)", en: "Acquitted (bebas)")
    case .released: Phrase(id: "Lepas dari segala tuntutan (onslag)", en: "Released from all charges (lepas)")
    case .inadmissible:
      Phrase(id: "Dakwaan batal atau tidak dapat diterima", en: "Indictment void or inadmissible")
    case .other: Phrase(id: "Putusan lain", en: "Other")
    }
  }
}

extension Exploitation: Category {
  var label: Phrase {
    switch self {
    case .sexual: Phrase(id: "Eksploitasi seksual", en: "Sexual exploitation")
    case .domesticWork: Phrase(id: "Pekerjaan rumah tangga", en: "Domestic work")
    case .labour: Phrase(id: "Pekerjaan lain", en: "Other labour")
    case .fishing: Phrase(id: "Kapal perikanan", en: "Fishing vessels")
    case .onlineScam: Phrase(id: "Penipuan atau judi daring", en: "Online scams or gambling")
    case .begging: Phrase(id: "Mengemis", en: "Begging")
    case .organ: Phrase(id: "Organ tubuh", en: "Organs")
    case .adoption: Phrase(id: "Adopsi ilegal", en: "Illegal adoption")
    case .marriage: Phrase(id: "Pengantin pesanan", en: "Bride trafficking")
    case .surrogacy: Phrase(id: "Ibu pengganti", en: "Surrogacy")
    case .crime: Phrase(id: "Dipaksa berbuat pidana", en: "Forced criminality")
    case .other: Phrase(id: "Lainnya", en: "Other")
    }
  }
}

extension Border: Category {
  var label: Phrase {
    switch self {
    case .domestic: Phrase(id: "Dalam negeri", en: "Domestic")
    case .crossBorder: Phrase(id: "Lintas negara", en: "Cross-border")
    }
  }
}

extension IndictmentForm: Category {
  var label: Phrase {
    switch self {
    case .single: Phrase(id: "Tunggal", en: "Single")
    case .alternative: Phrase(id: "Alternatif", en: "Alternative")
    case .subsidiary: Phrase(id: "Subsidair", en: "Subsidiary (subsidair)")
    case .cumulative: Phrase(id: "Kumulatif", en: "Cumulative")
    case .combination: Phrase(id: "Kombinasi", en: "Combination")
    }
  }
}

extension VictimTestimony: Category {
  var label: Phrase {
    switch self {
    case .inPerson: Phrase(id: "Hadir di persidangan", en: "In person")
    case .remote: Phrase(id: "Jarak jauh (telekonferensi)", en: "Remote (video link)")
    case .readOut: Phrase(id: "BAP dibacakan", en: "Police record read out")
    case .mixed: Phrase(id: "Campuran", en: "Mixed")
    case .none: Phrase(id: "Tidak ada korban yang didengar", en: "No victim heard")
    }
  }
}

/// Labels that recur in tables.
enum TableWords {
  static let notStated = Phrase(id: "Tidak disebut", en: "Not stated")
  static let total = Phrase(id: "Jumlah", en: "Total")
  static let share = Phrase(id: "Bagian", en: "Share")
  static let yes = Phrase(id: "Ya", en: "Yes")
  static let measure = Phrase(id: "Ukuran", en: "Measure")
  static let year = Phrase(id: "Tahun", en: "Year")
  static let province = Phrase(id: "Provinsi", en: "Province")
  static let court = Phrase(id: "Pengadilan", en: "Court")
  static let law = Phrase(id: "Undang-undang", en: "Law")
  static let article = Phrase(id: "Pasal", en: "Article")
  static let exploitation = Phrase(id: "Eksploitasi", en: "Exploitation")
  static let amount = Phrase(id: "Jumlah uang", en: "Amount")

  /// The heading of a column of counts: `Putusan`.
  static func heading(_ unit: Unit) -> Phrase {
    let plural = unit.noun(2)
    return Phrase(id: plural.id.capitalized, en: plural.en.capitalized)
  }

  /// The heading of a column of denominators: `Dari putusan`.
  static func of(_ unit: Unit) -> Phrase {
    let plural = unit.noun(2)
    return Phrase(id: "Dari \(plural.id)", en: "Of \(plural.en)")
  }
}
