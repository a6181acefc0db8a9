internal import Decisions
internal import Extract
internal import Folding
internal import Ingest
internal import Pattern
internal import Pipeline

/// The parts of the work, each by itself.
struct Micro {
  private let samples: Samples
  private let decisions: [Decision]

  init(_ samples: Samples) {
    self.samples = samples
    decisions = samples.decisions()
  }

  func run() {
    let bytes = samples.bytes
    Stopwatch.measure("sha-256", bytes: bytes) { for sample in samples.all { _ = Checksum.sha256(sample.bytes) } }
    let matcher = Matcher(index: WordIndex(DecisionReader.patterns + Extractor.patterns))
    let reader = DecisionReader(matcher: matcher)
    Stopwatch.measure("read, clean, fold, split", bytes: bytes) {
      for sample in samples.all { _ = try? reader.read(sample.bytes, id: "sample", path: "sample") }
    }
    let textBytes = decisions.reduce(0) { $0 + $1.text.count }
    Stopwatch.measure("fold", bytes: textBytes) { for decision in decisions { _ = Folder().fold(decision.text) } }
    Stopwatch.measure("fold, words that kerning tore", bytes: textBytes) {
      for decision in decisions { _ = Folder(repairs: .kerning).fold(decision.text) }
    }
    Stopwatch.measure("mark the words where rules begin", bytes: textBytes) {
      for decision in decisions { matcher.open(decision.folded.bytes) {} }
    }
    patterns(textBytes)
    let extractor = Extractor(matcher: matcher)
    Stopwatch.measure("code 43 fields", bytes: textBytes) {
      for decision in decisions { _ = extractor.extract(decision) }
    }
    numbers(extractor)
    let records = decisions.map { extractor.extract($0) }
    let lines = records.map(\.jsonLine)
    let jsonBytes = lines.reduce(0) { $0 + $1.count }
    Stopwatch.measure("write JSON lines", bytes: jsonBytes) { for record in records { _ = record.jsonLine } }
    Stopwatch.measure("read JSON lines", bytes: jsonBytes) { for line in lines { _ = CaseRecord(jsonLine: line) } }
  }

  /// Each family of rules over whole texts, as if all of a text were its section: with the index, and without.
  private func patterns(_ bytes: Int) {
    let families = Dictionary(grouping: Rule.all) { rule in
      rule.field.split(separator: ".").first.map(String.init) ?? rule.field
    }
    for (family, rules) in families.sorted(by: { $0.key < $1.key }) {
      let patterns = rules.map { Pattern(rule: $0.pattern) }
      for (name, matcher) in [("", Matcher(index: WordIndex(patterns))), (", without index", Matcher())] {
        Stopwatch.measure("patterns: \(family) (\(rules.count))\(name)", bytes: bytes, repetitions: 3) {
          for decision in decisions {
            let folded = decision.folded.bytes
            matcher.open(folded) {
              for pattern in patterns { _ = matcher.all(pattern, in: folded, 0..<folded.count) }
            }
          }
        }
      }
    }
  }

  /// A dictum of nothing but terms and sums.
  private func numbers(_ extractor: Extractor) {
    let clause =
      "2. Menjatuhkan pidana penjara selama 3 (tiga) tahun dan 6 (enam) bulan dan pidana denda sejumlah "
      + "Rp120.000.000,00 (seratus dua puluh juta rupiah) subsidair 4 (empat) bulan kurungan;\n"
    let text =
      "PUTUSAN Nomor 1/Pid.Sus/2021/PN Dum\nPengadilan Negeri tersebut\nTerdakwa\nMENGADILI:\n"
      + String(repeating: clause, count: 2_000)
    let bytes = Array(text.utf8)
    guard let decision = try? DecisionReader().read(bytes, id: "numbers", path: "numbers") else { return }
    Stopwatch.measure("numbers: terms and sums of a dictum", bytes: bytes.count) { _ = extractor.extract(decision) }
  }
}
