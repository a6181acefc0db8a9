internal import Decisions

/// One count (dakwaan) of an indictment.
struct CountPlan: Sendable, Equatable {
  var offence: Offence
  /// Heading: `KESATU`, `PRIMAIR`.
  var heading: String
  /// What it is called in running text: `dakwaan alternatif kesatu`.
  var reference: String
  /// The word between this count and the one before: `ATAU`, `DAN`; empty between primair and subsidair.
  var link: String
  /// Companions: Pasal 17 (a child victim), Pasal 48 (restitution), Pasal 55 KUHP (taking part).
  var hasChildArticle = false
  var hasRestitutionArticle = false
  var hasParticipation = false

  /// As the codebook lists them: without companions of the KUHP's general part.
  var provisions: [Provision] {
    var texts = offence.provisions
    if hasChildArticle { texts.append("UU 21/2007 Pasal 17") }
    if hasRestitutionArticle { texts.append("UU 21/2007 Pasal 48") }
    return texts.compactMap { Provision($0) }
  }

  /// `Pasal 2 ayat (1) jo. Pasal 17`.
  var articles: String {
    offence.articles + (hasChildArticle ? " jo. Pasal 17" : "") + (hasRestitutionArticle ? " jo. Pasal 48" : "")
  }
}
