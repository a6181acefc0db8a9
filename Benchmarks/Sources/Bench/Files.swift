internal import Decisions
internal import Extract
internal import Ingest
internal import Pattern
internal import Pipeline

/// Reading and coding of single files, from bytes to a line of JSON. Files have no names here: they may be real.
enum Files {
  static func run(_ paths: [String]) {
    let matcher = Matcher(index: WordIndex(DecisionReader.patterns + Extractor.patterns))
    let (reader, extractor) = (DecisionReader(matcher: matcher), Extractor(matcher: matcher))
    for (number, sample) in Samples(paths).all.enumerated() {
      var kind = "set aside"
      Stopwatch.measure("file \(number + 1)", bytes: sample.bytes.count) {
        guard let decision = try? reader.read(sample.bytes, id: "file", path: "file") else { return }
        kind = decision.source.format.rawValue + (decision.source.isRecognised ? ", recognised" : "")
        _ = extractor.extract(decision).jsonLine
      }
      Stopwatch.tell("kind of file \(number + 1): \(kind)", bytes: sample.bytes.count, seconds: [])
    }
  }
}
