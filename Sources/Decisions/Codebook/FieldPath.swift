/// One field of one record, as evidence, doubts and corrections name it: `border`,
/// `defendants[0].sentence.prison_months`.
public struct FieldPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The place of the defendant, from 0; `nil` for a field of the decision.
  public let defendant: Int?
  /// The field's place in the codebook. The field itself has a dozen parts, which are not copied with each path.
  let place: Int

  /// Which of the codebook's fields.
  public var field: CodebookField { CodebookField.all[place] }

  /// - Returns: `nil` where a field of the defendant is given without one, or the other way round.
  public init?(_ field: CodebookField, defendant: Int? = nil) {
    guard let place = FieldPath.places[field.path] else { return nil }
    self.init(place: place, defendant: defendant)
  }

  /// - Parameter place: of a field of the codebook.
  init?(place: Int, defendant: Int?) {
    guard CodebookField.all[place].isOfDefendant == (defendant != nil) else { return nil }
    self.defendant = defendant
    self.place = place
  }

  /// - Returns: `nil` where the codebook has no such field.
  public init?(_ text: String) {
    guard text.utf8.count <= FieldPath.longest else { return nil }
    let name: String
    let defendant: Int?
    if text.hasPrefix(FieldPath.opening) {
      let rest = text.utf8.dropFirst(FieldPath.opening.utf8.count)
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard let index = Int(Substring(digits)), index < FieldPath.mostDefendants, String(index) == Substring(digits),
        Substring(rest.dropFirst(digits.count)).hasPrefix("].")
      else {
        return nil
      }
      (name, defendant) = (FieldPath.opening + Substring(rest.dropFirst(digits.count)), index)
    } else {
      (name, defendant) = (text, nil)
    }
    guard let place = FieldPath.places[name] else { return nil }
    self.init(place: place, defendant: defendant)
  }

  public var description: String { defendant.map { field.path(ofDefendant: $0) } ?? field.path }

  /// Fields of the decision in the codebook's order; those of the first defendant, of the second.
  public static func < (left: FieldPath, right: FieldPath) -> Bool {
    (left.rank, left.defendant ?? 0, left.place) < (right.rank, right.defendant ?? 0, right.place)
  }

  /// Decision, defendants, story: as the codebook lists them.
  private var rank: Int { place < FieldPath.firstOfDefendant ? 0 : defendant != nil ? 1 : 2 }

  private static let opening = "defendants["
  /// Paths come from web pages and from files too.
  private static let mostDefendants = 1_000_000
  /// Longer than any path of a decision with so many.
  private static let longest = 80
  private static let places = Dictionary(
    uniqueKeysWithValues: CodebookField.all.enumerated().map { ($0.element.path, $0.offset) })
  private static let firstOfDefendant = CodebookField.all.firstIndex(where: \.isOfDefendant) ?? 0
}

extension CodebookField {
  /// Whether a person may say that its value is another: it tells of the decision, not of the program's own work. An id
  /// names the case; who changes it makes another one.
  public var isReviewable: Bool { group != .coding && path != "id" }

  /// Whether it holds a list.
  public var isList: Bool { [.strings, .words].contains(kind) }
}

extension CaseRecord {
  /// All fields of this record that a person may review, in their order.
  public var reviewablePaths: [FieldPath] {
    let fields = CodebookField.all.filter(\.isReviewable)
    let ofDecision = fields.compactMap { FieldPath($0) }
    let ofDefendants = defendants.indices.flatMap { index in fields.compactMap { FieldPath($0, defendant: index) } }
    return (ofDecision + ofDefendants).sorted()
  }

  /// Whether the record has such a field: a defendant may be missing.
  public func has(_ path: FieldPath) -> Bool { path.defendant.map(defendants.indices.contains) ?? true }
}
