internal import Decisions
internal import Pattern

/// One decision while it is being coded: the record so far, and the ways to prove and to doubt.
final class Coding {
  let decision: Decision
  let matcher: Matcher
  var record: CaseRecord
  /// So few words that they are looked through sooner than hashed.
  private var standing: [(word: String, stands: Bool)] = []

  init(_ decision: Decision, _ matcher: Matcher) {
    self.decision = decision
    self.matcher = matcher
    record = CaseRecord(id: decision.id)
    record.evidence.reserveCapacity(32)
  }

  var bytes: [UInt8] { decision.folded.bytes }
  var whole: Range<Int> { 0 ..~ decision.folded.count }

  /// The folded ranges of all sections of these kinds, in the text's order.
  func ranges(_ kinds: Section.Kind...) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for section in decision.sections where kinds.contains(section.kind) { ranges.append(section.folded) }
    return ranges
  }

  /// From the first byte of the first to the last of the last section of these kinds.
  func extent(_ kinds: Section.Kind...) -> Range<Int>? {
    guard let first = decision.sections.first(where: { kinds.contains($0.kind) }),
      let last = decision.sections.last(where: { kinds.contains($0.kind) })
    else { return nil }
    return first.folded.lowerBound ..~ last.folded.upperBound
  }

  /// The first match of a rule in its sections.
  func first(_ rule: Rule) -> Match? {
    guard canStand(rule) else { return nil }
    // What may stand anywhere mostly stands nowhere, which one search tells sooner than one for each section.
    if rule.sections.count == Section.Kind.allCases.count, !matcher.matches(rule.compiled, in: bytes, whole) {
      return nil
    }
    for section in decision.sections where rule.sections.contains(section.kind) {
      if let match = matcher.first(rule.compiled, in: bytes, section.folded) { return match }
    }
    return nil
  }

  func first(_ rule: Rule, in range: Range<Int>) -> Match? {
    canStand(rule) ? matcher.first(rule.compiled, in: bytes, range) : nil
  }

  func all(_ rule: Rule, in range: Range<Int>) -> [Match] {
    canStand(rule) ? matcher.all(rule.compiled, in: bytes, range) : []
  }

  /// What `body` makes of a rule's first match of which it makes anything.
  func firstValue<Value>(_ rule: Rule, in range: Range<Int>, _ body: (Match) -> Value?) -> Value? {
    guard canStand(rule) else { return nil }
    var value: Value?
    matcher.each(rule.compiled, in: bytes, range) { match in
      value = body(match)
      return value == nil
    }
    return value
  }

  /// Whether one of the words that a rule needs stands in the text at all.
  private func canStand(_ rule: Rule) -> Bool { rule.needs.isEmpty || rule.needs.contains(where: stands) }

  private func stands(_ literal: Literal) -> Bool {
    if let known = standing.first(where: { $0.word == literal.word }) { return known.stands }
    let stands = matcher.matches(literal.pattern, in: bytes, whole)
    standing.append((literal.word, stands))
    return stands
  }

  /// Folded words of a range.
  func words(_ range: Range<Int>) -> String { decision.folded.string(range) }

  /// A value as the decision words it, in one line, with the words that kerning tore apart made whole.
  func wording(_ range: Range<Int>) -> String { String(decoding: wordingBytes(range), as: UTF8.self) }

  func wordingBytes(_ range: Range<Int>) -> [UInt8] {
    if decision.folded.origins.isEmpty { return plainWording(range) }
    var text: [UInt8] = []
    text.reserveCapacity(range.count + 16)
    var end: Int?
    let words = Words(bytes, range)
    for index in 0..<words.count {
      let span = decision.span(ofFolded: words.range(index))
      if let end, end <= span.lowerBound { addGap(end ..~ span.lowerBound, to: &text) }
      for byte in decision.text[span] where byte != 0x20 && byte != 0x0A { text.append(byte) }
      end = span.upperBound
    }
    return text
  }

  /// The same where each byte of the text is folded by itself: ASCII, with one byte between any two words.
  private func plainWording(_ range: Range<Int>) -> [UInt8] {
    var range = range.clamped(to: whole)
    while let first = range.first, bytes[first] == 0x20 { range.removeFirst() }
    while let last = range.last, bytes[last] == 0x20 { range.removeLast() }
    return decision.text[range].map { $0 == 0x0A ? 0x20 : $0 }
  }

  /// What stands between two words, its blanks and line feeds as one blank each.
  private func addGap(_ span: Span, to text: inout [UInt8]) {
    var isBehindBlank = false
    for byte in decision.text[span] {
      let isBlank = byte == 0x20 || byte == 0x0A
      if !isBlank || !isBehindBlank { text.append(isBlank ? 0x20 : byte) }
      isBehindBlank = isBlank
    }
  }

  /// Whether a folded word may begin a name: with a capital letter. Sources without capitals cannot tell.
  func isCapital(_ at: Int) -> Bool {
    !decision.source.format.hasCapitals || (0x41...0x5A).contains(decision.text[decision.folded.origin(of: at)])
  }

  /// Whether a comma or a semicolon stands within these words.
  func isParted(_ range: Range<Int>) -> Bool {
    let span = decision.span(ofFolded: range)
    return decision.text[span].contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
  }

  /// Whether a full stop stands behind a word within these: "Saksi Korban. Saksi Budi".
  func endsSentence(_ range: Range<Int>, behind word: String) -> Bool {
    let text = decision.text[decision.span(ofFolded: range)]
    let word = Array(word.utf8)
    guard let stop = text.firstIndex(of: UInt8(ascii: ".")) else { return false }
    return text[..<stop].suffix(word.count).map { $0 | 0x20 } == word
  }

  // MARK: Evidence and doubts

  func prove(_ field: String, _ range: Range<Int>, _ rule: String) {
    let span = decision.span(ofFolded: range)
    guard let section = decision.section(at: span.lowerBound) else { return }
    let evidence = Evidence(
      span: span, section: section.kind, rule: rule, page: decision.page(at: span.lowerBound))
    if let index = indexOfEvidence(field) {
      if !record.evidence[index].passages.contains(evidence) { record.evidence[index].passages.append(evidence) }
    } else {
      record.evidence.append(CaseRecord.FieldEvidence(field: field, passages: [evidence]))
    }
  }

  func prove(_ field: String, _ range: Range<Int>, _ rule: Rule) { prove(field, range, rule.id) }

  /// A value from the absence of a passage: the evidence names the sections that were searched.
  func proveAbsence(_ field: String, _ kinds: [Section.Kind], _ rule: Rule) {
    guard indexOfEvidence(field) == nil else { return }
    var passages: [Evidence] = []
    for section in decision.sections where passages.count < 3 && kinds.contains(section.kind) {
      let start = section.span.lowerBound
      passages.append(Evidence(span: start..<start, section: section.kind, rule: rule.id))
    }
    guard !passages.isEmpty else { return }
    record.evidence.append(CaseRecord.FieldEvidence(field: field, passages: passages))
  }

  private func indexOfEvidence(_ field: String) -> Int? {
    // Most names of fields differ in length, which is told sooner.
    let length = field.utf8.count
    return record.evidence.firstIndex { $0.field.utf8.count == length && $0.field == field }
  }

  func doubt(_ field: String, _ reason: String) {
    let doubt = Doubt(field, reason)
    if !record.doubts.contains(doubt) { record.doubts.append(doubt) }
  }
}
