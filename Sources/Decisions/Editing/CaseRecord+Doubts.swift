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
    var reasons: [(path: FieldPath, place: Int, text: String)] = []
    for (place, doubt) in doubts.enumerated() {
      for path in paths(of: doubt) { reasons.append((path, place, doubt.reason)) }
    }
    reasons.sort { ($0.path, $0.place) < ($1.path, $1.place) }
    var fields: [DoubtedField] = []
    var rest = reasons[...]
    while let first = rest.first {
      let own = rest.prefix { $0.path == first.path }
      fields.append(DoubtedField(path: first.path, reasons: own.map(\.text)))
      rest = rest[own.endIndex...]
    }
    return fields
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
    return fields.flatMap { place -> [FieldPath] in
      guard CodebookField.all[place].isOfDefendant else {
        return FieldPath(place: place, defendant: nil).map { [$0] } ?? []
      }
      return defendants.indices.filter { index == nil || $0 == index }
        .compactMap { FieldPath(place: place, defendant: $0) }
    }
  }

  private static let opening = "defendants["

  /// `defendants[].sentence`, `victims`, `convicted_provisions`: the fields that each of these stands for, by their places in
  /// the codebook.
  private static let groups: [String: [Int]] = {
    var groups: [String: [Int]] = [:]
    for (place, field) in CodebookField.all.enumerated() where field.isReviewable {
      let parts = field.path.split(separator: ".")
      for count in 1..<max(parts.count, 1) where parts[..<count] != ["defendants[]"] {
        groups[parts[..<count].joined(separator: "."), default: []].append(place)
      }
      if field.isOfDefendant {
        for first in 1..<parts.count {
          groups[parts[first...].joined(separator: "."), default: []].append(place)
        }
      }
    }
    return groups
  }()

  private static func withoutIndex(_ field: String) -> String {
    guard index(field) != nil, let end = field.utf8.firstIndex(of: 0x5D) else { return field }
    return opening + field[end...]
  }

  /// `defendants[1].demand` is 1.
  private static func index(_ field: String) -> Int? {
    guard field.hasPrefix(opening) else { return nil }
    return Int(Substring(field.utf8.dropFirst(opening.utf8.count).prefix { $0 != 0x5D }))
  }
}
