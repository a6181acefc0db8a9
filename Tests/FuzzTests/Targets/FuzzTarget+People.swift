@testable import Decisions
@testable import Extract
@testable import Folding
@testable import Ingest
@testable import Publish

extension FuzzTarget {
  /// What is shown of a decision: names masked, and nothing that steers a terminal or a page.
  static let people: [FuzzTarget] = [
    FuzzTarget("mask") {
      let extractor = Extractor()
      return { bytes in
        guard let text = try? TextDecoder.decode(bytes) else { return }
        var draft = Draft(format: bytes.count.isMultiple(of: 2) ? .pdfText : .indoLaw)
        draft.text = text
        let folded = Folder(repairs: draft.format == .pdfText ? .kerning : []).fold(text)
        let decision = Decision(
          id: "fuzz", text: text, folded: folded, sections: SectionSplitter().split(draft, folded),
          source: Source(path: "fuzz", sha256: "", format: draft.format))
        let record = extractor.extract(decision)
        let mask = NameMask(decision, extractor.cast(decision, record), names: record.defendants.compactMap(\.name))
        let (shown, moved) = mask.masked(decision, record)
        try check(shown)
        for passage in moved.evidence.flatMap(\.passages) {
          try demand(passage.span.upperBound <= shown.text.count, "masked evidence lies outside")
        }
      }
    },
    FuzzTarget("printable") {
      { bytes in
        let shown = printable(bytes)
        let isHarmless = shown.unicodeScalars.allSatisfy { scalar in
          scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
            && !(0x2066...0x2069).contains(scalar.value) && scalar.value != 0x200B
        }
        try demand(isHarmless, "a character that steers the terminal")
        let text = String(decoding: bytes, as: UTF8.self)
        _ = Disclosure.isCaseNumber(text)
        _ = Disclosure.publicName(ofFile: text)
        try demand(Initials.of(text).count <= 3 * text.count + 3, "initials longer than the name")
      }
    },
  ]
}
