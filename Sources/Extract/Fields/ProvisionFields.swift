internal import Decisions
internal import Pattern

/// Charges, the indictment's form, and the provisions of the count that was proven.
enum ProvisionFields {
  static func read(_ coding: Coding) {
    let counts = Count.all(coding)
    var charged: [Provision] = []
    for count in counts {
      for provision in count.provisions where !charged.contains(provision) { charged.append(provision) }
      coding.prove("charged_provisions", count.citation, .countClosing)
    }
    coding.record.chargedProvisions = charged
    if charged.isEmpty, coding.extent(.indictment) != nil {
      coding.doubt("charged_provisions", "no count with its provisions was found in the indictment")
    }
    IndictmentFormField.read(coding, counts)
    readConvicted(coding, counts)
  }

  /// Companions ("jo.") of the general part and statutes on procedure are no offences.
  static func isOffence(_ provision: Provision) -> Bool {
    switch provision.law {
    case "KUHP":
      return !["53", "55", "56", "57", "63", "64", "65", "66", "71", "30", "14", "10", "22", "21", "46"].contains(
        provision.article)
    case "KUHAP", "UU 8/1981", "UU 48/2009", "UU 11/2012", "UU 20/2025", "UU 1/2026", "UU 14/1985", "UU 4/2004",
      "UU 2/1986",
      "UU 49/2009", "UU 8/2004", "UU 3/2009", "UU 13/2006", "UU 31/2014", "UU 12/1995", "UU 22/2022":
      return false
    case "UU 1/2023":
      // The general part, Pasal 1 to 187.
      return (Int(provision.article.prefix { $0.isNumber }) ?? 0) > 187
    default: return provision.article != "1"
    }
  }

  // MARK: Convicted

  private static func readConvicted(_ coding: Coding, _ counts: [Count]) {
    guard coding.record.defendants.contains(where: { $0.verdict == .convicted }) else { return }
    let applied = coding.extent(.appliedLaw).flatMap { ProvisionReader.read(coding.bytes, $0) }
    let appliedOffences = applied.map { $0.provisions.filter(isOffence) } ?? []
    let amar = coding.extent(.amar)
    let dicta = amar.map { $0.lowerBound ..~ min($0.upperBound, $0.lowerBound + 1_500) }
    let named = dicta.flatMap { coding.first(.provenCount, in: $0) }
    let namedIndex = named?["value"].flatMap { ordinal(coding.words($0)) }

    var provisions: [Provision] = []
    var evidence: Range<Int>?
    var doubt: String?
    let chosen = choose(
      counts, appliedOffences, namedIndex,
      isCumulative: [.cumulative, .combination].contains(coding.record.indictmentForm))
    let newCode = appliedOffences.filter { $0.law == "UU 1/2023" }
    if !newCode.isEmpty, !counts.contains(where: { $0.provisions.contains { $0.law == "UU 1/2023" } }) {
      // Decisions pronounced from 2 January 2026 convict under the new code what was charged under the old law.
      provisions = newCode
      evidence = applied?.range
      doubt = "the new code is applied to what was charged under the old law"
    } else if !chosen.isEmpty {
      if chosen.count > 1 { doubt = "several counts hold the provisions applied" }
      for count in chosen {
        for provision in count.provisions where !provisions.contains(provision) { provisions.append(provision) }
      }
      evidence = applied?.range ?? named?.range ?? chosen.first?.citation
    } else if applied == nil, let cited = dicta.flatMap({ ProvisionReader.read(coding.bytes, $0) }),
      !cited.provisions.filter(isOffence).isEmpty
    {
      // A detail page shows the amar only; it may cite what was violated.
      provisions = cited.provisions.filter(isOffence)
      evidence = cited.range
    } else if !appliedOffences.isEmpty {
      provisions = appliedOffences
      evidence = applied?.range
      if !counts.isEmpty { coding.doubt("convicted_provisions", "the provisions applied are not those of any count") }
    }
    for index in coding.record.defendants.indices where coding.record.defendants[index].verdict == .convicted {
      let field = "defendants[\(index)].convicted_provisions"
      coding.record.defendants[index].convictedProvisions = provisions
      if let evidence { coding.prove(field, evidence, .appliedProvisions) }
      if let named { coding.prove(field, named.range, .provenCount) }
      if let doubt { coding.doubt(field, doubt) }
      if provisions.isEmpty { coding.doubt(field, "neither the provisions applied nor the proven count was found") }
    }
  }

