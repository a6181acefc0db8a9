public import Decisions

/// How far records agree with the labels of the Indo-Law data set: far more cases than were coded by hand, but two
/// fields only, and labels that were themselves read by a program.
public struct IndoLawYardstick: Sendable, Equatable {
  /// A prison term that is not the label's, which is in days of a year of 360.
  public struct SentenceDifference: Sendable, Equatable {
    /// The record's.
    public let id: String
    /// `sentence.prison_months`.
    public let months: Months?
    /// The label, in days.
    public let days: Int
  }

  /// A verdict that is not the label's.
  public struct VerdictDifference: Sendable, Equatable {
    /// The record's.
    public let id: String
    /// The record's, on the first defendant; `nil` where it has none.
    public let verdict: Verdict?
    /// The label: `pidana`, `bebas` or `lepas`.
    public let amar: String
  }

  /// Prison terms of convicted defendants who stand alone: of several, the label does not tell whose term it is.
  public private(set) var sentence = RightShare()
  /// Those that `sentence` counts as wrong, in the order of the cases.
  public private(set) var sentenceDifferences: [SentenceDifference] = []
  /// Verdicts on the first defendant.
  public private(set) var verdict = RightShare()
  /// Those that `verdict` counts as wrong, in the order of the cases.
  public private(set) var verdictDifferences: [VerdictDifference] = []
  /// Cases whose `amar` is none of the three labels, or absent.
  public private(set) var unlabelled = 0

  /// Of no cases.
  public init() {}

  /// Adds one case; cases may come one by one.
  public mutating func add(_ item: IndoLawCase) {
    let first = item.record.defendants.first
    let label = item.amar.flatMap { IndoLawYardstick.verdicts[$0] }
    if let amar = item.amar, let label {
      verdict.add(first?.verdict == label)
      if first?.verdict != label {
        verdictDifferences.append(VerdictDifference(id: item.id, verdict: first?.verdict, amar: amar))
      }
    } else {
      unlabelled += 1
    }
    // The label says who was convicted where it can: else a verdict that was not found would hide a term not found.
    guard let days = item.days, item.record.defendants.count == 1, (label ?? first?.verdict) == .convicted
    else { return }
    let months = first?.sentence.prison
    let agrees = IndoLawYardstick.days(months) == days
    sentence.add(agrees)
    if !agrees { sentenceDifferences.append(SentenceDifference(id: item.id, months: months, days: days)) }
  }

  /// Days as the labels count them.
  static func days(_ months: Months?) -> Int {
    guard let months else { return 0 }
    // 16 of the 16 labels of 8000 days stand on "seumur hidup" (life).
    if months == .life { return 8000 }
    return (months.hundredths * 30 + 50) / 100
  }

  private static let verdicts: [String: Verdict] = ["pidana": .convicted, "bebas": .acquitted, "lepas": .released]
}
