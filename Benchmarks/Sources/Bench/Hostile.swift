internal import Decisions
internal import Extract
internal import Ingest
internal import Pattern
internal import Pipeline

/// Texts that are made to be slow, each in three sizes: twice the size must take about twice the time.
enum Hostile {
  private static let head =
    "PUTUSAN\nNomor 1/Pid.Sus/2021/PN Dum\nDEMI KEADILAN BERDASARKAN KETUHANAN YANG MAHA ESA\n"
    + "Pengadilan Negeri Dumai yang mengadili perkara pidana\n1. Nama lengkap : Budi; 2. Tempat lahir : Dumai; "
    + "3. Umur : 37 tahun; 4. Jenis kelamin : Laki-laki\n"
  private static let history = "Pengadilan Negeri tersebut\nSetelah membaca\n"

  private static let cases: [(name: String, unit: String)] = [
    ("one line of words", "menimbang bahwa terdakwa telah dan oleh karena itu saksi korban "),
    ("one word", "abcdefghij"),
    (
      "section headings",
      "Menimbang, bahwa Terdakwa diajukan ke persidangan didakwa berdasarkan surat dakwaan\nMENGADILI:\n"
    ),
    ("identity blocks", "1. Nama lengkap : Budi; Tempat lahir : Dumai; Umur : 37 tahun; Terdakwa ditahan\n"),
    (
      "counts", "sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun 2007\nATAU\n"
    ),
    ("witnesses", "1. Saksi Budi Santoso, di bawah sumpah menerangkan bahwa saksi korban Ani dibawa ke Malaysia;\n"),
    ("verbs of a dictum", "MENGADILI: 1. Menyatakan Terdakwa terbukti, menjatuhkan pidana penjara selama 3 tahun\n"),
    ("pages", "Halaman 1 dari 2 Putusan Nomor 1\u{0C}Terdakwa\n"),
    ("numbers", "1 2 3 4 5 6 7 8 9 10 satu dua tiga empat puluh tahun rp 5 000 "),
    ("unclosed beginnings", beginnings),
  ]

  /// What each rule's examples begin with, without their last words: patterns go far and find nothing.
  private static let beginnings =
    Rule.all.flatMap(\.examples).map { example in
      example.split(separator: " ").dropLast().joined(separator: " ").filter { $0 != "⟦" && $0 != "⟧" }
    }.joined(separator: " ") + " "

  static func run(largest: Int) {
    for (name, unit) in cases {
      for share in [4, 2, 1] { measure(name, unit, megabytes: largest, share) }
    }
    // Each pattern by itself, against a text of its own beginnings.
    for rule in Rule.all { measure(rule) }
  }

  private static func measure(_ name: String, _ unit: String, megabytes: Int, _ share: Int) {
    var bytes = Array(head.utf8)
    let size = megabytes * 1_000_000 / share
    bytes.reserveCapacity(size + unit.utf8.count + history.utf8.count)
    // Identity blocks stand before the history, all else behind it.
    let isOpening = name == "identity blocks"
    if !isOpening { bytes += history.utf8 }
    while bytes.count < size { bytes += unit.utf8 }
    if isOpening { bytes += history.utf8 }
    let matcher = Matcher(index: WordIndex(DecisionReader.patterns + Extractor.patterns))
    let start = Stopwatch.now
    var undecided = 0
    var isCoded = 0
    if let decision = try? DecisionReader(matcher: matcher).read(bytes, id: "hostile", path: "hostile") {
      let record = Extractor(matcher: matcher).extract(decision)
      undecided = record.doubts.count { $0.field == "extractor" }
      isCoded = record.jsonLine.isEmpty ? 0 : 1
    }
    Stopwatch.tell(
      name, bytes: bytes.count, seconds: [Stopwatch.now - start], [("undecided", undecided), ("coded", isCoded)])
  }

  private static func measure(_ rule: Rule) {
    let pattern = Pattern(rule: rule.pattern)
    let words = rule.examples.map { $0.lowercased().filter { $0.isASCII && ($0.isLetter || $0 == " ") } }
      .flatMap { $0.split(separator: " ").dropLast() }.joined(separator: " ")
    for share in [4, 2, 1] {
      var text: [UInt8] = []
      while text.count < 1_000_000 / share { text += Array((words + " ").utf8) }
      let matcher = Matcher(index: WordIndex([pattern]))
      let start = Stopwatch.now
      matcher.open(text) { _ = matcher.all(pattern, in: text, 0..<text.count) }
      Stopwatch.tell(
        "pattern: \(rule.id)", bytes: text.count, seconds: [Stopwatch.now - start],
        [("undecided", matcher.takeUndecided().count)])
    }
  }
}
