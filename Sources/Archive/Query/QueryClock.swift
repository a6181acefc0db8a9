internal import Glibc
internal import Synchronization

/// Until when a question may take. Any thread may look at it.
public final class QueryClock: Sendable {
  /// In seconds of the system's clock that never goes back.
  private let deadline = Atomic<UInt64>(Double.infinity.bitPattern)

  /// Whether a question should have been given up a second ago. SQLite asks only between two of its steps, and a step may
  /// take for ever: a text that is looked for in another (`instr`), a pattern of many wild cards (`LIKE`).
  public var isOverdue: Bool { QueryClock.now > end + 1 }

  var isPast: Bool { QueryClock.now > end }

  func start(seconds: Double) { end = QueryClock.now + seconds }

  func stop() { end = .infinity }

  /// What `body` takes does not count.
  func pause(_ body: () throws -> Void) rethrows {
    let left = end - QueryClock.now
    end = .infinity
    defer { end = QueryClock.now + left }
    try body()
  }

  private var end: Double {
    get { Double(bitPattern: deadline.load(ordering: .relaxed)) }
    set { deadline.store(newValue.bitPattern, ordering: .relaxed) }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
