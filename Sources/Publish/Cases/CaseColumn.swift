internal import Analyze
internal import Decisions

/// A column of `cases.csv`: what a court decided and how the hearing went, and nothing on a single person.
///
/// Left out are all traits of people (ages, origins, occupations) and numbers of victims; whether a victim is named,
/// since a list of the decisions in which a name slipped through would lead straight to it; and whether the hearing was
/// closed, which tells of children.
struct CaseColumn: Sendable {
  let name: String
  let kind: CodebookField.Kind
  let meaning: String
  /// Of a closed vocabulary; else empty.
  var words: [CodebookField.Word] = []
  /// Withheld where few decisions share it with their place and year.
  var isProtected = false
  /// What a public edition leaves of a cell; all of it, unless told.
  var publicPart: @Sendable (String) -> String = { $0 }
  let cell: @Sendable (CaseRecord) -> String?

  /// In the order of the file.
  static let all: [CaseColumn] =
    [field("case_number"), court, province, field("register_year"), field("decision_date")]
    + [field("indictment_form"), chargedProvisions]
    + [
      CaseColumn(name: "defendants", kind: .int, meaning: "Defendants in the decision.") {
        String($0.defendants.count)
      },
      verdicts("convicted", .convicted, "Of these, convicted."),
      verdicts("acquitted", .acquitted, "Of these, acquitted (bebas)."),
      verdicts("released", .released, "Of these, released from all charges (lepas)."),
      CaseColumn(
        name: "prison_months_lowest", kind: .months, meaning: "The shortest prison term imposed; life is 9999."
      ) { $0.defendants.compactMap(\.sentence.prison).min()?.description },
      CaseColumn(
        name: "prison_months_highest", kind: .months, meaning: "The longest prison term imposed; life is 9999."
      ) { $0.defendants.compactMap(\.sentence.prison).max()?.description },
      CaseColumn(name: "fine_idr_highest", kind: .rupiah, meaning: "The highest fine imposed.") {
        $0.defendants.compactMap(\.sentence.fine).max().map(String.init)
      },
      CaseColumn(name: "restitution_idr_highest", kind: .rupiah, meaning: "The highest restitution ordered.") {
        $0.defendants.compactMap(\.sentence.restitution).max().map(String.init)
      },
    ] + ["exploitation", "border"].compactMap(field).map(\.protected)
    + ["restitution_requested", "lpsk", "victim_testimony", "aggravating_count", "mitigating_count"]
    .compactMap(field)
    + [
      CaseColumn(name: "doubts", kind: .int, meaning: "Fields of which the coder is unsure.") {
        String($0.doubts.count)
      }
    ]

  /// First in the internal edition; a file's name may hold a person's name.
  static let id = field("id")

  private static func field(_ path: String) -> CaseColumn {
    let field = CodebookField.all.first { $0.path == path }
    return CaseColumn(
      name: path, kind: field?.kind ?? .string, meaning: field?.meaning ?? "", words: field?.words ?? [],
      cell: { record in field?.cell(record) })
  }

  /// A list of the decisions in which provisions made for children are charged would be one of decisions with children.
  private static let chargedProvisions = {
    let column = field("charged_provisions")
    return CaseColumn(
      name: column.name, kind: column.kind,
      meaning: column.meaning + " A public edition leaves out those made for children, such as UU 21/2007 Pasal 17.",
      publicPart: { cell in
        cell.split(separator: CodebookField.separator).filter { Provision(String($0))?.isMadeForChildren != true }
          .joined(separator: CodebookField.separator)
      }, cell: column.cell)
  }()

  private static func verdicts(_ name: String, _ verdict: Verdict, _ meaning: String) -> CaseColumn {
    CaseColumn(name: name, kind: .int, meaning: meaning) { record in
      String(record.defendants.count { $0.verdict == verdict })
    }
  }

  /// As the table of courts names it: what stands in the record is free text.
  private static let court = CaseColumn(
    name: "court", kind: .string, meaning: "Full name of the court, by the table of courts."
  ) { $0.court.flatMap(Place.court(named:))?.name }

  private static let province = CaseColumn(
    name: "province", kind: .string, meaning: "Where the court sits, by the boundaries before 2022."
  ) { $0.court.flatMap(Place.court(named:))?.province }

  private var protected: CaseColumn {
    var column = self
    column.isProtected = true
    return column
  }
}
