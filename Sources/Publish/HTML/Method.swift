internal import Analyze

/// How the figures are made, in words that a court can print.
enum Method {
  static func paragraphs(_ edition: Edition) -> [Phrase] {
    coding + (edition.options.reviewed.map { [review($0)] } ?? []) + statistics
      + (edition.options.profile == .public ? [disclosure] : [])
      + (edition.options.namesCases ? [] : [aggregates]) + [reproducible(edition)]
  }

  private static let coding = [
    Phrase(
      id: """
        Setiap putusan tingkat pertama menghasilkan satu catatan menurut buku kode yang tetap. Yang dicatat hanya apa \
        yang dikatakan putusan; yang tidak dikatakan dihitung sebagai "tidak disebut" dan tidak ikut dalam penyebut. \
        Setiap nilai menyimpan bagian putusan yang membuktikannya.
        """,
      en: """
        Each first-instance decision gives one record under a fixed codebook. Only what the decision says is coded; \
        what it does not say is counted as "not stated" and is not in the denominator. Each value keeps the passage \
        of the decision that proves it.
        """)
  ]

  private static let statistics = [
    Phrase(
      id: """
        Di samping bagian (persentase) berdiri interval skor Wilson 95%: [p + z²/2n ± z√(p(1−p)/n + z²/4n²)] / (1 + \
        z²/n), z = 1,96. Interval itu menjawab seberapa jauh angka dapat berubah kalau putusan yang dibaca adalah contoh \
        acak dari perkara sejenis; kalau putusan yang dibaca adalah semuanya, angkanya sendiri sudah pasti.
        """,
      en: """
        Beside a share stands its Wilson score interval at 95%: [p + z²/2n ± z√(p(1−p)/n + z²/4n²)] / (1 + z²/n), \
        z = 1.96. It tells how far the figure could move if the decisions read are a random sample of cases of their \
        kind; if they are all there are, the figure itself is certain.
        """),
    Phrase(
      id: """
        Median dan kuartil dihitung dari nilai yang diurutkan (interpolasi linear, tipe 7 Hyndman–Fan). Interval median \
        dibentuk dari dua nilai terurut menurut sebaran binomial, tanpa anggapan tentang bentuk sebarannya, dengan \
        cakupan sekurangnya 95%.
        """,
      en: """
        Medians and quartiles are taken from the sorted values (linear interpolation, type 7 of Hyndman and Fan). The \
        interval of a median runs between two of the sorted values chosen by the binomial distribution; it assumes no \
        shape and covers at least 95%.
        """),
  ]

  private static func review(_ reviewed: ReviewedValues) -> Phrase {
    Phrase { language in
      let (judged, cases) = (language.integer(reviewed.judged), language.counted(reviewed.cases, .decision))
      let (changed, changedCases) = (
        language.integer(reviewed.changed), language.counted(reviewed.changedCases, .decision)
      )
      return language == .id
        ? "Laporan ini dibuat dengan koreksi manusia: \(judged) nilai dalam \(cases) diperiksa orang, dan \(changed) "
          + "di antaranya, dalam \(changedCases), diganti. Nilai dari program tetap tersimpan di sampingnya."
        : "This report is made with corrections by people: \(judged) \(reviewed.judged == 1 ? "value" : "values") in "
          + "\(cases) \(reviewed.judged == 1 ? "was" : "were") reviewed, and \(changed) of them, in \(changedCases), "
          + "replaced. The program's values are kept beside them."
    }
  }

  private static let disclosure = Phrase(
    id: """
      Edisi umum: tidak ada nama orang. Jumlah 1 sampai 10 orang menurut tempat, kebangsaan atau pekerjaan, dan menurut \
      jenis kelamin atau umur di dalam satu kelompok (tahun, tempat, undang-undang, bentuk eksploitasi), ditulis "<11", \
      dan angka lain yang dapat membukanya disembunyikan (*). Berapa dari semua orang itu perempuan, dan berapa di bawah \
      umur, disebut. Di mana perkara disebut, hanya dengan nomornya, dan tidak di tabel yang menunjuk korban anak.
      """,
    en: """
      Public edition: there are no names of people. Counts of 1 to 10 people by place, nationality or occupation, and by \
      sex or age within a group (year, place, law, form of exploitation), are written "<11", and another figure that \
      would give one away is withheld (*). How many of all people are women, and how many are under age, is told. Where \
      cases are named, it is by number only, and not in tables that point at child victims.
      """)

  private static let aggregates = Phrase(
    id: "Edisi agregat: tidak ada perkara yang disebut, dan tidak ada baris untuk satu perkara atau satu korban.",
    en: "Edition of aggregates: no case is named, and no single case or victim has a row.")

  private static func reproducible(_ edition: Edition) -> Phrase {
    let coders = edition.report.corpus.extractors
    return Phrase { language in
      var text =
        language == .id
        ? "Masukan yang sama menghasilkan laporan yang sama, bita demi bita; karena itu laporan ini tidak memuat jam."
        : "The same input gives the same report, byte for byte; that is why it bears no clock time."
      if !coders.isEmpty {
        let list = coders.map { "\($0.version) (\($0.rules.prefix(12))): \(language.integer($0.decisions))" }
        text +=
          (language == .id
            ? " Versi pembaca dan aturannya, dengan jumlah putusan: " : " Coder and rules, with decisions: ")
          + list.joined(separator: "; ") + "."
      }
      return text
    }
  }
}
