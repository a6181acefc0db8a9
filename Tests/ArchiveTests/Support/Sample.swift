import Corpus
import Decisions
import Extract
import Foundation
import Ingest

@testable import Archive

/// Made-up decisions, read and coded.
struct Sample {
  let input: ArchiveInput
  let decision: Decision
  let record: CaseRecord

  var keys: DecisionKeys {
    let words = Checksum.sha256(decision.folded.bytes)
    let number = record.caseNumber.map {
      Checksum.sha256(Array("\($0) \(record.decisionDate?.description ?? "")".utf8))
    }
    return DecisionKeys(
      file: Sample.digest(decision.source.sha256), words: Sample.digest(words), number: number.map(Sample.digest),
      names: Set(record.defendants.compactMap(\.name).map { Sample.digest(Checksum.sha256(Array($0.utf8))) }))
  }

  var coded: ArchiveOutcome { .coded(CodedDecision(decision, record, keys)) }

  var state: InputState {
    InputState(file: FileState(stamp: nil, sha256: decision.source.sha256))
  }

  static func digest(_ hex: String) -> UInt128 { UInt128(hex.prefix(32), radix: 16) ?? 0 }

  /// Cases of the generator: text of PDFs, saved pages, both together, Indo-Law, Akoma Ntoso.
  static func cases(_ count: Int, seed: UInt64 = 7) throws -> [Sample] {
    let reader = DecisionReader()
    let extractor = Extractor()
    let generator = CorpusGenerator(seed: seed)
    return try (0..<count).map { index in
      let files = generator.makeCase(index).files
      let decisions = try files.map { file in
        try reader.read(file.bytes, id: file.name.replacing(/\.[a-z]+$/, with: ""), path: "made-up/\(file.name)")
      }
      let page = decisions.count == 2 ? decisions.first { $0.source.format == .direktori } : nil
      let document = decisions.first { $0.source.format != .direktori } ?? decisions[0]
      let decision = page.map { document.described(by: $0) } ?? document
      return Sample(
        input: ArchiveInput(
          path: Array(document.source.path.utf8), page: page.map { Array($0.source.path.utf8) }),
        decision: decision, record: extractor.extract(decision))
    }
  }

  /// A text by itself.
  static func text(_ text: String, name: String) throws -> Sample {
    let decision = try DecisionReader().read(Array(text.utf8), id: name, path: "made-up/\(name).txt")
    return Sample(
      input: ArchiveInput(path: Array("made-up/\(name).txt".utf8)), decision: decision,
      record: Extractor().extract(decision))
  }
}
