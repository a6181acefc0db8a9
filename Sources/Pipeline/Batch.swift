public import Decisions

/// Codes many inputs on several threads and hands the results on in the order of the inputs.
public struct Batch: Sendable {
  /// In the order in which their results are handed on.
  public let items: InputItems
  private let keepsDuplicates: Bool
  private let reading: ReadingOptions
  private let work: OrderedWork

  /// - Parameters:
  ///   - items: in the order in which their results are handed on.
  ///   - jobs: threads; the number of processors unless told.
  ///   - keepsDuplicates: whether a decision that an earlier input holds already is delivered as `coded` all the same.
  ///   - reading: how PDFs are read.
  public init(
    _ items: InputItems, jobs: Int? = nil, keepsDuplicates: Bool = true, reading: ReadingOptions = ReadingOptions()
  ) {
    self.items = items
    self.keepsDuplicates = keepsDuplicates
    self.reading = reading
    work = OrderedWork(jobs: jobs ?? OrderedWork.processors, rest: 10)
  }

  /// As `runWithCoder`, for what needs no more than the decision and its record.
  public func run<Value: Sendable>(
    _ make: @escaping @Sendable (Decision, CaseRecord) -> Value, itemIsDone: () -> Void = {},
    deliver: (Outcome<Value>) throws -> Void
  ) throws {
    try runWithCoder({ make($1, $2) }, itemIsDone: itemIsDone, deliver: deliver)
  }

  /// - Parameters:
  ///   - make: called on the workers' threads, each with its own coder; what costs time, as writing JSON, belongs here.
  ///   - itemIsDone: called on this thread behind the outcomes of each item.
  ///   - deliver: called on this thread; throwing ends the work. So does an `Interruption`, without an error.
  public func runWithCoder<Value: Sendable>(
    _ make: @escaping @Sendable (Coder, Decision, CaseRecord) -> Value, itemIsDone: () -> Void = {},
    deliver: (Outcome<Value>) throws -> Void
  ) throws {
    var known = KnownDecisions()
    let (identified, reading) = (!keepsDuplicates, reading)
    try work.run(
      items, makeState: { Coder(reading) },
      work: { coder, item in coder.outcomes(item, identified: identified, make) },
      isCancelled: { Interruption.signal != nil },
      deliver: { results in
        // Here and not on the workers: which of two comes first is the order of the input.
        for (outcome, identity) in results {
          let duplicate = try identity.flatMap { try known.add($0) }
          try deliver(duplicate.map { .duplicate($0) } ?? outcome)
        }
        itemIsDone()
      })
    try items.checkIsWhole()
  }
}
