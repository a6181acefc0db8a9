public import Archive
internal import Decisions
internal import Extract
internal import Ingest

/// Like `Batch`, with an archive: what an unchanged input became under the same rules is taken from there, all else is
/// coded and put in. What is delivered is the same, byte for byte.
public struct ArchivedBatch {
  private let items: InputItems
  private let archive: ArchiveWriter
  private let keepsDuplicates: Bool
  private let withCorrections: Bool
  private let reading: ReadingOptions
  private let work: OrderedWork

  /// - Parameters:
  ///   - items: in the order in which their results are handed on.
  ///   - archive: takes what is coded, and gives what was coded before.
  ///   - jobs: threads; the number of processors unless told.
  ///   - keepsDuplicates: whether a decision that an earlier input holds already is delivered as `coded` all the same.
  ///   - withCorrections: whether records are delivered as people left them. The archive keeps the program's.
  ///   - reading: how PDFs are read.
  public init(
    _ items: InputItems, in archive: ArchiveWriter, jobs: Int? = nil, keepsDuplicates: Bool = true,
    withCorrections: Bool = false, reading: ReadingOptions = ReadingOptions()
  ) {
    self.items = items
    self.archive = archive
    self.keepsDuplicates = keepsDuplicates
    self.withCorrections = withCorrections
    self.reading = reading
    // Who delivers also hands on to the archive's thread, and may wait for it while that waits for the disk.
    work = OrderedWork(jobs: jobs ?? OrderedWork.processors, lookAhead: 256, rest: 10)
  }

  /// See `Batch.run`. A record that was coded before comes without its decision.
  ///
  /// - Parameters:
  ///   - make: on the threads that code.
  ///   - itemIsDone: called after each item, in the order of the items.
  ///   - reviewed: what people did to the records that are delivered.
  ///   - deliver: called with each outcome, in the order of the items.
  public func run<Value: Sendable>(
    _ make: @escaping @Sendable (WrittenRecord) -> Value, itemIsDone: () -> Void = {},
    reviewed: (ReviewSummary) -> Void = { _ in }, deliver: (Outcome<Value>) throws -> Void
  ) throws -> ArchiveWriter.Summary {
    var known = KnownDecisions()
    var summary = ArchiveWriter.Summary()
    var review = ReviewSummary()
    let (reader, isNew) = (archive.reader, archive.wasEmpty)
    let (reading, withCorrections) = (reading, withCorrections)
    try work.run(
      items, makeState: { ArchivedCoder(reader, reading, isNew: isNew, withCorrections: withCorrections) },
      work: { coder, item in coder.work(item, make) },
      isCancelled: { Interruption.signal != nil },
      deliver: { result in
        let step = try result.get()
        switch step.change {
        case .none: break
        case .touch(let state): try archive.touch(step.input.key, state)
        case .put(let state, let outcomes): try archive.put(step.input.key, state, outcomes)
        }
        summary.count(step)
        for (outcome, identity, corrected) in step.results {
          if case .setAside = outcome { summary.setAside += 1 }
          let duplicate = keepsDuplicates ? nil : try identity.flatMap { try known.add($0) }
          if duplicate == nil, let corrected { review.add(corrected) }
          try deliver(duplicate.map { .duplicate($0) } ?? outcome)
        }
        itemIsDone()
      })
    try items.checkIsWhole()
    reviewed(review)
    return summary
  }
}

extension ArchiveWriter.Summary {
  fileprivate mutating func count<Value>(_ step: Step<Value>) {
    inputs += 1
    guard case .put(_, let outcomes) = step.change else {
      unchanged += 1
      return
    }
    coded += outcomes.count { if case .coded = $0 { true } else { false } }
  }
}

/// What a worker makes of one input.
private struct Step<Value: Sendable>: Sendable {
  enum Change: Sendable {
    case none
    case touch(InputState)
    case put(InputState, [ArchiveOutcome])
  }

  let input: ArchivedInput
  let change: Change
  let results: [Result]

  /// What people did to the record, where they did anything.
  typealias Result = (outcome: Outcome<Value>, identity: DecisionIdentity?, corrected: CorrectedRecord?)
}

/// One for each thread.
private final class ArchivedCoder {
  private let archive: ArchiveReader
  /// Whether there is nothing to be taken from it.
  private let isNew: Bool
  private let withCorrections: Bool
  private let reading: ReadingOptions
  private let coder: Coder
  private var file = SourceReader(limit: Coder.longestFile)
  private let packer = TextPacker()