  /// The counts that the provisions applied belong to; the count's number in the amar decides between equals.
  private static func choose(_ counts: [Count], _ applied: [Provision], _ named: Int?, isCumulative: Bool) -> [Count] {
    guard !counts.isEmpty else { return [] }
    let scores = counts.map { count -> Double in
      guard !count.provisions.isEmpty else { return 0 }
      let shared = count.provisions.filter { own in applied.contains { $0.law == own.law && $0.article == own.article }
      }
      // Articles applied that are not this count's speak against it, as far as others explain them.
      return Double(shared.count) / Double(max(count.provisions.count, 1))
    }
    let best = scores.max() ?? 0
    if isCumulative {
      let all = zip(counts, scores).filter { $0.1 == 1 }.map(\.0)
      // Of several counts under one article those whose paragraphs were applied; where none were, the article decides.
      let exact = all.filter { hasParagraphs($0, applied) }
      if !all.isEmpty { return exact.isEmpty ? all : exact }
    }
    var candidates = counts.indices.filter { scores[$0] == best && best > 0 }
    if candidates.count > 1 {
      // Of counts that are wholly applied the one with most articles explains most.
      let most = candidates.map { counts[$0].provisions.count }.max() ?? 0
      let largest = candidates.filter { counts[$0].provisions.count == most }
      if let named, candidates.contains(named - 1) { return [counts[named - 1]] }
      candidates = largest
    }
    if let first = candidates.first { return [counts[first]] }
    if applied.isEmpty, let named, counts.indices.contains(named - 1) { return [counts[named - 1]] }
    if applied.isEmpty, counts.count == 1 { return counts }
    return []
  }

  /// Whether the paragraphs of a count are those applied. An article applied without its paragraph is any of them.
  private static func hasParagraphs(_ count: Count, _ applied: [Provision]) -> Bool {
    count.provisions.allSatisfy { own in
      applied.contains {
        $0.law == own.law && $0.article == own.article
          && ($0.paragraph == own.paragraph || $0.paragraph == nil || own.paragraph == nil)
      }
    }
  }

  private static func ordinal(_ word: String) -> Int? {
    switch word.filter({ $0 != " " }) {
    case "kesatu", "pertama", "ke1", "primair", "primer", "tunggal": 1
    case "kedua", "ke2", "subsidair", "subsider": 2
    case "ketiga", "ke3": 3
    case "keempat": 4
    case "kelima": 5
    case "keenam": 6
    default: nil
    }
  }
}

/// One count of the indictment: where its citation stands and what it cites.
struct Count {
  var provisions: [Provision]
  /// From "diatur dan diancam" to the end of the citation, in the folded text.
  var citation: Range<Int>

  /// The counts, found by the citations that close them.
  static func all(_ coding: Coding) -> [Count] {
    guard let indictment = coding.extent(.indictment) else { return [] }
    let strict = all(coding, indictment, .countClosing)
    return strict.isEmpty ? all(coding, indictment, .countCites) : strict
  }

  private static func all(_ coding: Coding, _ indictment: Range<Int>, _ rule: Rule) -> [Count] {
    var counts: [Count] = []
    for closing in coding.all(rule, in: indictment) {
      if let last = counts.last, closing.range.lowerBound < last.citation.upperBound { continue }
      let limit = min(indictment.upperBound, closing.range.upperBound + 900)
      let end =
        coding.matcher.first(stop, in: coding.bytes, closing.range.upperBound ..~ limit)?.range.lowerBound ?? limit
      guard let citation = ProvisionReader.read(coding.bytes, closing.range.upperBound ..~ end) else { continue }
      let offences = citation.provisions.filter(ProvisionFields.isOffence)
      guard !offences.isEmpty else { continue }
      counts.append(
        Count(
          provisions: offences,
          citation: closing.range.lowerBound ..~ max(closing.range.upperBound, citation.range.upperBound)))
      if counts.count == most {
        coding.doubt("charged_provisions", "\(most) counts or more; the others were not read")
        break
      }
    }
    return counts
  }

  /// Far more than any indictment has.
  private static let most = 500

  /// What ends a citation: the next count or the next sentence.
  private static let stop = Pattern(
    rule:
      #"\b(?:atau|bahwa|menimbang|kesatu|kedua|ketiga|keempat|kelima|subsida?i?r|subsider|lebih subsid[a-z]+|primair|primer|perbuatan|terhadap|dan kedua)\b"#
  )
}

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
      for match in coding.all(.statedForm, in: range) {
        guard let value = match["value"].map(coding.words) else { continue }
        let form: IndictmentForm
        switch value.prefix(4) {
        case "alte": form = .alternative
        case "tung": form = .single
        case "subs": form = .subsidiary
        case "kumu", "komu": form = .cumulative
        default: form = .combination
        }
        if match["second"] != nil, match["second"].map(coding.words)?.prefix(4) != value.prefix(4) {
          return (.combination, match.range)
        }
        if fallback == nil { fallback = (form, match.range) }
      }
    }
    return fallback
  }

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
