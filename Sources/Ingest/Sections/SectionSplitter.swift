internal import Decisions
internal import Pattern

/// Finds the parts of a decision by the phrases that open them; parts that the source marks are taken as they are
/// and only refined.
struct SectionSplitter {
  let matcher: Matcher

  init(matcher: Matcher = Matcher(index: SectionMarkers.index)) { self.matcher = matcher }

  /// Sections in the order of the text, without gaps: what stands before the first marker is the head.
  func split(_ draft: Draft, _ folded: FoldedText) -> [Section] {
    matcher.open(folded.bytes) { find(draft, folded) }
  }

  private func find(_ draft: Draft, _ folded: FoldedText) -> [Section] {
    var starts = Starts(marked: draft.marked, folded)
    let text = draft.text
    let end = folded.count
    if let marked = starts[.amar] {
      // Sources that mark the amar often begin it late, behind its first sentences (one file in ten of Indo-Law).
      // Others (Akoma Ntoso's decision) begin it early, with the reasons.
      // One that begins with its heading is right: what stands before may be a putusan sela.
      let before = max(0, marked - 5_000) ..~ marked
      let heading =
        lastHeading(folded, marked ..~ min(end, marked + 100)) ?? lastHeading(folded, before)
        ?? lastHeading(folded, (marked + 100) ..~ end)
      if let heading { starts.move(.amar, to: heading) }
    } else {
      starts[.amar] = amar(text, folded)
    }
    let amar = starts[.amar] ?? end
    if let demand = starts[.demand], let real = lateDemand(draft, folded, demand) {
      // A part marked as the demand that begins with the evidence: the demand proper comes later in it.
      starts.relabel(.demand, as: .evidence)
      starts.add(.demand, real)
    }
    find(.closing, SectionMarkers.closing, folded, amar ..~ end, &starts)

    find(.history, SectionMarkers.history, folded, 0 ..~ min(amar, end), &starts)
    let preamble = 0 ..~ (starts[.history] ?? starts[.demand] ?? starts[.indictment] ?? min(amar, 4_000))
    if !draft.marked.contains(where: { $0.kind == .metadata }) { splitPreamble(folded, preamble, &starts) }

    let body = preamble.upperBound ..~ max(preamble.upperBound, amar)
    find(.demand, SectionMarkers.demand, folded, body, &starts)
    find(.indictment, SectionMarkers.indictment, folded, body, &starts)
    find(.plea, SectionMarkers.plea, folded, (starts[.demand] ?? body.lowerBound) ..~ body.upperBound, &starts)
    let afterIndictment = max(starts[.indictment] ?? body.lowerBound, starts[.demand] ?? 0)
    find(.evidence, SectionMarkers.evidence, folded, min(afterIndictment, body.upperBound) ..~ body.upperBound, &starts)
    if starts[.evidence] == nil {
      let sworn = matcher.first(
        SectionMarkers.sworn, in: folded.bytes, min(afterIndictment, body.upperBound) ..~ body.upperBound)
      starts[.evidence] = sworn.map { sentenceStart(folded, before: $0.range.lowerBound, after: afterIndictment) }
    }
    let charges = starts[.indictment] ?? body.lowerBound
    find(
      .interlocutory, SectionMarkers.interlocutory, folded,
      min(
        charges + 200, body.upperBound)
        ..~ max(min(charges + 200, body.upperBound), starts[.evidence] ?? body.upperBound),
      &starts)
    let afterEvidence = min((starts[.evidence] ?? afterIndictment) + 100, body.upperBound)
    find(.facts, SectionMarkers.facts, folded, afterEvidence ..~ body.upperBound, &starts)
    let afterFacts = min((starts[.facts] ?? afterEvidence) + 100, body.upperBound)
    find(.considerations, SectionMarkers.considerations, folded, afterFacts ..~ body.upperBound, &starts)
    let reasons = min(starts[.considerations] ?? starts[.facts] ?? afterEvidence, body.upperBound)
    starts[.appliedLaw] =
      matcher.last(
        SectionMarkers.appliedLaw, in: folded.bytes, max(reasons, body.upperBound - 6_000) ..~ body.upperBound)?.range
      .lowerBound
    let beforeLaw = starts[.appliedLaw] ?? body.upperBound
    starts[.circumstances] = circumstances(folded, min(reasons, beforeLaw) ..~ beforeLaw)
    return sections(starts.all, draft, folded)
  }

