internal import Analyze
internal import Decisions

extension QueryField {
  /// In the order in which help and errors list them.
  public static let all: [QueryField] = [
    QueryField("court", "Court: its name, its seat or its code.", .column("court")) { text in
      let words = text.split(separator: " ")
      let code = words.first?.lowercased() == "pn" ? words.dropFirst().joined(separator: " ") : text
      guard let court = Place.court(named: text) ?? CourtTable.standard.court(code: code) else {
        throw ArchiveError(
          .question,
          "no court is called \(printable(text)); give its name, its seat or its code: \"Pengadilan "
            + "Negeri Dumai\", Dumai, \"PN Dum\"")
      }
      return SQLCondition("c.court = ?", [.text(court.name)])
    },
    QueryField("province", "Province of the court, by the boundaries before 2022.", .column("province")) { text in
      let known = Set(CourtTable.standard.courts.map(\.province))
      guard let province = known.first(where: { $0.lowercased() == text.lowercased() }) else {
        throw unknown("province", text, known.sorted())
      }
      return SQLCondition("c.province = ?", [.text(province)])
    },
    QueryField("year", "Year of the decision.", .column("year"), range("c.year", "year", "2019..2021")),
    QueryField(
      "register_year", "Year of the case number.", .column("register_year"),
      range("c.register_year", "register_year", "2019..2021")),
    QueryField("number", "Case number.", .none) { text in
      SQLCondition("c.case_number = ? COLLATE NOCASE", [.text(text)])
    },
    QueryField("law", "Law or provision, charged or proven.", .provision("law"), law),
    QueryField("provision", "Provision, charged or proven.", .provision("provision"), law),
    QueryField(
      "indictment_form", "Form of the indictment.", .column("indictment_form"),
      word("c.indictment_form", "indictment_form", IndictmentForm.self)),
    QueryField("exploitation", "Form of exploitation.", .list("exploitation")) { text in
      let words = Exploitation.allCases.map(\.rawValue)
      guard words.contains(text) else { throw unknown("form of exploitation", text, words) }
      return member("exploitation", text)
    },
    QueryField(
      "border", "Within the country or across its border.", .column("border"), word("c.border", "border", Border.self)),
    QueryField(
      "destination", "Country of destination, in English; Indonesia where the case is domestic.",
      .list("destination_countries")
    ) { text in
      member("destination_countries", text)
    },
    QueryField("platform", "Online service.", .list("platforms")) { text in member("platforms", text) },
    QueryField("verdict", "Verdict on a defendant.", .person("verdict"), word("d.verdict", "verdict", Verdict.self)),
    QueryField(
      "prison", "Prison term of a defendant in months; life is 9999.", .person("sentence_prison_months"),
      range("d.sentence_prison_months", "prison", ">=36")),
    // Counted in the words that it is filtered by.
    QueryField(
      "restitution", "Restitution.",
      .expression(
        """
        CASE WHEN c.restitution_ordered = 1 THEN 'ordered' WHEN c.restitution_requested = 1 THEN 'refused' ELSE 'none' END
        """)
    ) { text in
      switch text {
      case "ordered": return SQLCondition("c.restitution_ordered = 1")
      case "requested": return SQLCondition("c.restitution_requested = 1")
      case "refused": return SQLCondition("(c.restitution_requested = 1 AND c.restitution_ordered = 0)")
      case "none": return SQLCondition("(c.restitution_requested IS NOT 1 AND c.restitution_ordered = 0)")
      default:
        if let range = NumberRange(text) { return range.condition(on: "c.restitution_idr_highest") }
        throw unknown(
          "answer on restitution", text, ["ordered", "requested", "refused", "none", "a sum like >=50000000"])
      }
    },
    QueryField("victims", "Number of victims.", .column("victims_count"), range("c.victims_count", "victims", ">=2")),
    QueryField(
      "testimony", "How the victims' evidence came in.", .column("victim_testimony"),
      word("c.victim_testimony", "testimony", VictimTestimony.self)),
    QueryField(
      "children", "Number of child victims.", .column("victims_children"), isInternal: true,
      range("c.victims_children", "children", ">=1")),
    QueryField("text", "Words that stand behind each other in the text.", .none) { text in
      SQLCondition(
        "c.case_id IN (SELECT rowid FROM internal_search WHERE internal_search MATCH ?)",
        [.text(try SearchPhrase(text).match)])
    },
  ]

  private static func unknown(_ what: String, _ text: String, _ known: [String]) -> ArchiveError {
    ArchiveError(
      .question, "there is no \(what) \(printable(text)); known are \(known.joined(separator: ", "))")
  }

  private static func range(
    _ column: String, _ name: String, _ example: String
  ) -> @Sendable (String) throws -> SQLCondition {
    { text in
      guard let range = NumberRange(text) else {
        throw ArchiveError(
          .question,
          "\(name) \(printable(text)) is no number or range; write it as \(example), 36, <12 or 36..60")
      }
      return range.condition(on: column)
    }
  }

  private static func word<Word: RawRepresentable & CaseIterable>(
    _ column: String, _ name: String, _: Word.Type
  ) -> @Sendable (String) throws -> SQLCondition where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue)
    return { text in
      guard words.contains(text) else { throw unknown(name, text, words) }
      return SQLCondition("\(column) = ?", [.text(text)])
    }
  }

  private static func member(_ field: String, _ text: String) -> SQLCondition {
    SQLCondition(
      "c.case_id IN (SELECT case_id FROM internal_values WHERE field = ? AND value = ? COLLATE NOCASE)",
      [.text(field), .text(text)])
  }

  /// `UU 21/2007`, `uu no. 21 tahun 2007`, `UU 21/2007 Pasal 2`: a law, or a provision with all below it.
  private static func law(_ text: String) throws -> SQLCondition {
    let words = text.split { $0 == " " || $0 == "." }.map(String.init)
    guard !words.isEmpty else { throw ArchiveError(.question, "name a law, as \"UU 21/2007\" or KUHP") }
    let plain = words.filter { !["no", "nomor"].contains($0.lowercased()) }.joined(separator: " ")
      .replacing(#/ tahun /#.ignoresCase(), with: "/")
    guard let pasal = plain.lowercased().firstRange(of: " pasal ") else {
      return provisions(SQLCondition("law = ?", [.text(plain.uppercased())]))
    }
    let count = plain.lowercased()[..<pasal.lowerBound].count
    // "pasal 76e AYAT (1)" as "Pasal 76E ayat (1)": of an article the letter alone is a capital.
    let article = plain.dropFirst(count + " pasal ".count).lowercased().split(separator: " ", maxSplits: 1)
    let provision =
      plain.prefix(count).uppercased() + " Pasal "
      + ([article.first?.uppercased() ?? ""] + article.dropFirst().map(String.init)).joined(separator: " ")
    // "UU 21/2007 Pasal 2" is also "UU 21/2007 Pasal 2 ayat (1)", and not "UU 21/2007 Pasal 20".
    return provisions(
      SQLCondition(
        "(provision = ? OR (provision > ? AND provision < ?))",
        [.text(provision), .text(provision + " "), .text(provision + "!")]))
  }

  private static func provisions(_ condition: SQLCondition) -> SQLCondition {
    SQLCondition(
      "c.case_id IN (SELECT case_id FROM internal_provisions WHERE \(condition.sql))", condition.arguments)
  }
}
