import Analyze
import Decisions
import TestSupport

@testable import Publish

/// Invented records, the same for the same seed: courts are real, everything else is drawn.
enum Invented {
  static func records(_ count: Int, seed: UInt64 = 1) -> [CaseRecord] {
    var dice = Dice(state: seed)
    return (1...count).map { record($0, &dice) }
  }

  /// All files of a report on these records.
  static func files(
    _ records: [CaseRecord], _ options: PublishOptions, inputs: [InputFile] = [], only numbers: Set<Int>? = nil
  ) throws -> [PublishedFile] {
    var tally = FindingsTally()
    var cases = CaseTable()
    for record in records {
      tally.add(record)
      try cases.add(record)
    }
    var report = tally.finish()
    if let numbers {
      report = FindingsReport(
        corpus: report.corpus, findings: report.findings.filter { numbers.contains($0.number) },
        victims: report.victims)
    }
    let log = InputLog()
    for input in inputs { try log.add(input) }
    return try Publisher(options).files(report, cases: cases, inputs: log)
  }

  /// Records as a careless coder might write them: fields missing, and figures that no case can have.
  static func wild(_ count: Int, seed: UInt64) -> [CaseRecord] {
    var dice = Dice(state: seed)
    let numbers = [nil, -1, 0, 1, 7, 10_001, Int.max]
    let months = [nil, Months(months: -3), Months(months: 0), .life, Months(months: 100_000), Months(months: 30)]
    return records(count, seed: seed).map { record in
      var record = record
      if dice.below(3) == 0 { record.decisionDate = CalendarDate(iso: dice.pick(["1021-01-01", "2026-03-01", ""])) }
      if dice.below(3) == 0 { record.arrestDate = CalendarDate(iso: dice.pick(["0001-01-01", "9999-12-31", ""])) }
      record.registerYear = dice.pick(numbers)
      record.exploitation = dice.pick([[], record.exploitation, Exploitation.allCases])
      record.victims.count = dice.pick(numbers)
      record.victims.female = dice.pick(numbers)
      record.victims.male = dice.pick(numbers)
      record.victims.children = dice.pick(numbers)
      record.aggravatingCount = dice.pick(numbers)
      record.paymentOrDebt = dice.pick([nil, true, false])
      record.victimNamed = dice.pick([nil, true, false])
      for index in record.defendants.indices where dice.below(2) == 0 {
        record.defendants[index].age = dice.pick(numbers)
        record.defendants[index].demand.prison = dice.pick(months)
        record.defendants[index].demand.restitution = dice.pick(numbers)
        record.defendants[index].sentence.prison = dice.pick(months)
        record.defendants[index].sentence.fine = dice.pick(numbers)
        record.defendants[index].sentence.fineSubstitute = dice.pick(months)
        record.defendants[index].sentence.restitution = dice.pick(numbers)
        record.defendants[index].sentence.restitutionSubstitute = dice.pick(months)
      }
      return record
    }
  }

  private static func record(_ number: Int, _ dice: inout Dice) -> CaseRecord {
    let courts = CourtTable.standard.courts
    // Squared, so that some courts have many cases.
    let spot = dice.below(1000)
    let court = courts[(spot * spot / 1000) * courts.count / 1000]
    let year = 2019 + dice.pick([0, 0, 1, 1, 1, 2, 2])
    var record = CaseRecord(id: "\(number)_Pid.Sus_\(year)_\(court.code)")
    record.caseNumber = dice.below(60) == 0 ? nil : "\(number)/Pid.Sus/\(year)/PN \(court.code)"
    record.court = dice.below(40) == 0 ? nil : court.name
    record.registerYear = year
    record.decisionDate =
      dice.below(50) == 0 ? nil : CalendarDate(year: year, month: 1 + dice.below(12), day: 1 + dice.below(28))
    let isMigration = dice.below(3) == 0
    record.chargedProvisions = provisions(
      isMigration
        ? ["UU 21/2007 Pasal 4", "UU 18/2017 Pasal 81", "UU 18/2017 Pasal 83"]
        : dice.below(2) == 0
          ? ["UU 21/2007 Pasal 2 ayat (1)", "KUHP Pasal 296", "KUHP Pasal 506"]
          : ["UU 21/2007 Pasal 2 ayat (1)", "UU 35/2014 Pasal 88"])
    record.exploitation = isMigration ? [dice.pick([.domesticWork, .labour, .fishing])] : [.sexual]
    for _ in 0..<dice.pick([1, 1, 1, 1, 2, 2, 3, 5]) { record.defendants.append(defendant(record, &dice)) }
    addVictims(to: &record, &dice)
    addCourse(to: &record, &dice)
    if dice.below(5) == 0 { record.doubts = [Doubt("victims.children", "age of one victim not stated")] }
    if dice.below(9) == 0 { record.doubts.append(Doubt("defendants[0].sentence.fine_idr", "figure and words differ")) }
    record.extractor = ExtractorVersion(version: "1.0.0", rules: "5d41402abc4b2a76b9719d911017c592")
    return record
  }

