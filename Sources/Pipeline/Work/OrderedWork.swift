internal import Glibc

/// A parallel map that hands its results on in the order of the input.
///
/// Workers are threads. Each makes its own state (a matcher, a file buffer), which never leaves its thread. They run
/// ahead of the delivery by a bounded number of items, so memory does not grow with the number of items, however much
/// their costs differ.
public struct OrderedWork: Sendable {
  /// Number of worker threads.
  public let jobs: Int
  /// How many items may be taken that are not delivered yet.
  public let lookAhead: Int
  /// For how many milliseconds results may gather before they are delivered.
  public let rest: Int

  /// - Parameters:
  ///   - jobs: the number of processors unless told.
  ///   - lookAhead: 64 and 4 for each job unless told.
  ///   - rest: milliseconds for which results may gather, so that the thread that delivers is not woken for each; for a
  ///     source that waits until its last item is answered, 0.
  public init(jobs: Int = OrderedWork.processors, lookAhead: Int? = nil, rest: Int = 0) {
    self.jobs = max(1, jobs)
    self.rest = max(0, rest)
    self.lookAhead = max(self.jobs, lookAhead ?? 64 + 4 * self.jobs)
  }

  /// Processors that the system has online.
  public static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Works on every item and delivers the results in order, on the calling thread.
  ///
  /// After a cancellation workers have half a second for what they are at. One that needs longer ends by itself, and what
  /// it makes is lost: the process must not be ended by `exit`, which puts away what such a worker still uses.
  ///
  /// - Parameters:
  ///   - items: taken one at a time, never by two threads at once; may be endless or wait for its next item.
  ///   - makeState: called once on each worker's thread.
  ///   - work: must not fail; let its output say what went wrong.
  ///   - isCancelled: asked before an item is taken and before one is delivered.
  ///   - deliver: throwing ends the work; nothing is delivered after that.
  /// - Returns: how many results were delivered: all of them, or those before the cancellation.
  @discardableResult
  public func run<Items: Sequence, State, Output: Sendable>(
    _ items: sending Items,
    makeState: @escaping @Sendable () -> State,
    work: @escaping @Sendable (inout State, Items.Element) -> Output,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    deliver: (Output) throws -> Void
  ) throws -> Int where Items.Element: Sendable, Items.Iterator: SendableMetatype {
    let line = WorkLine<Items.Iterator, Output>(
      items.makeIterator(), lookAhead: lookAhead, rest: rest, isCancelled: isCancelled)
    return try line.run(jobs: jobs, deliver: deliver) {
      defer { line.leave() }
      var state = makeState()
      while let (place, item) = line.take() { line.put(work(&state, item), at: place) }
    }
  }
}
