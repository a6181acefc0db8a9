import Decisions

@testable import Analyze

/// Invented records, made short.
func record(
  _ id: String, court: String? = "Pengadilan Negeri Dumai", day: String? = "2020-05-04", charged: [String] = [],
  exploitation: [Exploitation] = [], _ defendants: Defendant...
) -> CaseRecord {
  var record = CaseRecord(id: id)
  record.caseNumber = "\(id)/Pid.Sus/2020/PN Dum"
  record.court = court
  record.registerYear = 2020
  record.decisionDate = day.flatMap(CalendarDate.init(iso:))
  record.chargedProvisions = charged.compactMap(Provision.init)
  record.exploitation = exploitation
  record.defendants = defendants
  return record
}

func person(
  _ verdict: Verdict? = .convicted, _ provisions: [String] = [], months: Int? = nil, sex: Sex? = .male, age: Int? = 40
) -> Defendant {
  var defendant = Defendant()
  defendant.verdict = verdict
  defendant.convictedProvisions = provisions.compactMap(Provision.init)
  defendant.sentence.prison = months.map { Months(months: $0) }
  defendant.sex = sex
  defendant.age = age
  return defendant
}

extension Tally {
  static func finding(_ records: CaseRecord...) -> Finding {
    var tally = Self()
    records.forEach { tally.add(CaseEntry($0)) }
    return tally.finish()
  }
}

extension Finding {
  func table(_ key: String) -> Table? { tables.first { $0.key == key } }
}

extension Finding {
  /// The figure that stands out under this key.
  func value(_ key: String) -> Cell? { measures.first { $0.key == key }?.value }
  func base(_ key: String) -> Base? { measures.first { $0.key == key }?.base }
}

/// The parts of the last record that most tests set.
func changed(_ record: CaseRecord, _ change: (inout CaseRecord) -> Void) -> CaseRecord {
  var record = record
  change(&record)
  return record
}

extension Table {
  /// The case numbers behind a row.
  func cases(_ row: String) -> [String]? {
    rows.first { $0.key == row }.map { $0.cases.references.compactMap(\.number) }
  }

  func cells(_ row: String) -> [Cell]? { rows.first { $0.key == row }?.cells }
}
