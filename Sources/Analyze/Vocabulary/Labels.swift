internal import Decisions

// The codebook's words as a reader sees them.

extension Sex {
  var label: Phrase {
    switch self {
    case .male: Phrase(id: "Laki-laki", en: "Men")
    case .female: Phrase(id: "Perempuan", en: "Women")
    }
  }
}

extension Verdict {
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

extension Exploitation {
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

/// Labels that recur in tables.
enum Words {
  static let notStated = Phrase(id: "Tidak disebut", en: "Not stated")
  static let total = Phrase(id: "Jumlah", en: "Total")
  static let share = Phrase(id: "Bagian", en: "Share")
  static let decisions = Phrase(id: "Putusan", en: "Decisions")
  static let defendants = Phrase(id: "Terdakwa", en: "Defendants")
  static let year = Phrase(id: "Tahun", en: "Year")
  static let province = Phrase(id: "Provinsi", en: "Province")
  static let court = Phrase(id: "Pengadilan", en: "Court")
  static let law = Phrase(id: "Undang-undang", en: "Law")
}
