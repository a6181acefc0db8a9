internal import Decisions

/// Where evidence and pages begin and end in a text, for a writer that goes through it once.
struct EvidenceMarks {
  /// A passage with the field that it proves.
  private struct Mark {
    let span: Span
    let field: String
    let rule: String
  }

  /// What stands between two letters.
  enum Point {
    /// The end of a page, with its number; a stretch before the first page has none.
    case page(Int?)
    /// Nothing was found from here on: the fields whose values come from that.
    case absence([String])
  }

  /// By their starts.
  private var marks: [Mark] = []
  private var points: [(place: Int, point: Point)] = []
  /// All places at which something begins or ends, in order, each once.
  private let borders: [Int]

  private var nextMark = 0
  private var nextPoint = 0
  private var nextBorder = 0
  private var open: [Mark] = []

  init(_ decision: Decision, _ record: CaseRecord, _ references: JudgmentReferences) {
    let text = decision.text
    var absences: [Int: [String]] = [:]
    for evidence in record.evidence where references.hasConcept(evidence.field) {
      for passage in evidence.passages {
        let span = EvidenceMarks.whole(passage.span, text)
        if span.isEmpty {
          let known = absences[span.lowerBound] ?? []
          if !known.contains(evidence.field) { absences[span.lowerBound] = known + [evidence.field] }
        } else {
          marks.append(Mark(span: span, field: evidence.field, rule: passage.rule))
        }
      }
    }
    marks.sort { $0.span.lowerBound < $1.span.lowerBound }
    // Pages that end at one place keep their order.
    points = EvidenceMarks.pageEnds(decision).map { ($0.place, .page($0.number)) }
    for (place, fields) in absences.sorted(by: { $0.key < $1.key }) {
      let index = points.firstIndex { $0.place > place } ?? points.endIndex
      points.insert((place, .absence(fields)), at: index)
    }
    borders = Set(marks.flatMap { [$0.span.lowerBound, $0.span.upperBound] } + points.map(\.place)).sorted()
  }

  /// The next border behind a place, at most `end`.
  mutating func end(behind place: Int, before end: Int) -> Int {
    while nextBorder < borders.count, borders[nextBorder] <= place { nextBorder += 1 }
    return nextBorder < borders.count ? min(borders[nextBorder], end) : end
  }

  /// The points up to a place that were not asked for yet.
  mutating func points(until place: Int) -> [Point] {
    var found: [Point] = []
    while nextPoint < points.count, points[nextPoint].place <= place {
      found.append(points[nextPoint].point)
      nextPoint += 1
    }
    return found
  }

  /// What is proven by the text at a place, and by which rules; each once.
  mutating func proven(at place: Int) -> (fields: [String], rules: [String]) {
    open.removeAll { $0.span.upperBound <= place }
    while nextMark < marks.count, marks[nextMark].span.lowerBound <= place {
      if marks[nextMark].span.upperBound > place { open.append(marks[nextMark]) }
      nextMark += 1
    }
    return (EvidenceMarks.once(open.map(\.field)), EvidenceMarks.once(open.map(\.rule)))
  }

  private static func once(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// A page ends where the next one begins, the last one with the text.
  private static func pageEnds(_ decision: Decision) -> [(place: Int, number: Int?)] {
    guard let first = decision.pages.first else { return [] }
    let text = decision.text
    let starts = decision.pages.map { whole($0.start..<$0.start, text).lowerBound }
    var ends: [(place: Int, number: Int?)] = first.start > 0 ? [(starts[0], nil)] : []
    for (index, page) in decision.pages.enumerated() {
      ends.append((index + 1 < starts.count ? starts[index + 1] : text.count, page.number))
    }
    return ends
  }

  /// Within the text, whole characters only: a tag between the bytes of one would spoil the file.
  private static func whole(_ span: Span, _ text: [UInt8]) -> Span {
    var lower = min(max(0, span.lowerBound), text.count)
    var upper = min(max(lower, span.upperBound), text.count)
    while lower > 0, lower < text.count, text[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < text.count, text[upper] & 0xC0 == 0x80 { upper += span.isEmpty ? -1 : 1 }
    return lower ..~ upper
  }
}
