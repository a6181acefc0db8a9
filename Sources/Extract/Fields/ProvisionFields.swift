internal import Decisions
internal import Pattern

/// Charges, and the provisions of the count that was proven; the indictment's form is told by the same counts.
enum ProvisionFields {
  static func read(_ coding: Coding) {
    let counts = Count.all(coding)
    let charged = counts.flatMap(\.provisions).eachOnce()
    for count in counts { coding.prove("charged_provisions", count.citation, .countClosing) }
    coding.record.chargedProvisions = charged
    if charged.isEmpty, coding.extent(.indictment) != nil {
      coding.doubt("charged_provisions", "no count with its provisions was found in the indictment")
    }
    IndictmentFormField.read(coding, counts)
    readConvicted(coding, counts)
  }

  /// The provisions cited in a passage, by the laws that were in force.
  static func citation(_ coding: Coding, _ range: Range<Int>) -> ProvisionReader.Citation? {
    guard var citation = ProvisionReader.read(coding.bytes, range) else { return nil }
    guard let decided = coding.record.decisionDate, let newCode, decided >= newCode else { return citation }
    for index in citation.provisions.indices where isOfNewCode(citation.provisions[index]) {
      citation.provisions[index].law = "UU 1/2023"
    }
    return citation
  }

  /// "Pasal 455 KUHP": the former code threatens offences of seafarers and officials there, the new one trafficking,
  /// smuggling and procuring.
  private static func isOfNewCode(_ provision: Provision) -> Bool {
    guard provision.law == "KUHP", let article = Int(provision.article) else { return false }
    return (415...425).contains(article) || (455...457).contains(article)
  }

  /// Since when UU 1/2023 is the criminal code (its Pasal 624).
  private static let newCode = CalendarDate(year: 2026, month: 1, day: 2)

  /// Companions ("jo.") of the general part and statutes on procedure are no offences.
  static func isOffence(_ provision: Provision) -> Bool {
    if provision.isOfGeneralPart { return false }
    switch provision.law {
    case "KUHAP", "UU 8/1981", "UU 48/2009", "UU 11/2012", "UU 20/2025", "UU 1/2026", "UU 14/1985", "UU 4/2004",
      "UU 2/1986",
      "UU 49/2009", "UU 8/2004", "UU 3/2009", "UU 13/2006", "UU 31/2014", "UU 12/1995", "UU 22/2022":
      return false
    case "KUHP", "UU 1/2023": return true
    default: return provision.article != "1"
    }
  }

  // MARK: Convicted

  private static func readConvicted(_ coding: Coding, _ counts: [Count]) {
    guard coding.record.defendants.contains(where: { $0.verdict == .convicted }) else { return }
    let applied = coding.extent(.appliedLaw).flatMap { citation(coding, $0) }
    let appliedOffences = applied.map { $0.provisions.filter(isOffence) } ?? []
    let amar = coding.extent(.amar)
    let dicta = amar.map { $0.prefix(1_500) }
    let named = dicta.flatMap { range in
      coding.all(.provenCount, in: range).first { !isAcquitted($0.range, range, coding) }
    }
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
      provisions = chosen.flatMap(\.provisions).eachOnce()
      evidence = applied?.range ?? named?.range ?? chosen.first?.citation
    } else if applied == nil, let cited = dicta.flatMap({ citation(coding, $0) }),
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

  /// "tidak terbukti ... dalam dakwaan primair", "membebaskan Terdakwa dari dakwaan primair": the count is not the proven one.
  private static func isAcquitted(_ count: Range<Int>, _ dicta: Range<Int>, _ coding: Coding) -> Bool {
    let before = max(dicta.lowerBound, count.lowerBound - 500) ..~ count.lowerBound
    func last(_ letters: StaticString) -> Int? { coding.bytes.lastIndex(of: letters, in: before) }
    guard let proven = last("terbukti") else { return last("membebaskan") != nil }
    if let freed = last("membebaskan"), freed > proven { return true }
    return coding.bytes[before.lowerBound..<proven].suffix(6).elementsEqual("tidak ".utf8)
  }

  /// The counts that the provisions applied belong to; the count's number in the amar decides between equals.
  private static func choose(_ counts: [Count], _ applied: [Provision], _ named: Int?, isCumulative: Bool) -> [Count] {
    guard !counts.isEmpty else { return [] }
    let articles = Dictionary(grouping: applied) { [$0.law, $0.article] }
    // How much of each count was applied.
    let scores = counts.map { count -> Double in
      guard !count.provisions.isEmpty else { return 0 }
      let shared = count.provisions.filter { articles[[$0.law, $0.article]] != nil }
      return Double(shared.count) / Double(count.provisions.count)
    }
    let best = scores.max() ?? 0
    if isCumulative {
      let all = zip(counts, scores).filter { $0.1 == 1 }.map(\.0)
      // Of several counts under one article those whose paragraphs were applied; where none were, the article decides.
      let exact = all.filter { hasParagraphs($0, articles) }
      if !all.isEmpty { return exact.isEmpty ? all : exact }
    }
    var candidates = counts.indices.filter { scores[$0] == best && best > 0 }
    // Of counts under one article those whose paragraphs were applied, where any are.
    let exact = candidates.filter { hasParagraphs(counts[$0], articles) }
    if !exact.isEmpty { candidates = exact }
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
  private static func hasParagraphs(_ count: Count, _ applied: [[String]: [Provision]]) -> Bool {
    count.provisions.allSatisfy { own in
      applied[[own.law, own.article], default: []].contains {
        $0.paragraph == own.paragraph || $0.paragraph == nil || own.paragraph == nil
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