  private static func addVictims(to record: inout CaseRecord, _ dice: inout Dice) {
    let isAbroad = record.exploitation != [.sexual]
    record.border = dice.below(40) == 0 ? nil : isAbroad ? .crossBorder : .domestic
    record.destinationCountries = isAbroad ? [dice.pick(["Malaysia", "Malaysia", "Saudi Arabia"])] : ["Indonesia"]
    record.platforms = dice.pick([[], ["WhatsApp"], isAbroad ? ["Facebook"] : ["MiChat", "WhatsApp"]])
    record.paymentOrDebt = dice.below(3) == 0
    guard dice.below(20) > 0 else { return }
    let count = dice.pick([1, 1, 1, 2, 2, 3, 5, 12])
    record.victims.count = count
    record.victims.children = isAbroad ? 0 : dice.pick([0, 0, 1, count])
    guard dice.below(4) > 0 else { return }
    record.victims.male = isAbroad ? dice.below(count + 1) : 0
    record.victims.female = count - (record.victims.male ?? 0)
  }

  /// What happened in court.
  private static func addCourse(to record: inout CaseRecord, _ dice: inout Dice) {
    if let day = record.decisionDate, dice.below(10) > 0 {
      record.arrestDate = CalendarDate(year: day.year - 1, month: 5 + dice.below(8), day: 1 + dice.below(28))
    }
    record.indictmentForm = dice.below(30) == 0 ? nil : dice.pick([.alternative, .alternative, .single, .combination])
    record.restitutionRequested = dice.below(4) == 0
    record.lpsk = dice.below(6) == 0
    record.victimTestimony = dice.pick([.inPerson, .inPerson, .inPerson, .readOut, .mixed, nil])
    record.closedHearing = dice.below(9) == 0
    record.victimNamed = dice.below(5) > 0
    record.aggravatingCount = 1 + dice.below(3)
    record.mitigatingCount = 1 + dice.below(4)
    guard record.restitutionRequested == true else { return }
    for index in record.defendants.indices {
      record.defendants[index].demand.restitution = 50_000_000
      guard record.defendants[index].verdict == .convicted, dice.below(3) > 0 else { continue }
      record.defendants[index].sentence.restitution = 30_000_000
      record.defendants[index].sentence.restitutionSubstitute = Months(months: 3)
    }
  }

  private static func defendant(_ record: CaseRecord, _ dice: inout Dice) -> Defendant {
    var person = Defendant()
    person.name = "Nama Rahasia"
    person.sex = dice.below(30) == 0 ? nil : dice.pick([.male, .male, .female])
    person.age = dice.below(25) == 0 ? nil : 17 + dice.below(22) + dice.below(22)
    person.nationality = dice.below(40) == 0 ? dice.pick(["Malaysia", "WNA Cina", nil]) : "Indonesia"
    person.occupation = dice.pick([
      "Wiraswasta", "Wiraswasta", "Karyawan swasta", "Mengurus rumah tangga", "Buruh harian lepas", "Sopir", "Petani",
      "Nelayan", "Belum/tidak bekerja", "-", "Pelajar",
    ])
    switch dice.below(40) {
    case 0: person.verdict = nil
    case 1: person.verdict = .acquitted
    case 2: person.verdict = .released
    default: person.verdict = .convicted
    }
    guard person.verdict == .convicted else { return person }
    let charged = record.chargedProvisions
    person.convictedProvisions = dice.below(25) == 0 ? [] : [dice.below(3) > 0 ? charged[0] : dice.pick(charged)]
    let isTrafficking = person.convictedProvisions.first?.law == "UU 21/2007"
    let months = isTrafficking ? [30, 36, 36, 36, 42, 48, 48, 60, 72, 84, 120] : [8, 12, 18, 24, 24, 30, 36, 48, 60]
    person.represented = dice.below(8) > 0
    person.demand.prison = Months(months: dice.pick(months) + 12)
    person.demand.fine = isTrafficking ? 200_000_000 : nil
    person.sentence.fine = isTrafficking ? dice.pick([100_000_000, 120_000_000, 120_000_000, 200_000_000]) : nil
    if person.sentence.fine != nil { person.sentence.fineSubstitute = Months(months: dice.pick([1, 2, 3, 6])) }
    person.sentence.prison = dice.below(80) == 0 ? .life : dice.below(50) == 0 ? nil : Months(months: dice.pick(months))
    return person
  }

  static func provisions(_ texts: [String]) -> [Provision] { texts.compactMap(Provision.init) }
}
