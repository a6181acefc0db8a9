/// One field of one record, as evidence, doubts and corrections name it: `border`,
/// `defendants[0].sentence.prison_months`.
public struct FieldPath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Which of the codebook's fields.
  public let field: CodebookField
  /// The place of the defendant, from 0; `nil` for a field of the decision.
  public let defendant: Int?
  /// The field's place in the codebook.
  let place: Int

  /// - Returns: `nil` where a field of the defendant is given without one, or the other way round.
  public init?(_ field: CodebookField, defendant: Int? = nil) {
    guard field.isOfDefendant == (defendant != nil), let place = FieldPath.places[field.path] else { return nil }
    self.field = field
    self.defendant = defendant
    self.place = place
  }

  /// - Returns: `nil` where the codebook has no such field.
  public init?(_ text: String) {
    guard text.utf8.count <= FieldPath.longest else { return nil }
    let name: String
    let defendant: Int?
    if text.hasPrefix(FieldPath.opening) {
      let rest = text.dropFirst(FieldPath.opening.count)
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard let index = Int(digits), index < FieldPath.mostDefendants, String(index) == digits,
        rest.dropFirst(digits.count).hasPrefix("].")
      else {
        return nil
      }
      (name, defendant) = ("defendants[" + rest.dropFirst(digits.count), index)
    } else {
      (name, defendant) = (text, nil)
    }
    guard let place = FieldPath.places[name] else { return nil }
    self.init(CodebookField.all[place], defendant: defendant)
  }

  public var description: String { defendant.map { field.path(ofDefendant: $0) } ?? field.path }

  /// The keys that lead to the value in the JSON of the record, or of the defendant.
  var keys: [String] { FieldPath.keys[place] }

  /// Fields of the decision in the codebook's order; those of the first defendant, of the second.
  public static func < (left: FieldPath, right: FieldPath) -> Bool {
    (left.rank, left.defendant ?? 0, left.place) < (right.rank, right.defendant ?? 0, right.place)
  }

  public static func == (left: FieldPath, right: FieldPath) -> Bool {
    left.place == right.place && left.defendant == right.defendant
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(defendant)
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
  private static let keys = CodebookField.all.map { field in
    field.path.split(separator: ".").dropFirst(field.isOfDefendant ? 1 : 0).map(String.init)
  }
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
