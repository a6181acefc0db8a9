internal import Decisions
internal import Pattern

/// Which defendants a passage speaks of: by number ("Terdakwa II"), by name, or all of them ("Para Terdakwa").
struct Mentions {
  struct Mention {
    var range: Range<Int>
    /// Indices of defendants.
    var defendants: [Int]
  }

  private let coding: Coding
  /// The indices of all defendants.
  private let everyone: [Int]
  private var count: Int { everyone.count }
  /// Two words of each name, one where there is but one.
  private let names: [(index: Int, words: [UInt8])]

  init(_ coding: Coding) {
    self.coding = coding
    everyone = Array(coding.record.defendants.indices)
    var names: [(index: Int, words: [UInt8])] = []
    if everyone.count > 1 {
      for (index, defendant) in coding.record.defendants.enumerated() {
        guard let name = defendant.name else { continue }
        let words = Self.significant(name)
        guard let first = words.first else { continue }
        names.append((index, Array((words.count > 1 ? "\(first) \(words[1])" : first).utf8)))
      }
    }
    self.names = names
  }

  /// Folded words of a name without titles before it, "bin" and what follows. Numbers stay: a name that was taken out may be
  /// "Terdakwa 2".
  private static func significant(_ name: String) -> [String] {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    let own = Array(words.prefix { !["bin", "binti", "alias", "als", "anak"].contains($0) })
    let untitled = Array(own.drop { ["h", "hj", "haji", "hajjah", "dr", "drs", "ir", "kh"].contains($0) })
    return untitled.isEmpty ? own : untitled
  }

  /// In the order of the passage.
  func all(in range: Range<Int>) -> [Mention] {
    guard count > 1 else { return [] }
    var found: [Mention] = []
    for match in coding.matcher.all(Self.numbered, in: coding.bytes, range) {
      guard let word = match["number"].map(coding.words), let number = Self.ordinals[word], number <= count else {
        continue
      }
      found.append(Mention(range: match.range, defendants: [number - 1]))
    }
    for match in coding.matcher.all(Self.everybody, in: coding.bytes, range) {
      found.append(Mention(range: match.range, defendants: everyone))
    }
    for (index, words) in names {
      for place in coding.bytes.ranges(ofWords: words, in: range) {
        found.append(Mention(range: place, defendants: [index]))
      }
    }
    return found.sorted { ($0.range.lowerBound, $0.defendants.count) < ($1.range.lowerBound, $1.defendants.count) }
  }

  /// The defendants of whom a passage speaks; empty where it tells none from the others.
  func defendants(in range: Range<Int>) -> Set<Int> {
    var found: Set<Int> = []
    for mention in all(in: range) where found.count < count { found.formUnion(mention.defendants) }
    return found
  }

  /// The defendants whom the statement at `statement` concerns: the mentions just before it decide. `nil` where there are
  /// none, so that it concerns everybody.
  func concerned(by statement: Range<Int>, in range: Range<Int>) -> Set<Int>? {
    guard count > 1 else { return nil }
    let window = max(range.lowerBound, statement.lowerBound - 220) ..~ statement.lowerBound
    let before = all(in: window)
    guard let last = before.last else { return nil }
    // "Terdakwa I dan Terdakwa II didampingi": mentions that follow each other closely belong together.
    var group = Set(last.defendants)
    var start = last.range.lowerBound
    for mention in before.dropLast().reversed() {
      if start - mention.range.upperBound > 70 { break }
      group.formUnion(mention.defendants)
      start = mention.range.lowerBound
    }
    return group
  }

  private static let numbered = Pattern(
    rule:
      #"\bterdakwa (?:ke )?(?<number>i{1,3}|iv|v|vi{1,3}|ix|x|[1-9]|l|ll|lll|satu|dua|tiga|empat|kesatu|kedua|ketiga)\b"#
  )
  private static let everybody = Pattern(
    rule:
      #"\b(?:para terdakwa|terdakwa terdakwa|masing masing terdakwa|mereka terdakwa|kedua terdakwa|ketiga terdakwa)\b"#)
  private static let ordinals: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "l": 1, "ll": 2,
    "lll": 3, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "satu": 1, "dua": 2, "tiga": 3,
    "empat": 4, "kesatu": 1, "kedua": 2, "ketiga": 3,
  ]
}
