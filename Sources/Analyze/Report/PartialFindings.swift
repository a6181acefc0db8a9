public import Decisions

/// The tally of a part of a corpus, to be written down and joined with others: in any order, in any number of steps,
/// the sum is the tally of the whole.
///
/// Counts mean what the program and its rules mean by them, so that parts of another version or of other rules are
/// refused.
public struct PartialFindings: Sendable {
  /// Grows with each change of what is written.
  static let form = 1

  /// Of the program that counted: `1.0.0`.
  public let version: String
  /// The hash over its rules, hexadecimal.
  public let rules: String
  /// The counts.
  public internal(set) var tally = FindingsTally()
  /// Decisions that were counted.
  public internal(set) var decisions = 0
  /// Inputs that could not be read, by the word for the reason.
  public internal(set) var setAside: [String: Int] = [:]

  public init(version: String, rules: String) {
    self.version = version
    self.rules = rules
  }

  /// Counts one record.
  public mutating func add(_ record: CaseRecord) {
    tally.add(record)
    decisions += 1
  }

  /// Adds the counts of another part. Throws where another version or other rules counted it.
  public mutating func merge(_ other: PartialFindings) throws(PartialFindingsError) {
    guard version == other.version, rules == other.rules else {
      throw .otherRules(
        theirs: "\(other.version) (rules \(other.rules))", ours: "\(version) (rules \(rules))")
    }
    tally.merge(other.tally)
    decisions += other.decisions
    setAside.merge(other.setAside, uniquingKeysWith: +)
  }

  /// Counts an input that was set aside for this reason.
  public mutating func addSetAside(_ reason: String) { setAside[reason, default: 0] += 1 }
}

/// Why partial findings cannot be joined. It holds nothing of a decision.
public enum PartialFindingsError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Another version counted, or the same one by other rules; each as version and hash.
  case otherRules(theirs: String, ours: String)
  /// Written in another form than this program's.
  case otherForm(Int)
  /// Counts that cannot be, or bytes that are none.
  case damaged

  public var description: String {
    switch self {
    case .otherRules(let theirs, let ours):
      "counted by putusan \(theirs), and this is \(ours); count all parts with the same program"
    case .otherForm(let form):
      "written in form \(form), and this program reads form \(PartialFindings.form); count all parts with the same program"
    case .damaged: "no partial findings, or damaged; `putusan worker --tally` writes them"
    }
  }
}
