import Decisions
import Extract
import Testing

@testable import Archive

@Suite("The full-text index")
struct SearchIndexTests {
  @Test("is made behind the records, and says until then what it lacks")
  func later() throws {
    let samples = try Sample.cases(5)
    let archive = try TemporaryArchive()
    let writer = try filled(archive, samples)
    #expect(try words("terdakwa", archive).isEmpty)
    let query = try ArchiveQuery(archive.path)
    #expect(try query.unsearched(filter("terdakwa")) == 5)
    #expect(try query.unsearched(CaseFilter()) == 0)
    var announced = 0
    var steps = 0
    try writer.index(begin: { announced = $0 }, isIndexed: { steps += 1 })
    #expect(announced == 5 && steps == 5)
    #expect(try words("terdakwa", archive).count == 5)
    #expect(try query.unsearched(filter("terdakwa")) == 0)
    try writer.index(begin: { _ in Issue.record("nothing is left to do") })
  }

  @Test("goes on where it was stopped, by another run too", arguments: [0, 1, 33, 39])
  func resumed(_ stop: Int) throws {
    // More than are read at a time.
    let samples = try Sample.cases(40)
    let archive = try TemporaryArchive()
    var steps = 0
    do {
      let writer = try filled(archive, samples)
      try writer.index(isCancelled: { steps == stop }, isIndexed: { steps += 1 })
    }
    #expect(steps == stop)
    #expect(try words("terdakwa", archive).count == stop)
    var rest = 0
    try ArchiveWriter(archive.path, extractor: Extractor.version).index(begin: { rest = $0 })
    #expect(rest == 40 - stop)
    #expect(try words("terdakwa", archive) == Array(1...40))
    #expect(try ArchiveCheck.orphans(archive.path) == [])
  }

  /// The words of a text that is not in an index without content must not be taken out of it: it would find nothing, or
  /// another case.
  @Test("a decision that became another one before it was in the index, and one that was in it")
  func replaced() throws {
    let (old, new) = (try Sample.text(Made.first, name: "a"), try Sample.text(Made.second, name: "a"))
    let archive = try TemporaryArchive()
    let writer = try filled(archive, [old])
    func become(_ sample: Sample) throws {
      try writer.put(sample.input, sample.state, [sample.coded])
      try writer.flush()
    }
    try become(new)
    try writer.index()
    #expect(try words("menara", archive).isEmpty)
    #expect(try words("gudang", archive).count == 1)
    try become(old)
    #expect(try words("gudang", archive).isEmpty)
    try writer.index()
    #expect(try words("menara", archive).count == 1)
    #expect(try words("gudang", archive).isEmpty)
    #expect(try ArchiveCheck.orphans(archive.path) == [])
  }

  @Test("an archive of an earlier version, whose texts are all in it, is searched as before")
  func earlier() throws {
    let sample = try Sample.text(Made.first, name: "a")
    let archive = try TemporaryArchive([sample])
    try OldArchive.make(archive.path)
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    #expect(try writer.reader.unindexed() == 0)
    #expect(try words("menara", archive).count == 1)
  }

  private func filled(_ archive: TemporaryArchive, _ samples: [Sample]) throws -> ArchiveWriter {
    let writer = try ArchiveWriter(archive.path, extractor: Extractor.version)
    for sample in samples { try writer.put(sample.input, sample.state, [sample.coded]) }
    try writer.finish(ArchiveWriter.Summary())
    return writer
  }

  private func filter(_ text: String) throws -> CaseFilter {
    var filter = CaseFilter()
    try filter.add("text", text)
    return filter
  }

  private func words(_ text: String, _ archive: TemporaryArchive) throws -> [Int64] {
    try ArchiveQuery(archive.path).numbers(filter(text))
  }
}
