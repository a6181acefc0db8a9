internal import Decisions

/// The people and names of a judgment: what its references list and its paragraphs mark.
struct JudgmentNames {
  struct Person {
    var id: String
    var name: String
    /// The reference to the role that the person has.
    var role: String
  }

  let docket: RegisterEntry
  let people: [Person]

  init(_ docket: RegisterEntry) {
    self.docket = docket
    func numbered(_ names: [String], _ prefix: String, _ role: String) -> [Person] {
      names.enumerated().map { Person(id: "\(prefix)\($0 + 1)", name: $1, role: role) }
    }
    people =
      numbered(docket.defendants, "t", "terdakwa") + numbered(docket.prosecutors, "pu", "penuntut-umum")
      + [Person(id: "hk", name: docket.presidingJudge, role: "hakim")]
      + numbered(docket.memberJudges, "ha", "hakim") + [Person(id: "pp", name: docket.clerk, role: "panitera")]
  }

  /// What is marked in a paragraph of this part, where it stands there.
  func phrases(in kind: Section.Kind) -> [MarkedPhrase] {
    switch kind {
    case .head:
      return [
        MarkedPhrase(words: docket.caseNumber, open: "<docketNumber>", close: "</docketNumber>"),
        MarkedPhrase(words: "P U T U S A N", open: "<docType>", close: "</docType>"),
        MarkedPhrase(words: "PUTUSAN", open: "<docType>", close: "</docType>"),
        MarkedPhrase(
          words: docket.court.name, open: "<courtType refersTo=\"#\(docket.courtSlug)\">", close: "</courtType>"),
      ]
    case .identity:
      return people.filter { $0.role == "terdakwa" }.map { person in
        MarkedPhrase(words: person.name, open: "<party refersTo=\"#\(person.id)\" as=\"#terdakwa\">", close: "</party>")
      }
    case .closing:
      let judges = people.filter { $0.role == "hakim" }.map { person in
        MarkedPhrase(words: person.name, open: "<judge refersTo=\"#\(person.id)\">", close: "</judge>")
      }
      return judges + days
    default: return []
    }
  }

  /// The day on which the decision was pronounced, however its author writes days.
  private var days: [MarkedPhrase] {
    [(false, false), (true, false), (false, true), (true, true)].map { isPadded, isOldFashioned in
      let style = CalendarDate.Style(isPadded: isPadded, isOldFashioned: isOldFashioned)
      let words = docket.pronounced.written(style)
      return MarkedPhrase(words: words, open: "<date date=\"\(docket.pronounced)\">", close: "</date>")
    }
  }
}
