public import Decisions

/// In which of the sixteen findings a field of the codebook counts, also as what others are broken down by. How much
/// hangs on a field says which doubts to settle first.
public enum FieldReach {
  /// The numbers of the findings, in their order.
  public static func findings(_ field: CodebookField) -> [Int] { table[field.path] ?? [] }

  /// In how many findings it counts.
  public static func weight(_ field: CodebookField) -> Int { findings(field).count }

  // A test changes each field of made-up records and looks which findings change: this table holds those and no others.
  static let table: [String: [Int]] = [
    "court": all,
    "register_year": [1],
    "decision_date": all,
    "indictment_form": [7],
    "charged_provisions": [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16],
    "arrest_date": [16],
    "defendants[].sex": [2],
    "defendants[].age": [2],
    "defendants[].nationality": [2],
    "defendants[].occupation": [2],
    "defendants[].represented": [16],
    "defendants[].demand.prison_months": [10],
    "defendants[].demand.fine_idr": [11],
    "defendants[].demand.restitution_idr": [12],
    "defendants[].verdict": [8, 9, 10, 11, 12, 15, 16],
    "defendants[].convicted_provisions": [8, 9, 10, 11, 15],
    "defendants[].sentence.prison_months": [9, 10, 15],
    "defendants[].sentence.fine_idr": [11],
    "defendants[].sentence.fine_substitute_months": [11],
    "defendants[].sentence.restitution_idr": [12],
    "defendants[].sentence.restitution_substitute_months": [12],
    "defendants[].sentence.probation_months": [9],
    "victims.count": [3, 6, 12, 13, 14, 15],
    "victims.female": [3],
    "victims.male": [3],
    "victims.children": [3, 14, 15],
    "exploitation": all,
    "border": [5, 6, 12, 14],
    "destination_countries": [5],
    "platforms": [6],
    "payment_or_debt": [6, 12, 14],
    "restitution_requested": [12],
    "lpsk": [14],
    "victim_testimony": [13],
    "closed_hearing": [14],
    "victim_named": [14],
    "aggravating_count": [16],
    "mitigating_count": [16],
  ]

  private static let all = Array(1...Finding.count)
}
