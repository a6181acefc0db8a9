internal import Decisions
internal import Foundation

// What `DecisionParts` wrote; `nil` where it is damaged. Ranges that lie outside of the text are damage too: whoever shows
// a passage must not fall out of it.

extension DecisionParts {
  static func sections(_ json: String, textCount: Int, foldedCount: Int) -> [Section]? {
    rows(json) { row in
      guard row.count == 5, let kind = (row[0] as? String).flatMap(Section.Kind.init(rawValue:)),
        let span = range(row[1], row[2], within: textCount), let folded = range(row[3], row[4], within: foldedCount)
      else { return nil }
      return Section(kind: kind, span: span, folded: folded)
    }
  }

  static func pages(_ json: String, textCount: Int) -> [Page]? {
    rows(json) { row in
      guard row.count == 2, let start = row[0] as? Int, let number = row[1] as? Int, (0...textCount).contains(start)
      else { return nil }
      return Page(start: start, number: number)
    }
  }

  static func metadata(_ json: String, textCount: Int) -> Metadata? {
    rows(json) { row -> Metadata.Entry? in
      guard row.count == 2 || row.count == 4, let label = row[0] as? String, let value = row[1] as? String else {
        return nil
      }
      guard row.count == 4 else { return Metadata.Entry(label: label, value: value) }
      guard let span = range(row[2], row[3], within: textCount) else { return nil }
      return Metadata.Entry(label: label, value: value, span: span)
    }.map { Metadata($0) }
  }

  private static func rows<Value>(_ json: String, _ make: ([Any]) -> Value?) -> [Value]? {
    guard let rows = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]] else { return nil }
    var values: [Value] = []
    for row in rows {
      guard let value = make(row) else { return nil }
      values.append(value)
    }
    return values
  }

  private static func range(_ lower: Any, _ upper: Any, within count: Int) -> Range<Int>? {
    guard let lower = lower as? Int, let upper = upper as? Int, 0 <= lower, lower <= upper, upper <= count else {
      return nil
    }
    return lower..<upper
  }
}
