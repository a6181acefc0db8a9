internal import Analyze
internal import Decisions

/// The words of the pages, in both languages.
enum PageWords {
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
  static let compare = Phrase(id: "Bandingkan", en: "Compare")
  static let compareThis = Phrase(id: "Bandingkan pilihan ini", en: "Compare this selection")
  static let compareHelp = Phrase(
    id: """
      Pilih dua kelompok putusan, A dan B. Yang dibiarkan kosong berarti semua. Tahun dan bulan ditulis 2020, 2019..2021 \
      atau >=36.
      """,
    en: """
      Choose two groups of decisions, A and B. What is left empty means all. Years and months are written 2020, 2019..2021 \
      or >=36.
      """)
  static let review = Phrase(id: "Periksa", en: "Review")
  static let judge = Phrase(id: "nilai", en: "judge")
  static let judgedDoubts = Phrase(id: "nilai yang diragukan sudah diperiksa.", en: "doubted values are judged.")
  static let codebookField = Phrase(id: "Nilai", en: "Value")
  static let inFindings = Phrase(id: "Temuan yang bergantung padanya", en: "Findings that hang on it")
  static let nextInQueue = Phrase(id: "Berikutnya dalam antrean", en: "Next in the queue")
  static let nothingLeft = Phrase(id: "Tidak ada lagi yang menunggu.", en: "Nothing is waiting any more.")
  static let right = Phrase(id: "Benar", en: "Right")
  static let undecidable = Phrase(id: "Tidak dapat ditentukan", en: "Cannot be told")
  static let otherValue = Phrase(id: "Nilai yang benar", en: "The right value")
  static let correct = Phrase(id: "Ubah", en: "Correct")
  static let note = Phrase(id: "Catatan", en: "Note")
  static let saved = Phrase(id: "Tersimpan:", en: "Kept:")
  static let accepted = Phrase(id: "dibenarkan", en: "accepted")
  static let stale = Phrase(
    id: "dibenarkan sebelum program memberi nilai ini", en: "accepted before the program gave this value")
  static let outdated = Phrase(
    id: "Putusan ini telah dikode ulang sejak halaman ini dibuka. Buka lagi dan lihat nilainya yang baru.",
    en: "This decision was coded anew since the page was opened. Open it again and look at its new value.")
  static let foreignForm = Phrase(
    id: "Formulir ini tidak berasal dari halaman ini, atau dari server yang sudah dimulai ulang. Buka perkaranya lagi.",
    en: "This form does not come from this page, or from a server that was started anew. Open the case again.")
  static let notReviewing = Phrase(
    id: "Di sini hanya dapat dibaca; `putusan serve --review NAMA` menerima koreksi.",
    en: "Here one can only read; `putusan serve --review NAME` takes corrections.")

  static func corrections(_ values: Int, _ cases: Int) -> Phrase {
    Phrase { language in
      language == .id
        ? "\(language.integer(values)) nilai dalam \(language.integer(cases)) perkara diubah orang setelah pengodean."
        : "\(language.integer(values)) values in \(language.integer(cases)) cases were changed by people after the coding."
    }
  }

  static let any = Phrase(id: "semua", en: "any")
  static let skip = Phrase(id: "Langsung ke isi", en: "Skip to the content")
  static let beingCounted = Phrase(
    id: "Arsip berubah; angka di bawah ini dari sebelumnya. Yang baru sedang dihitung, muat ulang sebentar lagi.",
    en:
      "The archive has changed; the figures below are from before. They are being counted anew: load again in a moment."
  )

  static func unsearched(_ cases: Int) -> Phrase {
    Phrase { language in
      let number = language.counted(cases, .decision)
      return language == .id
        ? "\(number) belum dapat dicari menurut kata. Muat ulang setelah pengisian arsip selesai."
        : "\(number) cannot be searched for words yet. Load again when the filling of the archive has ended."
    }
  }

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
    return Phrase(id: id, en: group == .defendant ? "Identity" : group.rawValue)
  }
}
