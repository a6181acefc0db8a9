internal import Dispatch
internal import Synchronization

/// Something made from the whole archive, kept until the archive changes.
///
/// What is made quickly is made anew by whoever asks first after a change. What takes longer is made beside the answers:
/// meanwhile the old one stands, and says that it is old. A run that writes every second does not keep it busy all the time.
final class Kept<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    var time = 0
    var cost: Duration = .zero
    var finished: ContinuousClock.Instant?
    var isBeingMade = false
  }

  private let state = Mutex(State())
  /// Held by whoever makes the first one, or a quick one; others wait for it.
  private let making = Mutex(())
  private let patience: Duration
  private let make: @Sendable () throws -> Value

  /// - Parameter patience: what takes longer than this is not waited for, once there is an old one.
  init(patience: Duration, _ make: @escaping @Sendable () throws -> Value) {
    self.patience = patience
    self.make = make
  }

  /// - Parameter time: the archive's.
  func value(at time: Int) throws -> (value: Value, isCurrent: Bool) {
    let (kept, cost, finished) = state.withLock { ($0.time == time ? $0.value : nil, $0.cost, $0.finished) }
    if let kept { return (kept, true) }
    if let old = state.withLock({ $0.value }), cost > patience {
      let isDue = finished.map { ContinuousClock.now - $0 > cost } ?? true
      if isDue, startMaking() {
        DispatchQueue.global(qos: .utility).async { [self] in
          // What fails is tried again by the next who asks.
          _ = try? remake(time)
          state.withLock { $0.isBeingMade = false }
        }
      }
      return (old, false)
    }
    return try making.withLock { _ in
      if let kept = state.withLock({ $0.time == time ? $0.value : nil }) { return (kept, true) }
      return (try remake(time), true)
    }
  }

  private func startMaking() -> Bool {
    state.withLock { state in
      defer { state.isBeingMade = true }
      return !state.isBeingMade
    }
  }

  private func remake(_ time: Int) throws -> Value {
    let start = ContinuousClock.now
    let value = try make()
    state.withLock { state in
      state.value = value
      state.time = time
      state.finished = ContinuousClock.now
      state.cost = ContinuousClock.now - start
    }
    return value
  }
}
