internal import Decisions
internal import Pattern

/// Tunggal, alternatif, subsidair, kumulatif or a combination.
enum IndictmentFormField {
  static func read(_ coding: Coding, _ counts: [Count]) {
    let stated = stated(coding)
    let structure = structure(coding, counts)
    let form = structure ?? stated?.form ?? (counts.count == 1 ? .single : nil)
    guard let form else {
      coding.doubt("indictment_form", "neither the counts nor the court tell the form")
      return
    }
    coding.record.indictmentForm = form
    if let stated { coding.prove("indictment_form", stated.range, .statedForm) }
    if let first = counts.first, stated == nil || structure != nil {
      coding.prove("indictment_form", first.citation, .countClosing)
    }
    if let stated, let structure, stated.form != structure {
      coding.doubt(
        "indictment_form",
        "the court calls the indictment \(stated.form.rawValue), its counts stand as \(structure.rawValue)")
    }
  }

  private static func stated(_ coding: Coding) -> (form: IndictmentForm, range: Range<Int>)? {
    var fallback: (IndictmentForm, Range<Int>)?
    for range in coding.ranges(.considerations, .facts, .evidence, .interlocutory, .indictment, .amar) {
      let combined: Range<Int>? = coding.firstValue(.statedForm, in: range) { match in
        guard let value = match["value"].map(beginning) else { return nil }
        if let second = match["second"].map(beginning), second != value { return match.range }
        if fallback == nil { fallback = (forms[value] ?? .combination, match.range) }
        return nil
      }
      if let combined { return (.combination, combined) }
    }
    return fallback

    /// Four letters tell the forms apart, however their words end.
    func beginning(_ word: Range<Int>) -> WordKey { WordKey(coding.bytes[word].prefix(4)) }
  }

  private static let forms = WordMap<IndictmentForm>([
    "alte": .alternative, "tung": .single, "subs": .subsidiary, "kumu": .cumulative, "komu": .cumulative,
  ])

  /// From the words between the counts.
  private static func structure(_ coding: Coding, _ counts: [Count]) -> IndictmentForm? {
    guard counts.count > 1 else { return nil }
    var isAlternative = false
    var isSubsidiary = false
    var isCumulative = false
    for (count, next) in zip(counts, counts.dropFirst()) {
      let gap = count.citation.upperBound ..~ min(next.citation.lowerBound, count.citation.upperBound + 240)
      let breaks = coding.all(.countBreak, in: gap)
      guard let first = breaks.first else { continue }
      // Whatever follows the connector directly belongs to the heading; farther words are the count's own.
      let heading = breaks.prefix { $0.range.lowerBound - first.range.lowerBound < 45 }
      if heading.contains(where: { $0["alternative"] != nil }) {
        isAlternative = true
      } else if heading.contains(where: { $0["subsidiary"] != nil }) {
        isSubsidiary = true
      } else if heading.contains(where: { $0["and"] != nil }) {
        isCumulative = true
      }
      if heading.contains(where: { $0["primary"] != nil }) { isSubsidiary = true }
    }
    switch (isAlternative, isSubsidiary, isCumulative) {
    case (true, false, false): return .alternative
    case (false, true, false): return .subsidiary
    case (false, false, true): return .cumulative
    case (false, false, false): return nil
    default: return .combination
    }
  }
}
