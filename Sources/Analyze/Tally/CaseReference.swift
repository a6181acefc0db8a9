internal import Decisions

/// A decision as a finding refers to it.
public struct CaseReference: Sendable, Hashable, Comparable {
  /// The record's id, made from a file's name: not for publication, since a file's name may hold a person's name.
  public let id: String
  /// `78/Pid.Sus/2025/PN Dum`, a public identifier; `nil` where it could not be read.
  public let number: String?
  /// What it is sorted by, and the first eight bytes of it: nearly all comparisons end there.
  private let order: [UInt8]
  private let start: UInt64

  /// Works out by what it is sorted.
  public init(id: String, number: String?) {
    self.id = id
    self.number = number
    order = (number.map { [0] + NaturalOrder.key($0) } ?? [1]) + NaturalOrder.key(id)
    start = order.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  init(_ record: CaseRecord) { self.init(id: record.id, number: record.caseNumber) }

  /// By case number as people sort them (2 before 10), then by id; those without a number come last.
  public static func < (left: CaseReference, right: CaseReference) -> Bool {
    left.start != right.start ? left.start < right.start : left.order.lexicographicallyPrecedes(right.order)
  }

  public static func == (left: CaseReference, right: CaseReference) -> Bool {
    left.id == right.id && left.number == right.number
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
  static let limit = 1000

  private(set) var total: Int
  private var kept: [CaseReference]
  /// The last that is kept after a trim: what does not stand before it is never shown.
  private var last: CaseReference?

  init(total: Int = 0, kept: [CaseReference] = []) {
    self.total = total
    self.kept = kept
  }

  mutating func add(_ reference: CaseReference) {
    total += 1
    if let last, !(reference < last) { return }
    kept.append(reference)
    trim()
  }

  mutating func merge(_ other: CaseCollector) {
    total += other.total
    // Groups are counted by merging parts of one decision: most of these, too, stand behind the last that is kept.
    if let last { kept += other.kept.lazy.filter { $0 < last } } else { kept += other.kept }
    trim()
  }

  func finish() -> CaseList {
    CaseList(total: total, references: Array(kept.sorted().prefix(CaseCollector.limit)))
  }

  /// Sorting at twice the limit only keeps the cost of an added decision small.
  private mutating func trim() {
    guard kept.count >= 2 * CaseCollector.limit else { return }
    kept.sort()
    kept.removeLast(kept.count - CaseCollector.limit)
    last = kept.last
  }
}
