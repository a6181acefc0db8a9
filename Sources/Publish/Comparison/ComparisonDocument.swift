public import Analyze
internal import Decisions

/// A comparison for other programs and for reports.
public enum ComparisonDocument {
  /// One part in each language.
  public static func markdown(_ comparison: Comparison, _ languages: [Language]) -> String {
    languages.flatMap { blocks(comparison, ComparisonWords($0)) }.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(_ comparison: Comparison, _ words: ComparisonWords) -> [String] {
    var blocks = [
      "# \(words.title)",
      [words.collection("A", comparison.a), words.collection("B", comparison.b)].map { "- \(Markdown.plain($0))" }
        .joined(separator: "\n"),
      "## \(words.mixHeading)",
      comparison.mix.map { "- \(Markdown.plain(words.sentence($0)))" }.joined(separator: "\n"),
    ]
    for changes in comparison.byFinding {
      blocks += changes.prefix(1).map { "## \(Markdown.plain(words.heading($0)))" }
      blocks.append(Markdown.grid([words.heads] + changes.map(words.cells)))
      blocks.append(changes.map { "- \(Markdown.plain(words.sentence($0)))" }.joined(separator: "\n"))
    }
    blocks.append(Markdown.plain(words.note))
    return blocks
  }

  /// The comparison as JSON, in both languages.
  public static func json(_ comparison: Comparison) -> String {
    JSON.object([
      ("format", .string("putusan-comparison/1")), ("a", json(comparison.a)), ("b", json(comparison.b)),
      ("note", sentence(\.note)), ("mix", .array(comparison.mix.map(json))),
      ("measures", .array(comparison.measures.map(json))),
    ]).text
  }

  private static func json(_ facts: CorpusFacts) -> JSON {
    .object([
      ("decisions", .integer(facts.decisions)), ("defendants", .integer(facts.defendants)),
      ("first_day", facts.firstDay.map { .string($0.description) } ?? .null),
      ("last_day", facts.lastDay.map { .string($0.description) } ?? .null),
    ])
  }

  private static func json(_ shift: MixShift) -> JSON {
    .object([
      ("dimension", .string(shift.dimension.rawValue)), ("distance", JSON(shift.distance)),
      ("expected_by_chance", JSON(shift.expected)), ("warning", .bool(shift.isSerious)),
      (
        "widest",
        .object([
          ("label", JSON(shift.widest.label)), ("a", JSON(shift.widest.a)),
          ("b", JSON(shift.widest.b)),
        ])
      ), ("sentence", sentence { $0.sentence(shift) }),
    ])
  }

  private static func json(_ change: MeasureChange) -> JSON {
    .object([
      ("finding", .integer(change.finding)), ("key", .string(change.key)), ("label", JSON(change.label)),
      ("kind", .string(change.kind.rawValue)), ("a", json(change.a)), ("b", json(change.b)),
      ("difference", change.difference.map { JSON($0) } ?? .null),
      ("interval", change.interval.map { .array([JSON($0.low), JSON($0.high)]) } ?? .null),
      ("verdict", .string(change.verdict.rawValue)), ("sentence", sentence { $0.sentence(change) }),
    ])
  }

  private static func json(_ side: MeasureChange.Side?) -> JSON {
    guard let side else { return .null }
    return .object([("value", JSON(side.value)), ("base", JSON(side.base))])
  }

  private static func sentence(_ words: (ComparisonWords) -> String) -> JSON {
    JSON(Phrase { words(ComparisonWords($0)) })
  }
}

extension Comparison {
  /// The measures, those of one finding together.
  public var byFinding: [[MeasureChange]] {
    measures.reduce(into: []) { groups, change in
      if groups.last?.last?.finding == change.finding {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
  }
}
