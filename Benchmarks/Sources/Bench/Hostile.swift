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
  private static let indictment =
    "Menimbang, bahwa Terdakwa diajukan ke persidangan didakwa berdasarkan surat dakwaan:\n"
  private static let trafficking =
    indictment
    + "sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun 2007\n"
  private static let evidence =
    trafficking + "Menimbang, bahwa untuk membuktikan dakwaannya Penuntut Umum telah mengajukan Saksi-saksi:\n"
  private static let facts = evidence + "Menimbang, bahwa diperoleh fakta-fakta hukum sebagai berikut:\n"

  /// - Parameter before: what opens the section that the unit is to fill.
  private struct Text {
    let name: String
    let before: String
    let unit: String

    init(_ name: String, in before: String = "", _ unit: String) {
      (self.name, self.before, self.unit) = (name, before, unit)
    }
  }

  private static let texts: [Text] = [
    Text("one line of words", "menimbang bahwa terdakwa telah dan oleh karena itu saksi korban "),
    Text("one word", "abcdefghij"),
    Text("section headings", indictment + "MENGADILI:\n"),
    Text("identity blocks", "1. Nama lengkap : Budi; Tempat lahir : Dumai; Umur : 37 tahun; Terdakwa ditahan\n"),
    Text(
      "counts", in: indictment,
      "sebagaimana diatur dan diancam pidana dalam Pasal 2 ayat (1) Undang-Undang Nomor 21 Tahun 2007\nATAU\n"),
    Text(
      "witnesses", in: evidence,
      "1. Saksi Budi Santoso, di bawah sumpah menerangkan bahwa saksi korban Ani dibawa ke Malaysia;\n"),
    Text("victims", in: facts, "saksi korban Ani Binti Karta dan korban Cici dijanjikan pekerjaan di Malaysia; "),
    Text(
      "clauses of a dictum", in: "MENGADILI:\n", "1. Menyatakan Terdakwa terbukti, menjatuhkan pidana penjara 3 tahun\n"
    ),
    Text("sums of restitution", in: "MENGADILI:\n1. Membebankan restitusi kepada korban ", "sebesar Rp5.000.000,00 "),
    Text(
      "numbers of a dictum", in: "MENGADILI:\n1. Menjatuhkan pidana penjara ", "1 2 satu dua tiga empat puluh rp 5 000 "
    ),
    Text("pages", "Halaman 1 dari 2 Putusan Nomor 1\u{0C}Terdakwa\n"),
    Text("unclosed beginnings", beginnings),
    Text("unclosed beginnings in the facts", in: facts, beginnings),
  ]

  /// What each rule's examples begin with, without their last words: patterns go far and find nothing.
  private static let beginnings =
    Rule.all.flatMap(\.examples).map { example in
      example.split(separator: " ").dropLast().joined(separator: " ").filter { $0 != "⟦" && $0 != "⟧" }
    }.joined(separator: " ") + " "

  static func run(largest: Int) {
    for text in texts {
      for share in [4, 2, 1] { measure(text, megabytes: largest, share) }
    }
    // Each pattern by itself, against a text of its own beginnings.
    for rule in Rule.all { measure(rule) }
  }

  private static func measure(_ text: Text, megabytes: Int, _ share: Int) {
    let (unit, name) = (text.unit, text.name)
    var bytes = Array(head.utf8)
    let size = megabytes * 1_000_000 / share
    bytes.reserveCapacity(size + unit.utf8.count + history.utf8.count)
    // Identity blocks stand before the history, all else behind it.
    let isOpening = name == "identity blocks"
    if !isOpening { bytes += (history + text.before).utf8 }
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
