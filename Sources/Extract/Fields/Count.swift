internal import Decisions
internal import Pattern

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
      guard let citation = ProvisionFields.citation(coding, closing.range.upperBound ..~ end) else { continue }
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

  /// What ends a citation: the next count or the next sentence; "dan/atau Pasal 4" goes on.
  private static let stop = Pattern(
    rule:
      #"\b(?:(?<!dan )atau|bahwa|menimbang|kesatu|kedua|ketiga|keempat|kelima|subsida?i?r|subsider|lebih subsid[a-z]+|primair|primer|perbuatan|terhadap|dan kedua)\b"#
  )
}
