internal import Archive
internal import Extract
internal import Publish
internal import Synchronization

/// Working places, one for each thread that answers: a connection of its own, and an extractor, which works out who is who
/// in a decision. Neither is for several threads at a time.
final class Desks: Sendable {
  final class Desk {
    let query: ArchiveQuery
    let extractor = Extractor()

    fileprivate init(_ path: String, _ profile: Profile) throws {
      query = try ArchiveQuery(path, profile: profile)
    }
  }

  /// Handed from thread to thread, and used by one at a time: it is in `free`, or with one caller of `use`.
  private struct Handed: @unchecked Sendable {
    let desk: Desk
  }

  private let path: String
  private let profile: Profile
  private let free = Mutex<[Handed]>([])

  init(_ path: String, _ profile: Profile) throws {
    self.path = path
    self.profile = profile
    // The first one now: what is no archive is said at the start.
    let first = Handed(desk: try Desk(path, profile))
    free.withLock { $0.append(first) }
  }

  func use<Value>(_ body: (Desk) throws -> Value) throws -> Value {
    let handed = try free.withLock { $0.popLast() } ?? Handed(desk: Desk(path, profile))
    defer { free.withLock { $0.append(handed) } }
    return try body(handed.desk)
  }
}
