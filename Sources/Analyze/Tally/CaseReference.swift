internal import Decisions
internal import Synchronization

/// A decision as a finding refers to it. One word, since each stands in hundreds of lists.
public struct CaseReference: Sendable, Hashable, Comparable {
  private final class Facts: Sendable {
    let id: String
    let number: String?
    /// What it is sorted by, and the first eight bytes of it: nearly all comparisons end there.
    let order: [UInt8]
    let start: UInt64
    let serial: UInt64

    init(id: String, number: String?) {
      self.id = id
      self.number = number
      order = CaseReference.order(id: id, number: number)
      start = order.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      serial = Facts.made.add(1, ordering: .relaxed).newValue
    }

    private static let made = Atomic<UInt64>(0)
  }

  private let facts: Facts

  /// The record's id, made from a file's name: not for publication, since a file's name may hold a person's name.
  public var id: String { facts.id }
  /// `78/Pid.Sus/2025/PN Dum`, a public identifier; `nil` where it could not be read.
  public var number: String? { facts.number }
  /// Differs with each reference that is made, also with two to the same decision; copies share it.
  var serial: UInt64 { facts.serial }
  /// The greater one stands behind the smaller; equal ones say nothing.
  var start: UInt64 { facts.start }

  /// Works out by what it is sorted.
  public init(id: String, number: String?) {
    facts = Facts(id: id, number: number)
  }

  init(_ record: CaseRecord) { self.init(id: record.id, number: record.caseNumber) }

  /// Bytes whose plain order is that of references: by case number as people sort them (2 before 10), then by id; those
  /// without a number come last.
  public static func order(id: String, number: String?) -> [UInt8] {
    (number.map { [0] + NaturalOrder.key($0) } ?? [1]) + NaturalOrder.key(id)
  }

  /// By `order`.
  public static func < (left: CaseReference, right: CaseReference) -> Bool {
    left.start != right.start
      ? left.start < right.start : left.facts.order.lexicographicallyPrecedes(right.facts.order)
  }

  public static func == (left: CaseReference, right: CaseReference) -> Bool {
    left.facts === right.facts || (left.id == right.id && left.number == right.number)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(number)
  }
}

/// The decisions behind a figure.
public struct CaseList: Sendable, Equatable {
  /// How many decisions; may exceed the references kept.
  public let total: Int
  /// The first of them in their order, at most `CaseCollector.limit`.
  public let references: [CaseReference]

  public init(total: Int, references: [CaseReference]) {
    self.total = total
    self.references = references
  }

  /// No decision.
  public static let empty = CaseList(total: 0, references: [])
}

/// Collects decisions, of which it keeps the first in their order. What is kept does not depend on the order of
/// adding, and a corpus of millions does not fill the memory with lists that nobody reads to the end.
struct CaseCollector: Sendable {
  /// So many are shown.
  static let limit = 1000
  /// So many are kept before they are sorted and cut: a list that grew beyond 1,024 would take the room of 2,048.
  private static let room = 1020

  private(set) var total: Int
  private var kept: [CaseReference]
  /// The last that is kept after a trim: what does not stand before it is never shown.
  private var last: CaseReference?
  /// Its start, which tells nearly always and spares the look at it.
  private var lastStart = UInt64.max
  /// The reference that was added last.
  private var latest: UInt64 = 0

  init(total: Int = 0, kept: [CaseReference] = []) {
    self.total = total
    self.kept = kept
  }

  /// Counts a decision. A decision adds its units one after the other: all of them count it once.
  mutating func add(_ reference: CaseReference) {
    guard reference.serial != latest else { return }
    latest = reference.serial
    total += 1
    if reference.start > lastStart { return }
    if let last, !(reference < last) { return }
    kept.append(reference)
    trim()
  }

  mutating func merge(_ other: CaseCollector) {
    total += other.total
    if let last { kept += other.kept.lazy.filter { $0 < last } } else { kept += other.kept }
    trim()
  }

  func finish() -> CaseList {
    CaseList(total: total, references: Array(kept.sorted().prefix(CaseCollector.limit)))
  }

  /// Sorting only now and then keeps the cost of an added decision small.
  private mutating func trim() {
    guard kept.count >= CaseCollector.room else { return }
    kept.sort()
    kept.removeLast(kept.count - CaseCollector.limit)
    last = kept.last
    lastStart = kept.last?.start ?? .max
  }
}
