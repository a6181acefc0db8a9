public import Decisions

/// A victim as a row in the column layout of the Counter Trafficking Data Collaborative: what a decision's record tells
/// of one victim. A record has no data on single victims, so that all victims of a case share its exploitation, country
/// and control; sex and majority are those of `VictimNumbers.groups`.
///
/// Sources: the names of columns in the CTDC codebook 6.0 (https://www.ctdatacollaborative.org/); how our fields map to
/// them is `CTDCMapping`.
public struct CTDCVictim: Sendable, Hashable, Codable {
  /// Columns with a value, by their CTDC names; all others are blank, for "not known".
  private let values: [String: String]

  /// The cell of a column of `CTDCVictim.columns`; empty where it is not known.
  public subscript(column: String) -> String { values[column] ?? "" }

  /// All cells in the order of `columns`.
  public var cells: [String] { CTDCVictim.columns.map { self[$0] } }

  /// The victims of a decision, with the number of those whose rows are alike.
  public static func victims(of record: CaseRecord) -> [CTDCVictim: Int] {
    let shared = CTDCVictim.shared(record)
    var rows: [CTDCVictim: Int] = [:]
    for (group, count) in VictimNumbers(record.victims).groups {
      var values = shared
      values["gender"] = group.sex.map { $0 == .female ? "Female" : "Male" }
      values["majorityStatusAtExploit"] = group.isChild.map { $0 ? "Minor" : "Adult" }
      rows[CTDCVictim(values: values), default: 0] += count
    }
    return rows
  }

  private static func shared(_ record: CaseRecord) -> [String: String] {
    var values = ["Datasource": "Court decision"]
    values["yearOfRegistration"] = record.registerYear.map(String.init)
    let countries = Set(record.destinationCountries.map(Destination.init(written:)))
    if countries.count == 1 { values["CountryOfExploitation"] = countries.first?.code }
    if record.paymentOrDebt == true {
      values["meansOfControlDebtBondage"] = "1"
      values["meansOfControlConcatenated"] = "Debt bondage"
    }
    let forms = Set(record.exploitation)
    guard !forms.isEmpty else { return values }
    for (column, matching) in kinds { values[column] = forms.isDisjoint(with: matching) ? "0" : "1" }
    let isLabour = !forms.isDisjoint(with: labour)
    values["isSexAndLabour"] = forms.contains(.sexual) && isLabour ? "1" : "0"
    if forms.contains(.sexual) {
      values["typeOfSexProstitution"] = "1"
      values["typeOfSexConcatenated"] = "Prostitution"
    }
    let types = typesOfLabour.filter { forms.contains($0.form) }
    for type in types { values[type.column] = "1" }
    func joined(_ words: [String]) -> String? {
      words.isEmpty ? nil : Set(words).sorted().joined(separator: ";")
    }
    values["typeOfLabourConcatenated"] = joined(types.map(\.word))
    values["typeOfExploitConcatenated"] = joined(
      (forms.contains(.sexual) ? ["Sexual exploitation"] : []) + (isLabour ? ["Forced labour"] : [])
        + (forms.contains(.marriage) ? ["Forced marriage"] : []) + (forms.contains(.organ) ? ["Organ removal"] : [])
        + (forms.isDisjoint(with: other) ? [] : ["Other"]))
    return values
  }

  private static let labour: Set<Exploitation> = [.domesticWork, .labour, .fishing]
  private static let other: Set<Exploitation> = [.adoption, .surrogacy, .other, .begging, .crime, .onlineScam]

  /// Yes/no columns and the forms that make them yes; where a form is stated, the others are no.
  private static let kinds: [(column: String, forms: Set<Exploitation>)] = [
    ("isForcedLabour", labour), ("isSexualExploit", [.sexual]), ("isOtherExploit", other),
    ("isForcedMarriage", [.marriage]), ("isOrganRemoval", [.organ]),
  ]

  private static let typesOfLabour: [(form: Exploitation, column: String, word: String)] = [
    (.domesticWork, "typeOfLabourDomesticWork", "Domestic work"), (.begging, "typeOfLabourBegging", "Begging"),
    (.crime, "typeOfLabourIllicitActivities", "Illicit activities"),
    (.onlineScam, "typeOfLabourIllicitActivities", "Illicit activities"),
    // Work at sea: CTDC's aquafarming is something else.
    (.fishing, "typeOfLabourOther", "Other"),
    // Plantation, factory, restaurant: the codebook does not tell them apart.
    (.labour, "typeOfLabourNotSpecified", "Not specified"),
  ]

  /// The columns of the layout in their order.
  public static let columns: [String] =
    [
      "yearOfRegistration", "Datasource", "gender", "ageBroad", "majorityStatus", "majorityStatusAtExploit",
      "majorityEntry", "citizenship",
    ]
    + [
      "DebtBondage", "TakesEarnings", "RestrictsFinancialAccess", "Threats", "PsychologicalAbuse", "PhysicalAbuse",
      "SexualAbuse", "FalsePromises", "PsychoactiveSubstances", "RestrictsMovement", "RestrictsMedicalCare",
      "ExcessiveWorkingHours", "UsesChildren", "ThreatOfLawEnforcement", "WithholdsNecessities", "WithholdsDocuments",
      "Other", "NotSpecified", "Concatenated",
    ].map { "meansOfControl\($0)" }
    + [
      "ForcedLabour", "SexualExploit", "OtherExploit", "SexAndLabour", "ForcedMarriage", "ForcedMilitary",
      "OrganRemoval", "SlaveryAndPractices",
    ].map { "is\($0)" } + ["typeOfExploitConcatenated"]
    + [
      "Agriculture", "Aquafarming", "Begging", "Construction", "DomesticWork", "Hospitality", "IllicitActivities",
      "Manufacturing", "MiningOrDrilling", "Peddling", "Transportation", "Other", "NotSpecified", "Concatenated",
    ].map { "typeOfLabour\($0)" }
    + [
      "Prostitution", "Pornography", "RemoteInteractiveServices", "PrivateSexualServices", "Concatenated",
    ].map { "typeOfSex\($0)" } + ["isAbduction", "RecruiterRelationship", "CountryOfExploitation"]
    + ["IntimatePartner", "Friend", "Family", "Other", "Unknown"].map { "recruiterRelation\($0)" }
}

extension CTDCVictim: CustomStringConvertible {
  /// All cells, so that rows have an order.
  public var description: String { cells.joined(separator: ",") }
}
