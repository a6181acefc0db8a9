public import Decisions

/// One field of one case or defendant on which the two sides differ. It holds what the decision says about people:
/// for reports that were asked to show it.
public struct Miss: Sendable, Equatable {
  /// In what way the two sides differ.
  public enum Reason: String, Sendable, CaseIterable {
    /// Both sides have the case and the defendant, and say something else.
    case differs
    /// Gold has the case, the other side does not.
    case missingRecord = "record missing"
    /// Gold has the defendant, the other side does not.
    case missingDefendant = "defendant missing"
    /// The other side has a defendant whom gold does not have.
    case surplusDefendant = "surplus defendant"
  }

  /// The record's id.
  public let record: String
  /// The codebook's path without indexes.
  public let field: String
  /// In what way the two sides differ.
  public let reason: Reason
  /// Position among gold's defendants, from 0; `nil` for a field of the case and for a surplus defendant.
  public let goldDefendant: Int?
  /// Position among our defendants, from 0; `nil` for a field of the case and for a missing defendant.
  public let ourDefendant: Int?
  /// The values as the records have them; `nil` where there is none.
  public let gold: String?
  /// Our value as the record has it; `nil` where there is none.
  public let ours: String?
  /// The passages that our value was taken from, the best first.
  public let evidence: [Evidence]
  /// Whether gold is in doubt about the field.
  public let goldDoubts: Bool
  /// Whether we are in doubt about the field.
  public let oursDoubts: Bool

  /// What is compared here, whatever the two sides say: tells the misses of two runs apart.
  struct Place: Hashable {
    let record: String
    let field: String
    let goldDefendant: Int?
    let surplusDefendant: Int?
  }

  var place: Place {
    Place(
      record: record, field: field, goldDefendant: goldDefendant,
      surplusDefendant: goldDefendant == nil ? ourDefendant : nil)
  }

  /// `defendants[1].name`, by gold's count where gold has the defendant.
  public var path: String {
    guard let index = goldDefendant ?? ourDefendant else { return field }
    return "defendants[\(index)]" + field.dropFirst("defendants".count)
  }

  /// Whether the values are a person's name.
  var isName: Bool { field == "defendants.name" }
}