  init(_ archive: ArchiveReader, _ reading: ReadingOptions, isNew: Bool, withCorrections: Bool) {
    self.archive = archive
    self.isNew = isNew
    self.withCorrections = withCorrections
    self.reading = reading
    coder = Coder(reading)
  }

  func work<Value>(_ item: InputItem, _ make: (WrittenRecord) -> Value) -> Result<Step<Value>, ArchiveError> {
    let input = ArchivedInput(item: item)
    do throws(ArchiveError) {
      let known = withCorrections ? try archive.corrections(of: input.key) : []
      if !isNew, let stored = try archive.stored(input.key, by: Extractor.version),
        stored.isFinal(recognises: reading.recognises),
        let state = input.unchanged(stored, &file)
      {
        return .success(recalled(input, stored, state, known.map(\.corrections), make))
      }
      return .success(try coded(input, known, make))
    } catch {
      return .failure(error)
    }
  }

  private func recalled<Value>(
    _ input: ArchivedInput, _ stored: StoredInput, _ state: InputState, _ corrections: [[Correction]],
    _ make: (WrittenRecord) -> Value
  ) -> Step<Value> {
    var corrections = corrections[...]
    return Step(
      input: input, change: state == stored.state ? .none : .touch(state),
      results: stored.outcomes.map { outcome in
        switch outcome {
        case .coded(let found):
          let identity = DecisionIdentity(found, path: input.path(of: found.record.source))
          let corrected = found.record.applying(corrections.popFirst() ?? [])
          return (.coded(make(corrected.written(found.line))), identity, corrected.ifReviewed)
        case .setAside(let path, let reason, let detail):
          let reason = IngestError(IngestError.Kind(rawValue: reason) ?? .unreadable, detail)
          return (.setAside(SetAside(path: path, reason: reason)), nil, nil)
        }
      })
  }

  private func coded<Value>(
    _ input: ArchivedInput, _ known: [(keys: DecisionKeys, corrections: [Correction])],
    _ make: (WrittenRecord) -> Value
  ) throws(ArchiveError) -> Step<Value> {
    // Before the files are read: if one changes meanwhile, the next run sees it.
    var state = input.stamps(recognises: self.reading.recognises)
    let reading = coder.reading(input.item)
    var outcomes: [ArchiveOutcome] = []
    var results: [Step<Value>.Result] = []
    for aside in reading.setAside {
      outcomes.append(
        .setAside(path: aside.pathBytes, reason: aside.reason.kind.rawValue, detail: aside.reason.detail))
      results.append((.setAside(aside), nil, nil))
    }
    let cases = reading.decisions.map { decision in
      let record = coder.code(decision)
      let path = input.path(of: decision.source)
      return (decision, record, path, DecisionIdentity(decision, record, path: path))
    }
    let places = DecisionKeys.places(of: cases.map(\.3.keys), among: known.map(\.keys))
    for ((decision, record, path, identity), place) in zip(cases, places) {
      let coded = CodedDecision(decision, record, identity.keys, packer: packer)
      outcomes.append(.coded(coded))
      var corrections: [Correction] = []
      if let place {
        corrections = known[place].corrections
      } else if withCorrections {
        corrections = try archive.corrections(like: identity.keys)
      }
      let corrected = record.applying(corrections)
      results.append((.coded(make(corrected.written(coded.line))), identity, corrected.ifReviewed))
      state.note(decision.source, isPage: path != input.item.path)
    }
    return Step(input: input, change: .put(state, outcomes), results: results)
  }
}

extension CorrectedRecord {
  fileprivate var ifReviewed: CorrectedRecord? { applied.isEmpty && stale.isEmpty ? nil : self }

  /// - Parameter line: of the record before it was corrected.
  fileprivate func written(_ line: String) -> WrittenRecord {
    applied.isEmpty ? WrittenRecord(record, line: line) : WrittenRecord(record)
  }
}

extension InputState {
  fileprivate mutating func note(_ source: Source, isPage: Bool) {
    if isPage { page?.sha256 = source.sha256 } else { file.sha256 = source.sha256 }
    if let other = source.page { page?.sha256 = other.sha256 }
  }
}
