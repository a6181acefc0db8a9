public import Decisions

/// Codes many inputs on several threads and hands the results on in the order of the inputs.
public struct Batch: Sendable {
  public let items: [InputItem]
  private let work: OrderedWork

  /// - Parameter jobs: threads; the number of processors unless told.
  public init(_ items: [InputItem], jobs: Int? = nil) {
    self.items = items
    work = OrderedWork(jobs: jobs ?? OrderedWork.processors)
  }

  /// - Parameters:
  ///   - make: called on the workers' threads; what costs time, as writing JSON, belongs here.
  ///   - itemIsDone: called on this thread behind the outcomes of each item.
  ///   - deliver: called on this thread; throwing ends the work. So does an `Interruption`, without an error.
  public func run<Value: Sendable>(
    _ make: @escaping @Sendable (Decision, CaseRecord) -> Value, itemIsDone: () -> Void = {},
    deliver: (Outcome<Value>) throws -> Void
  ) throws {
    try work.run(
      items, makeState: { Coder() }, work: { coder, item in coder.outcomes(item, make) },
      isCancelled: { Interruption.signal != nil },
      deliver: { outcomes in
        for outcome in outcomes { try deliver(outcome) }
        itemIsDone()
      })
  }
}

extension CaseRecord {
  /// A line of JSON lines, with its end.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    write(to: &json)
    json.newline()
    return json.bytes
  }
}
