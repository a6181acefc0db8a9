internal import Analyze
internal import Decisions

/// The words of the pages, in both languages.
enum Words {
  static let overview = Phrase(id: "Ikhtisar", en: "Overview")
  static let cases = Phrase(id: "Perkara", en: "Cases")
  static let otherLanguage = Phrase(id: "English", en: "Bahasa Indonesia")
  static let textSearch = Phrase(id: "Kata dalam putusan", en: "Words in the decision")
  static let search = Phrase(id: "Cari", en: "Search")
  static let narrow = Phrase(id: "Persempit", en: "Narrow down")
  static let remove = Phrase(id: "lepaskan", en: "remove")
  static let unnumbered = Phrase(id: "Tanpa nomor", en: "Without a number")
  static let previous = Phrase(id: "Sebelumnya", en: "Previous")
  static let next = Phrase(id: "Berikutnya", en: "Next")
  static let record = Phrase(id: "Catatan", en: "Record")
  static let decision = Phrase(id: "Putusan", en: "Decision")
  static let doubts = Phrase(id: "Keraguan", en: "Doubts")
  static let defendant = Phrase(id: "Terdakwa", en: "Defendant")
  static let refused = Phrase(id: "Tidak dapat ditampilkan", en: "This cannot be shown")
  static let noPage = Phrase(
    id: "Halaman atau perkara ini tidak ada. Mulailah dari ikhtisar.",
    en: "There is no such page or case. Begin with the overview.")
  static let failed = Phrase(
    id: "Arsip tidak dapat dibaca. Periksa berkasnya dan mulai lagi `putusan serve`.",
    en: "The archive could not be read. Check its file and start `putusan serve` again.")
  static let onlyReading = Phrase(
    id: "Di sini hanya dapat dibaca (GET).", en: "Here one can only read (GET).")
  static let wrongHost = Phrase(
    id: "Buka alamat yang dicetak `putusan serve`; nama lain ditolak.",
    en: "Open the address that `putusan serve` prints; other names are refused.")
  static let internalProfile = Phrase(
    id: "PROFIL INTERNAL: nama orang ditampilkan, juga nama korban. Jangan diteruskan.",
    en: "INTERNAL PROFILE: people are named, victims among them. Do not pass this on.")

  static func group(_ group: CodebookField.Group) -> Phrase {
    let id =
      switch group {
      case .decision: "Putusan"
      case .defendant: "Identitas"
      case .demand: "Tuntutan"
      case .outcome: "Amar dan pidana"
      case .victims: "Korban"
      case .trafficking: "Eksploitasi dan perekrutan"
      case .protection: "Perlindungan dan keadaan"
      case .coding: "Pengodean"
      }
    return Phrase(id: id, en: group.rawValue)
  }

  /// Filters and columns.
  static func field(_ name: String) -> Phrase { fields[name] ?? Phrase(name) }

  private static let fields: [String: Phrase] = [
    "court": Phrase(id: "Pengadilan", en: "Court"), "province": Phrase(id: "Provinsi", en: "Province"),
    "year": Phrase(id: "Tahun", en: "Year"), "law": Phrase(id: "Undang-undang", en: "Law"),
    "exploitation": Phrase(id: "Eksploitasi", en: "Exploitation"), "border": Phrase(id: "Wilayah", en: "Border"),
    "verdict": Phrase(id: "Amar", en: "Verdict"), "restitution": Phrase(id: "Restitusi", en: "Restitution"),
    "prison": Phrase(id: "Penjara (bulan)", en: "Prison (months)"), "victims": Phrase(id: "Korban", en: "Victims"),
    "number": Phrase(id: "Nomor", en: "Number"), "text": Phrase(id: "Kata", en: "Words"),
    "case_number": Phrase(id: "Nomor perkara", en: "Case number"),
    "decision_date": Phrase(id: "Diputus", en: "Decided"), "defendants": Phrase(id: "Terdakwa", en: "Defendants"),
    "convicted": Phrase(id: "Dipidana", en: "Convicted"),
    "prison_months_highest": Phrase(id: "Penjara tertinggi (bulan)", en: "Longest prison term (months)"),
    "victims_count": Phrase(id: "Korban", en: "Victims"), "doubts": Phrase(id: "Keraguan", en: "Doubts"),
  ]

  /// Words of closed vocabularies; all others stay as they are.
  static func answer(_ word: String) -> Phrase { answers[word] ?? Phrase(word) }

  private static let answers: [String: Phrase] = [
    "convicted": Phrase(id: "terbukti, dipidana", en: "convicted"), "acquitted": Phrase(id: "bebas", en: "acquitted"),
    "released": Phrase(id: "lepas", en: "released"), "domestic": Phrase(id: "dalam negeri", en: "domestic"),
    "cross_border": Phrase(id: "lintas batas negara", en: "cross-border"),
    "sexual": Phrase(id: "seksual", en: "sexual"), "labour": Phrase(id: "kerja", en: "labour"),
    "ordered": Phrase(id: "dikabulkan", en: "ordered"),
    "not ordered": Phrase(id: "tidak dikabulkan", en: "not ordered"),
    "male": Phrase(id: "laki-laki", en: "male"), "female": Phrase(id: "perempuan", en: "female"),
    "true": Phrase(id: "ya", en: "yes"), "false": Phrase(id: "tidak", en: "no"),
    "9999": Phrase(id: "seumur hidup", en: "life"),
  ]
}
