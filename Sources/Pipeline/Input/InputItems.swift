internal import Ingest
internal import Spool
internal import Synchronization

/// The inputs of a run in their order: some megabytes in memory, however many they are.
///
/// A temporary file holds what is more. Where the disk refuses it, inputs are missing or have no path:
/// `checkIsWhole` tells, and whoever delivers what became of them asks it.
public struct InputItems: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  private final class Storage: Sendable {
    let list = SpooledList()
    let failure = Mutex<SpoolError?>(nil)
  }

  private var storage = Storage()
  /// The number of inputs.
  public private(set) var endIndex = 0

  /// No input.
  public init() {}

  /// - Parameter items: in their order.
  public init(_ items: some Sequence<InputItem>) { for item in items { append(item) } }

  /// - Parameter items: in their order.
  public init(arrayLiteral items: InputItem...) { self.init(items) }

  /// 0.
  public var startIndex: Int { 0 }

  /// The input at a place, from 0, made anew from its path.
  public subscript(place: Int) -> InputItem {
    do throws(SpoolError) {
      return InputItem(row: try storage.list.string(at: place))
    } catch {
      storage.failure.withLock { $0 = $0 ?? error }
      return InputItem(path: [], problem: IngestError(.unreadable, error.description))
    }
  }

  /// Adds an input behind the others.
  public mutating func append(_ item: InputItem) {
    do throws(SpoolError) {
      // Another list that began as this one has gone on by itself.
      if storage.list.count != endIndex { try separate() }
      try storage.list.append(item.row)
      endIndex += 1
    } catch {
      storage.failure.withLock { $0 = $0 ?? error }
    }
  }

  /// Adds inputs behind the others.
  public mutating func append(contentsOf items: some Sequence<InputItem>) { for item in items { append(item) } }

  /// Throws why an input could not be put aside, or read back.
  public func checkIsWhole() throws {
    if let failure = storage.failure.withLock({ $0 }) { throw failure }
  }

  private mutating func separate() throws(SpoolError) {
    let own = Storage()
    for place in indices { try own.list.append(try storage.list.string(at: place)) }
    own.failure.withLock { $0 = storage.failure.withLock { $0 } }
    storage = own
  }
}
