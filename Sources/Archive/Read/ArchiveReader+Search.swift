public import Decisions
internal import GRDB

/// A case in which a text was found.
public struct SearchHit: Sendable, Equatable {
  public let number: Int64
  /// Less is better.
  public let rank: Double
}

extension ArchiveReader {
  /// The cases whose texts hold all phrases, best first.
  public func search(_ phrases: [SearchPhrase], limit: Int = 20) throws(ArchiveError) -> [SearchHit] {
    guard !phrases.isEmpty else { return [] }
    let match = phrases.map(\.match).joined(separator: " AND ")
    return try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT s.rowid AS number, s.rank AS score FROM internal_search AS s JOIN internal_cases AS c \
          ON c.case_id = s.rowid WHERE internal_search MATCH ? AND c.duplicate_of IS NULL ORDER BY s.rank LIMIT ?
          """, arguments: [match, limit]
      ).map { SearchHit(number: $0["number"], rank: $0["score"]) }
    }
  }

  /// Where the phrases stand in a decision's text, in order; at most so many of each.
  public static func passages(_ phrases: [SearchPhrase], in decision: Decision, most: Int = 3) -> [Span] {
    phrases.flatMap { phrase in phrase.places(in: decision.folded, most: most).map { decision.span(ofFolded: $0) } }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}

extension SearchPhrase {
  /// In the folded text, whole words only; of a beginning, the word to its end.
  func places(in folded: FoldedText, most: Int) -> [Range<Int>] {
    let needle = Array(words.joined(separator: " ").utf8)
    let text = folded.bytes
    var places: [Range<Int>] = []
    var at = 0
    while places.count < most, at + needle.count <= text.count {
      guard text[at] == needle[0], text[at..<at + needle.count].elementsEqual(needle) else {
        at += 1
        continue
      }
      var end = at + needle.count
      let isWhole = end == text.count || text[end] == 0x20
      if isPrefix { while end < text.count, text[end] != 0x20 { end += 1 } }
      if at == 0 || text[at - 1] == 0x20, isWhole || isPrefix { places.append(at..<end) }
      at += needle.count
    }
    return places
  }
}
