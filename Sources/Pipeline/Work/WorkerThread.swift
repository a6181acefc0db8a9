internal import Glibc

/// A thread of the system. Tasks of Swift's pool must not block, and ours wait for files and for each other.
struct WorkerThread {
  private let id: pthread_t

  /// - Returns: `nil` where the system gives no more threads.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As much as the main thread has, whatever the C library's default is.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let box = Unmanaged.passRetained(Body(run: body))
    var id = pthread_t()
    let code = pthread_create(
      &id, &attributes,
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

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
