/// A field in doubt, and why.
public struct DoubtedField: Sendable, Equatable {
  /// Which field.
  public let path: FieldPath
  /// In the order of the record's doubts; never empty.
  public let reasons: [String]
}

extension CaseRecord {
  /// The fields that a person can settle doubts at, in their order.
  ///
  /// A doubt on a group (`defendants[0].demand`) is one on each of its fields, one without a defendant
  /// (`convicted_provisions`) is one on each defendant's. Doubts that name no field (`defendants`, `extractor`) are
  /// none here: no value settles them.
  public var doubtedFields: [DoubtedField] {
    var reasons: [FieldPath: [String]] = [:]
    for doubt in doubts {
      for path in paths(of: doubt) { reasons[path, default: []].append(doubt.reason) }
    }
    return reasons.sorted { $0.key < $1.key }.map { DoubtedField(path: $0.key, reasons: $0.value) }
  }

  /// Takes away doubts on fields that a person has judged. One on several goes when all of them are judged.
  public mutating func settle(_ judged: Set<FieldPath>) {
    doubts = doubts.filter { doubt in
      let named = paths(of: doubt)
      return named.isEmpty || !named.allSatisfy(judged.contains)
    }
  }

  private func paths(of doubt: Doubt) -> [FieldPath] {
    if let path = FieldPath(doubt.field) { return path.field.isReviewable && has(path) ? [path] : [] }
    guard let fields = CaseRecord.groups[CaseRecord.withoutIndex(doubt.field)] else { return [] }
    let index = CaseRecord.index(doubt.field)
    return fields.flatMap { field -> [FieldPath] in
      guard field.isOfDefendant else { return FieldPath(field).map { [$0] } ?? [] }
      return defendants.indices.filter { index == nil || $0 == index }.compactMap { FieldPath(field, defendant: $0) }
    }
  }

  private static let opening = "defendants["

  /// `defendants[].sentence`, `victims`, `convicted_provisions`: the fields that each of these stands for.
  private static let groups: [String: [CodebookField]] = {
    var groups: [String: [CodebookField]] = [:]
    for field in CodebookField.all where field.isReviewable {
      let parts = field.path.split(separator: ".")
      for count in 1..<max(parts.count, 1) where parts[..<count] != ["defendants[]"] {
        groups[parts[..<count].joined(separator: "."), default: []].append(field)
      }
      if field.isOfDefendant {
        for first in 1..<parts.count {
          groups[parts[first...].joined(separator: "."), default: []].append(field)
        }
      }
    }
    return groups
  }()

  private static func withoutIndex(_ field: String) -> String {
    guard index(field) != nil, let end = field.firstIndex(of: "]") else { return field }
    return opening + field[end...]
  }

  /// `defendants[1].demand` is 1.
  private static func index(_ field: String) -> Int? {
    field.hasPrefix(opening) ? Int(field.dropFirst(opening.count).prefix { $0 != "]" }) : nil
  }
}
