internal import Glibc
internal import Synchronization

/// The signal that came first; 0 for none. Not a member: a handler of signals can refer to nothing but globals.
private let received = Atomic<Int32>(0)

/// Ctrl-C, a polite kill, a closed terminal: the work ends between two inputs, so that files which are not whole can be
/// removed. A second one ends the process at once.
public enum Interruption {
  /// Why the work should end.
  public static var signal: Int32? {
    let signal = received.load(ordering: .relaxed)
    return signal == 0 ? nil : signal
  }

  /// From now on, signals are noted. Those that the process was started to ignore, as `nohup` does, stay ignored.
  public static func watch() {
    // Made now: the handler must not be the first to touch it.
    _ = signal
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      sigaddset(&signals, number)
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0, !isIgnored(old) else { continue }
      var new = sigaction()
      new.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      new.__sigaction_handler.sa_handler = { number in
        _ = received.compareExchange(expected: 0, desired: number, ordering: .relaxed)
      }
      sigaction(number, &new, nil)
    }
    // A parent that started this process on a worker thread leaves them blocked.
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
