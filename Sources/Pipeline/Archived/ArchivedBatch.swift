public import Archive
public import Decisions
internal import Extract
internal import Ingest

/// Like `Batch`, with an archive: what an unchanged input became under the same rules is taken from there, all else is
/// coded and put in. What is delivered is the same, byte for byte.
public struct ArchivedBatch {
  private let items: [InputItem]
  private let archive: ArchiveWriter
  private let keepsDuplicates: Bool
  private let reading: ReadingOptions
  private let work: OrderedWork

  public init(
    _ items: [InputItem], in archive: ArchiveWriter, jobs: Int? = nil, keepsDuplicates: Bool = true,
    reading: ReadingOptions = ReadingOptions()
  ) {
    self.items = items
    self.archive = archive
    self.keepsDuplicates = keepsDuplicates
    self.reading = reading
    work = OrderedWork(jobs: jobs ?? OrderedWork.processors)
  }

  /// See `Batch.run`. A record that was coded before comes without its decision.
  public func run<Value: Sendable>(
    _ make: @escaping @Sendable (CaseRecord) -> Value, itemIsDone: () -> Void = {},
    deliver: (Outcome<Value>) throws -> Void
  ) throws -> ArchiveWriter.Summary {
    var known = KnownDecisions()
    var summary = ArchiveWriter.Summary()
    let (reader, reading) = (archive.reader, reading)
    try work.run(
      items, makeState: { ArchivedCoder(reader, reading) },
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
        for (outcome, identity) in step.results {
          if case .setAside = outcome { summary.setAside += 1 }
          let duplicate = keepsDuplicates ? nil : identity.flatMap { known.add($0) }
          try deliver(duplicate.map { .duplicate($0) } ?? outcome)
        }
        itemIsDone()
      })
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
  let results: [(outcome: Outcome<Value>, identity: DecisionIdentity?)]
}

/// One for each thread.
private final class ArchivedCoder {
  private let archive: ArchiveReader
  private let reading: ReadingOptions
  private let coder: Coder
  private var file = SourceReader(limit: Coder.longestFile)

  init(_ archive: ArchiveReader, _ reading: ReadingOptions) {
    self.archive = archive
    self.reading = reading
    coder = Coder(reading)
  }

  func work<Value>(_ item: InputItem, _ make: (CaseRecord) -> Value) -> Result<Step<Value>, ArchiveError> {
    let input = ArchivedInput(item: item)
    do throws(ArchiveError) {
      if let stored = try archive.stored(input.key, by: Extractor.version),
        stored.isFinal(recognises: reading.recognises),
        let state = input.unchanged(stored, &file)
      {
        return .success(recalled(input, stored, state, make))
      }
    } catch {
      return .failure(error)
    }
    return .success(coded(input, make))
  }

  private func recalled<Value>(
    _ input: ArchivedInput, _ stored: StoredInput, _ state: InputState, _ make: (CaseRecord) -> Value
  ) -> Step<Value> {
    Step(
      input: input, change: state == stored.state ? .none : .touch(state),
      results: stored.outcomes.map { outcome in
        switch outcome {
        case .coded(let found):
          let identity = DecisionIdentity(found, path: input.path(of: found.record.source))
          return (.coded(make(found.record)), identity)
        case .setAside(let path, let reason, let detail):
          let reason = IngestError(IngestError.Kind(rawValue: reason) ?? .unreadable, detail)
          return (.setAside(SetAside(path: path, reason: reason)), nil)
        }
      })
  }

  private func coded<Value>(_ input: ArchivedInput, _ make: (CaseRecord) -> Value) -> Step<Value> {
    // Before the files are read: if one changes meanwhile, the next run sees it.
    var state = input.stamps()
    let reading = coder.reading(input.item)
    var outcomes: [ArchiveOutcome] = []
    var results: [(outcome: Outcome<Value>, identity: DecisionIdentity?)] = []
    for aside in reading.setAside {
      outcomes.append(
        .setAside(path: aside.pathBytes, reason: aside.reason.kind.rawValue, detail: aside.reason.detail))
      results.append((.setAside(aside), nil))
    }
    for decision in reading.decisions {
      let record = coder.code(decision)
      let path = input.path(of: decision.source)
      let identity = DecisionIdentity(decision, record, path: path)
      outcomes.append(.coded(CodedDecision(decision, record, identity.keys)))
      results.append((.coded(make(record)), identity))
      state.note(decision.source, isPage: path != input.item.path)
    }
    return Step(input: input, change: .put(state, outcomes), results: results)
  }
}

extension InputState {
  fileprivate mutating func note(_ source: Source, isPage: Bool) {
    if isPage { page?.sha256 = source.sha256 } else { file.sha256 = source.sha256 }
    if let other = source.page { page?.sha256 = other.sha256 }
  }
}
