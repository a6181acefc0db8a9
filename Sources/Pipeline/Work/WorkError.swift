/// Why ordered work could not begin.
public enum WorkError: Error, Sendable, CustomStringConvertible {
  /// Not one could be started.
  case noThreads

  public var description: String { "the system gives no more threads; end other programs or use --jobs 1" }
}
