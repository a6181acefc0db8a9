internal import Decisions

/// What the records cover, in the making: `CorpusFacts`.
struct CorpusTally: Sendable, Codable {
  private struct CodedBy: Hashable, Sendable, Codable {
    let version: String
    let rules: String
  }

  private var decisions = 0
  private var defendants = 0
  private var chargedWithTrafficking = 0
  private var days = Multiset<CalendarDate>()
  private var doubtful = 0
  private var doubts = Multiset<String>()
  private var extractors = Multiset<CodedBy>()

  mutating func add(_ record: CaseRecord) {
    decisions += 1
    defendants += record.defendants.count
    if Law.laws(record.chargedProvisions).contains(Law.trafficking) { chargedWithTrafficking += 1 }
    if let day = record.decisionDate { days.add(day) }
    if !record.doubts.isEmpty { doubtful += 1 }
    for field in Set(record.doubts.compactMap { CorpusTally.field(of: $0) }) { doubts.add(field) }
    if let extractor = record.extractor {
      extractors.add(CodedBy(version: extractor.version, rules: extractor.rules))
    }
  }

  mutating func merge(_ other: CorpusTally) {
    decisions += other.decisions
    defendants += other.defendants
    chargedWithTrafficking += other.chargedWithTrafficking
    days.merge(other.days)
    doubtful += other.doubtful
    doubts.merge(other.doubts)
    extractors.merge(other.extractors)
  }

  func finish() -> CorpusFacts {
    var years = Multiset<Int>()
    for (day, count) in days.counts { years.add(day.year, times: count) }
    return CorpusFacts(
      decisions: decisions, defendants: defendants, chargedWithTrafficking: chargedWithTrafficking,
      firstDay: days.counts.keys.min(), lastDay: days.counts.keys.max(),
      years: years.counts.sorted { $0.key < $1.key }.map { .init(year: $0.key, decisions: $0.value) },
      undated: decisions - days.total, doubtful: doubtful,
      doubts: doubts.counts.ranked(count: { $0.value }, name: { $0.key })
        .map { .init(field: $0.key, decisions: $0.value) },
      extractors: extractors.counts
        .sorted { ($0.key.version, $0.key.rules) < ($1.key.version, $1.key.rules) }
        .map { .init(version: $0.key.version, rules: $0.key.rules, decisions: $0.value) })
  }

  /// `defendants[0].sentence.fine_idr` as `defendants[].sentence.fine_idr`. Coders write doubts by hand, and what is not
  /// the name of a field may be anything: it is passed over.
  private static func field(of doubt: Doubt) -> String? {
    var name = ""
    var isInside = false
    for character in doubt.field {
      switch character {
      case "[":
        isInside = true
        name.append("[")
      case "]":
        isInside = false
        name.append("]")
      case "a"..."z", "_", ".": if !isInside { name.append(character) }
      case "0"..."9": if !isInside { return nil }
      default: return nil
      }
    }
    return name.isEmpty || name.count > 80 ? nil : name
  }
}
