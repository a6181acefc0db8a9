import Decisions
import Extract
import Foundation
import Testing

@testable import Archive

@Suite("Filling an archive")
struct ArchiveWriterTests {
  @Test("gives back records, texts and parts exactly as they went in, of every format")
  func roundTrip() throws {
    let samples = try Sample.cases(40)
    let archive = try TemporaryArchive(samples)
    let reader = try ArchiveReader(archive.path)
    for sample in samples {
      let stored = try #require(try reader.stored(sample.input, by: Extractor.version))
      #expect(stored.state == sample.state.matching(sample.input))
      guard case .coded(let found) = try #require(stored.outcomes.first) else {
        Issue.record("not coded")
        continue
      }
      #expect(found.record == sample.record && found.keys == sample.keys)
      let decision = try #require(try reader.decision(found.number))
      #expect(decision.id == sample.decision.id && decision.text == sample.decision.text)
      #expect(decision.folded.bytes == sample.decision.folded.bytes)
      #expect(decision.sections == sample.decision.sections && decision.pages == sample.decision.pages)
      #expect(decision.metadata == sample.decision.metadata && decision.source == sample.decision.source)
    }
  }

  @Test("what was put in is kept soon, also where nothing follows for long")
  func keptSoon() throws {
    let archive = try TemporaryArchive()
    let sample = try Sample.text(Made.first, name: "a")
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    try writer.put(sample.input, sample.state, [sample.coded])
    let reader = try ArchiveReader(archive.path)
    for _ in 0..<6_000 where try reader.count() == 0 { usleep(10_000) }
    #expect(try reader.count() == 1)
    try writer.finish(ArchiveWriter.Summary())
  }

  /// The case without its page stood for the decision ever after, so that `query` showed another record than `run`.
  @Test("a document whose page was saved later, or renamed, is the same input")
  func laterPage() throws {
    let sample = try Sample.text(Made.first, name: "a")
    let archive = try TemporaryArchive([sample])
    let reader = try ArchiveReader(archive.path)
    let number = try #require(try reader.cases(named: "a").first)
    for page in ["made-up/a.html", "made-up/b.html"] {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      let state = InputState(file: sample.state.file, page: FileState(stamp: nil, sha256: "00"))
      try writer.put(ArchiveInput(path: sample.input.path, page: Array(page.utf8)), state, [sample.coded])
      try writer.finish(ArchiveWriter.Summary())
      #expect(try reader.cases(named: "a") == [number])
      #expect(try Answer.sql("SELECT count(*) FROM internal_inputs", archive.path, .internal).rows == [[.integer(1)]])
    }
  }

  @Test("an input that became something else takes its old place, and nothing of the old is found any more")
  func replaced() throws {
    let (old, new) = (try Sample.text(Made.first, name: "a"), try Sample.text(Made.second, name: "a"))
    let archive = try TemporaryArchive([old])
    let number = try #require(try ArchiveReader(archive.path).cases(named: "a").first)
    #expect(try Answer.cases([("text", "menara")], archive.path).rows == [[.integer(number)]])
    do {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      try writer.put(new.input, new.state, [new.coded])
      try writer.complete()
    }
    let reader = try ArchiveReader(archive.path)
    #expect(try reader.count() == 1)
    #expect(try Answer.cases([("text", "menara")], archive.path).rows.isEmpty)
    #expect(try Answer.cases([("text", "gudang")], archive.path).rows == [[.integer(number)]])
    #expect(try reader.decision(number)?.text == new.decision.text)
    #expect(try ArchiveCheck.orphans(archive.path) == [])
  }

  @Test("another version of the rules has nothing in it")
  func otherRules() throws {
    let sample = try Sample.text(Made.first, name: "a")
    let archive = try TemporaryArchive([sample])
    let reader = try ArchiveReader(archive.path)
    #expect(try reader.stored(sample.input, by: ExtractorVersion(version: "9.9.9", rules: "x")) == nil)
    #expect(try reader.stored(ArchiveInput(path: Array("other".utf8)), by: Extractor.version) == nil)
  }

  @Test("what was set aside is kept with its reason, in the order of the outcomes")
  func setAside() throws {
    let sample = try Sample.text(Made.first, name: "a")
    let archive = try TemporaryArchive()
    let odd: [UInt8] = [0x61, 0xFF, 0x2F, 0x0A]
    do {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      let aside = ArchiveOutcome.setAside(path: odd, reason: "malformed", detail: "line 3")
      try writer.put(sample.input, sample.state, [aside, sample.coded])
      try writer.finish(ArchiveWriter.Summary())
    }
    let stored = try #require(try ArchiveReader(archive.path).stored(sample.input, by: Extractor.version))
    #expect(stored.outcomes.count == 2)
    guard case .setAside(let path, "malformed", "line 3") = stored.outcomes[0], case .coded = stored.outcomes[1] else {
      Issue.record("other outcomes")
      return
    }
    #expect(path == odd)
  }

  @Test("what was put in but not written is lost as a whole, what was written is kept")
  func unfinished() throws {
    let samples = try Sample.cases(4)
    let archive = try TemporaryArchive()
    do {
      let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
      for sample in samples.prefix(2) { try writer.put(sample.input, sample.state, [sample.coded]) }
      try writer.flush()
      for sample in samples.dropFirst(2) { try writer.put(sample.input, sample.state, [sample.coded]) }
    }
    let reader = try ArchiveReader(archive.path)
    #expect(
      try samples.map { try reader.stored($0.input, by: Extractor.version) != nil } == [true, true, false, false])
  }
}

extension InputState {
  /// A page without a state is read back as one that is not known.
  fileprivate func matching(_ input: ArchiveInput) -> InputState {
    InputState(file: file, page: input.page == nil ? nil : page ?? FileState(stamp: nil))
  }
}