  /// The first section of a kind that the source does not mark.
  private func find(
    _ kind: Section.Kind, _ pattern: Pattern, _ folded: FoldedText, _ range: Range<Int>, _ starts: inout Starts
  ) {
    guard starts[kind] == nil, !range.isEmpty else { return }
    starts[kind] = matcher.first(pattern, in: folded.bytes, range)?.range.lowerBound
  }

  /// The "menimbang" that opens the sentence around a place.
  private func sentenceStart(_ folded: FoldedText, before: Int, after: Int) -> Int {
    let near = max(after, before - 1_500) ..~ before
    return matcher.last(Self.reason, in: folded.bytes, near)?.range.lowerBound ?? before
  }

  static let reason = Pattern(rule: #"\bmenimbang\b"#)

  /// Identity, detention and counsel follow each other once for each defendant.
  private func splitPreamble(_ folded: FoldedText, _ range: Range<Int>, _ starts: inout Starts) {
    guard
      let first = starts[.identity] ?? matcher.first(SectionMarkers.identity, in: folded.bytes, range)?.range.lowerBound
    else { return }
    starts[.identity] = first
    var at = first
    while at < range.upperBound {
      // "1 nama" of the next defendant begins a new identity; within one the word "nama" is not looked for again.
      guard let detention = matcher.first(SectionMarkers.detention, in: folded.bytes, at ..~ range.upperBound) else {
        break
      }
      starts.add(.detention, detention.range.lowerBound)
      at = detention.range.upperBound
      guard let next = matcher.first(Self.nextIdentity, in: folded.bytes, at ..~ range.upperBound) else { break }
      starts.add(.identity, next.range.lowerBound)
      at = next.range.upperBound
    }
    let last = starts.all.filter { $0.kind == .detention }.map(\.start).max() ?? first
    let counsel = matcher.first(SectionMarkers.counsel, in: folded.bytes, last ..~ range.upperBound)
    if let counsel { starts.add(.counsel, counsel.range.lowerBound) }
  }

  static let nextIdentity = Pattern(
    rule: #"\b(?:terdakwa (?:[0-9ivx]+|ke [0-9]+) )?(?:[1i] )?nama lengkap\b|\b1 nama\b"#)

  /// The last heading MENGADILI. It stands alone on its line or in capitals before a dictum; in prose ("yang memeriksa
  /// dan mengadili perkara ini") it does neither.
  private func amar(_ text: [UInt8], _ folded: FoldedText) -> Int? {
    heading(SectionMarkers.amar, text, folded) ?? heading(SectionMarkers.ruling, text, folded)
  }

  /// The last MENGADILI right before a dictum.
  private func lastHeading(_ folded: FoldedText, _ range: Range<Int>) -> Int? {
    matcher.all(SectionMarkers.amar, in: folded.bytes, range).last { candidate in
      matcher.matches(SectionMarkers.dictum, in: folded.bytes, candidate.range.upperBound ..~ folded.count)
    }?.range.lowerBound
  }

  private func lateDemand(_ draft: Draft, _ folded: FoldedText, _ start: Int) -> Int? {
    guard let marked = draft.marked.first(where: { $0.kind == .demand }) else { return nil }
    let range = start ..~ folded.index(atOrigin: marked.span.upperBound)
    guard let found = matcher.first(SectionMarkers.demand, in: folded.bytes, range)?.range.lowerBound else {
      return nil
    }
    return found > start + 1_500 ? found : nil
  }

  private func heading(_ pattern: Pattern, _ text: [UInt8], _ folded: FoldedText) -> Int? {
    let candidates = matcher.all(pattern, in: folded.bytes, 0 ..~ folded.count)
    return candidates.last { candidate in
      let start = folded.origin(of: candidate.range.lowerBound)
      let end = folded.origin(of: candidate.range.upperBound - 1) + 1
      // "MENGADlLl": recognition reads I as l.
      let isCapital = text[start ..~ end].allSatisfy { !(0x61...0x7A).contains($0) || $0 == 0x6C || $0 == 0x69 }
      let before = text[..<start].last { $0 != 0x20 && $0 != 0x22 && $0 != 0x2D }
      let after = text[end...].first { $0 != 0x20 && $0 != 0x3A && $0 != 0x3B && $0 != 0x2E }
      let isAlone = (before == nil || before == 0x0A) && (after == nil || after == 0x0A)
      let isBeforeDictum = matcher.matches(
        SectionMarkers.dictum, in: folded.bytes, candidate.range.upperBound ..~ folded.count)
      return (isAlone && (isCapital || isBeforeDictum)) || (isCapital && isBeforeDictum)
        || (isBeforeDictum && (before == nil || before == 0x0A))
    }?.range.lowerBound
  }

  /// The last list of aggravating circumstances: its heading, not the sentence that announces it.
  private func circumstances(_ folded: FoldedText, _ range: Range<Int>) -> Int? {
    let near = max(range.lowerBound, range.upperBound - 12_000) ..~ range.upperBound
    let all = matcher.all(SectionMarkers.circumstances, in: folded.bytes, near)
    // "hal-hal yang memberatkan dan meringankan di atas" looks back at the list.
    let headings = all.filter { !matcher.matches(Self.both, in: folded.bytes, $0.range.upperBound ..~ near.upperBound) }
    return (headings.last ?? all.last)?.range.lowerBound
  }

  private static let both = Pattern(
    // "dari" is a slip for "dan".
    rule: #"\G (?:dan|dari|maupun|serta|ataupun|atau) (?:hal hal |hal |keadaan )?(?:yang )?(?:dapat )?meringan"#)

  private func sections(_ starts: [Starts.Start], _ draft: Draft, _ folded: FoldedText) -> [Section] {
    var ordered = starts.sorted { left, right in
      left.start == right.start ? left.kind.order < right.kind.order : left.start < right.start
    }
    if ordered.first?.start != 0 { ordered.insert(Starts.Start(kind: .head, start: 0), at: 0) }
    var result: [Section] = []
    for (index, start) in ordered.enumerated() {
      let end = index + 1 < ordered.count ? ordered[index + 1].start : folded.count
      guard end > start.start else { continue }
      let lower = folded.origin(of: start.start)
      let upper = end < folded.count ? folded.origin(of: end) : draft.text.count
      result.append(Section(kind: start.kind, span: lower ..~ max(lower, upper), folded: start.start ..~ end))
    }
    return result
  }
}

/// Where sections start in the folded text.
private struct Starts {
  struct Start: Hashable {
    var kind: Section.Kind
    var start: Int
  }

  private(set) var all: [Start]
  /// Those that `add` wrote: a text may have a million of them.
  private var added: Set<Start> = []

  init(marked: [(kind: Section.Kind, span: Span)], _ folded: FoldedText) {
    all = marked.map { Start(kind: $0.kind, start: folded.index(atOrigin: $0.span.lowerBound)) }
  }

  /// The first start of a kind.
  subscript(kind: Section.Kind) -> Int? {
    get { all.first { $0.kind == kind }?.start }
    set {
      guard let newValue else { return }
      if !all.contains(where: { $0.kind == kind }) { add(kind, newValue) }
    }
  }

  /// Moves the only start of a kind; what the source marks between there and the old place becomes part of it.
  mutating func move(_ kind: Section.Kind, to start: Int) {
    guard let index = all.firstIndex(where: { $0.kind == kind }) else { return }
    let old = all[index].start
    all[index].start = start
    if start < old { all.removeAll { $0.kind != kind && $0.start > start && $0.start < old } }
  }

  /// So many are looked through sooner than hashed.
  private static let few = 32

  mutating func relabel(_ kind: Section.Kind, as other: Section.Kind) {
    for index in all.indices where all[index].kind == kind { all[index].kind = other }
  }

  mutating func add(_ kind: Section.Kind, _ start: Int) {
    let new = Start(kind: kind, start: start)
    if added.contains(new) || all.prefix(Self.few).contains(new) { return }
    all.append(new)
    if all.count > Self.few { added.insert(new) }
  }
}

extension Section.Kind {
  fileprivate var order: Int { Section.Kind.allCases.firstIndex(of: self) ?? 0 }
}
