/// What the workers of one run share: the items still to be taken, and the results still to be delivered.
final class WorkLine<Items: IteratorProtocol, Output: Sendable>: Sendable where Items.Element: Sendable {
  private struct Source {
    var items: Items
    var taken = 0
  }

  private struct Results {
    /// A ring: the result of item n waits at n modulo its size.
    var waiting: [Output?]
    var delivered = 0
    /// How many results wait.
    var ready = 0
    /// The thread that delivers lets some results gather.
    var isResting = false
    /// A worker waits until more is delivered.
    var isFull = false
    /// How many items there are, as soon as it is known.
    var total: Int?
    var isStopped = false
    /// Workers that have not ended.
    var working = 0
  }

  private let source: Monitor<Source>
  private let results: Monitor<Results>
  private let lookAhead: Int
  private let rest: Int
  private let isCancelled: @Sendable () -> Bool

  init(_ items: sending Items, lookAhead: Int, rest: Int, isCancelled: @escaping @Sendable () -> Bool) {
    self.rest = rest
    source = Monitor(Source(items: items))
    results = Monitor(Results(waiting: Array(repeating: nil, count: lookAhead)))
    self.lookAhead = lookAhead
    self.isCancelled = isCancelled
  }

  /// The next item and its place; `nil` when there is none or the work was stopped.
  ///
  /// The source has a lock of its own: while it waits for an item that is not there yet (a line that nobody has
  /// typed), finished results are delivered all the same.
  func take() -> (place: Int, item: Items.Element)? {
    source.update { source -> (place: Int, item: Items.Element)? in
      let place = source.taken
      let mayTake = results.wait { results -> Bool? in
        if results.isStopped || results.total != nil { return false }
        results.isFull = place - results.delivered >= self.lookAhead
        return results.isFull ? nil : true
      }
      guard mayTake else { return nil }
      guard !isCancelled(), let item = source.items.next() else {
        results.update { $0.total = place }
        return nil
      }
      source.taken += 1
      return (place, item)
    }
  }

  func put(_ output: Output, at place: Int) {
    results.change { results in
      results.waiting[place % lookAhead] = output
      results.ready += 1
      guard results.waiting[results.delivered % lookAhead] != nil else { return false }
      return !results.isResting || results.ready > lookAhead / 4
    }
  }

  /// Says that a worker has ended, as its last deed.
  func leave() { results.update { $0.working -= 1 } }

  /// Starts the workers, delivers on this thread, and returns when all workers have ended; after a cancellation also
  /// before that.
  func run(jobs: Int, deliver: (Output) throws -> Void, worker: @escaping @Sendable () -> Void) throws -> Int {
    var threads: [WorkerThread] = []
    for _ in 0..<jobs {
      results.update { $0.working += 1 }
      guard let thread = WorkerThread(worker) else {
        leave()
        break
      }
      threads.append(thread)
    }
    guard !threads.isEmpty else { throw WorkError.noThreads }
    defer { end(threads) }
    var count = 0
    while let output = next() {
      if isCancelled() { break }
      try deliver(output)
      count += 1
      results.change { results in
        results.delivered += 1
        return results.isFull
      }
    }
    return count
  }

  private func end(_ threads: [WorkerThread]) {
    results.update { $0.isStopped = true }
    // Whoever cancelled need not wait until a text of 50 MB is coded. Programs that read for a worker end meanwhile.
    if isCancelled(), results.wait(milliseconds: 500, { $0.working == 0 ? true : nil }) == nil {
      for thread in threads { thread.detach() }
    } else {
      for thread in threads { thread.join() }
    }
  }

  /// Waits for the result whose turn it is; `nil` behind the last, and where the work is cancelled meanwhile.
  ///
  /// Woken for each result, this thread would fall asleep and wake up thousands of times a second. So it rests behind
  /// those that it has delivered, while others gather. Only where none came meanwhile the next one wakes it at once.
  private func next() -> Output? {
    var hasRested = rest == 0
    while true {
      let next = results.wait(milliseconds: hasRested ? 100 : rest) { results -> Output?? in
        let next = taken(&results)
        if case .none = next { results.isResting = !hasRested }
        return next
      }
      if let next { return next }
      if isCancelled() { return nil }
      hasRested = true
    }
  }

  /// `nil` as long as the next result is not there; `.some(nil)` behind the last.
  private func taken(_ results: inout Results) -> Output?? {
    let place = results.delivered % lookAhead
    if let output = results.waiting[place] {
      results.waiting[place] = nil
      results.ready -= 1
      return .some(output)
    }
    return results.delivered == results.total ? .some(nil) : nil
  }
}
