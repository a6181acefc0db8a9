internal import Glibc

/// A value behind a lock, with a way to wait until it has changed. For threads, not for tasks.
final class Monitor<State>: @unchecked Sendable {
  // SAFETY: `state` is only touched between lock and unlock of `mutex`; the two pointers never change after init and
  // POSIX allows their use from any thread.
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ state: sending State) {
    self.state = state
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    changed = .allocate(capacity: 1)
    changed.initialize(to: pthread_cond_t())
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    changed.deallocate()
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Calls `body` with the value locked, and wakes all that wait.
  func update<R>(_ body: (inout State) throws -> sending R) rethrows -> sending R {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return try body(&state)
  }

  /// The same, but wakes those that wait only where `body` says so: to wake a thread takes more time than most changes.
  func change(_ body: (inout State) -> Bool) {
    pthread_mutex_lock(mutex)
    if body(&state) { pthread_cond_broadcast(changed) }
    pthread_mutex_unlock(mutex)
  }

  /// Calls `body` with the value locked, again after each change, until it answers.
  func wait<R>(_ body: (inout State) -> sending R?) -> sending R {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      pthread_cond_wait(changed, mutex)
    }
  }

  /// The same, for so long at most.
  ///
  /// - Returns: `nil` where the time is over.
  func wait<R>(milliseconds: Int, _ body: (inout State) -> sending R?) -> sending R? {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    end.tv_nsec += milliseconds % 1_000 * 1_000_000
    end.tv_sec += milliseconds / 1_000 + end.tv_nsec / 1_000_000_000
    end.tv_nsec %= 1_000_000_000
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&state) { return result }
      if pthread_cond_timedwait(changed, mutex, &end) == ETIMEDOUT { return body(&state) }
    }
  }
}
