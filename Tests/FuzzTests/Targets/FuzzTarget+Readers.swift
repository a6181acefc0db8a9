@testable import Decisions
@testable import Extract
@testable import Ingest

extension FuzzTarget {
  /// Bytes of a file, by each reader and by the way that tells formats apart.
  ///
  /// PDFs are left out: `pdftotext` reads them in a process of its own, and what it writes is `pdf-text`.
  static let readers: [FuzzTarget] = [
    FuzzTarget("document", wholeDocuments),
    // The same with documents of a few lines, of which there can be many times as many.
    FuzzTarget("short-document", wholeDocuments),
    FuzzTarget("direktori") { { bytes in try check(try? DirektoriReader.read(bytes)) } },
    FuzzTarget("indo-law") { { bytes in try check(try? IndoLawReader.read(bytes)) } },
    FuzzTarget("akoma-ntoso") { { bytes in try check(try? AkomaNtosoReader.read(bytes)) } },
    FuzzTarget("pdf-text") {
      let reader = PDFTextReader()
      return { bytes in
        guard let text = try? TextDecoder.decode(bytes) else { return }
        try check(try? reader.read(text))
      }
    },
    FuzzTarget("page-keys") { { bytes in _ = PageKeys(page: bytes) } },
    FuzzTarget("packed") {
      { bytes in
        guard Packing(bytes) != nil, let archive = try? PackedFile(bytes) else { return }
        var entries = 0
        while entries < 100, let entry = try? archive.next() {
          entries += 1
          guard entry.kind == .file, let content = try? archive.read(limit: 1 << 20) else { continue }
          try demand(content.count <= 1 << 20, "an entry is longer than it may be")
        }
      }
    },
  ]

  /// Told apart, read, and coded.
  @Sendable private static func wholeDocuments() -> (([UInt8]) throws -> Void) {
    let (reader, extractor) = (DecisionReader(), Extractor())
    return { bytes in
      guard let format = try? FormatDetector.detect(bytes), format != .pdf,
        let decision = try? reader.read(bytes, id: "fuzz", path: "fuzz")
      else { return }
      try check(decision)
      try check(extractor.extract(decision), decision)
    }
  }

  private static func check(_ draft: Draft?) throws {
    guard let draft else { return }
    try demand(String(validating: draft.text, as: UTF8.self) != nil, "the text is no UTF-8")
    try demand(!draft.text.contains { $0 < 0x20 && $0 != 0x0A }, "a control character stands in the text")
    var end = 0
    for part in draft.marked {
      try demand(part.span.lowerBound >= end && part.span.upperBound <= draft.text.count, "a part lies outside")
      end = part.span.upperBound
    }
  }

  static func check(_ decision: Decision) throws {
    let (text, folded) = (decision.text, decision.folded)
    try demand(String(validating: text, as: UTF8.self) != nil, "the text is no UTF-8")
    try check(folded, of: text)
    for section in decision.sections {
      try demand(section.span.upperBound <= text.count, "a section lies outside of the text")
      try demand(section.folded.upperBound <= folded.count, "a section lies outside of the folded text")
    }
    for page in decision.pages { try demand(page.start <= text.count, "a page begins behind the text") }
    for entry in decision.metadata.entries {
      try demand((entry.span?.upperBound ?? 0) <= text.count, "a row lies outside of the text")
    }
  }

  static func check(_ folded: FoldedText, of text: [UInt8]) throws {
    let isFolded = folded.bytes.allSatisfy { $0 == 0x20 || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    try demand(isFolded, "a folded byte is no letter, digit or blank")
    try demand(folded.origins.allSatisfy { Int($0) < text.count }, "a folded byte comes from outside of the text")
  }

  static func check(_ record: CaseRecord, _ decision: Decision) throws {
    for passage in record.evidence.flatMap(\.passages) {
      try demand(passage.span.upperBound <= decision.text.count, "evidence lies outside of the text")
    }
    try demand(record.aggravatingCount ?? 0 >= 0 && record.victims.count ?? 0 >= 0, "a count below none")
    var json = JSONWriter()
    record.write(to: &json)
    let again = CaseRecord(jsonLine: json.bytes)
    try demand(again != nil, "the record cannot be read back")
    var second = JSONWriter()
    again?.write(to: &second)
    try demand(second.bytes == json.bytes, "the record that was read back is another one")
  }
}
