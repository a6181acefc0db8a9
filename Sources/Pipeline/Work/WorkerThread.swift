internal import Glibc

/// A thread of the system. Tasks of Swift's pool must not block, and ours wait for files and for each other.
struct WorkerThread {
  private let id: pthread_t

  /// - Returns: `nil` where the system gives no more threads.
  init?(_ body: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Body(run: body))
    var id = pthread_t()
    let code = pthread_create(
      &id, nil,
      { box in
        if let box { Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.release()
      return nil
    }
    self.id = id
  }

  /// Waits for the thread's end.
  func join() { pthread_join(id, nil) }

  /// Lets it end by itself.
  func detach() { pthread_detach(id) }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
