internal import Analyze
internal import Decisions
internal import Foundation

/// Findings on records that are made one after the other and never held.
enum Analysis {
  static func run(_ count: Int) {
    var tally = FindingsTally()
    var maker = RecordMaker()
    let start = Stopwatch.now
    for index in 0..<count { tally.add(maker.record(index)) }
    let added = Stopwatch.now
    let report = tally.finish()
    Stopwatch.tell(
      "analyze \(count) records", bytes: 0, seconds: [Stopwatch.now - start],
      [("records", count), ("findings", report.findings.count), ("finish_ms", Int((Stopwatch.now - added) * 1000))])
    // What of this the making of the records takes.
    maker = RecordMaker()
    let before = Stopwatch.now
    var sum = 0
    for index in 0..<count { sum += maker.record(index).defendants.count }
    Stopwatch.tell("make \(count) records", bytes: sum, seconds: [Stopwatch.now - before], [("records", count)])
  }

  /// Writes the same records to standard output.
  static func write(_ count: Int) {
    var maker = RecordMaker()
    var json = JSONWriter()
    for index in 0..<count {
      maker.record(index).write(to: &json)
      json.newline()
      guard json.bytes.count > 1 << 20 || index == count - 1 else { continue }
      FileHandle.standardOutput.write(Data(json.bytes))
      json = JSONWriter()
    }
  }
}

/// Records of invented cases, as many as are asked for, from one number: SplitMix64.
struct RecordMaker {
  private var state: UInt64 = 435

  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }

  private static let courts = CourtTable.standard.courts
  private static let charge = [
    Provision(law: "UU 21/2007", article: "2", paragraph: "1"), Provision(law: "UU 21/2007", article: "17"),
    Provision(law: "KUHP", article: "296"), Provision(law: "UU 18/2017", article: "81"),
  ]

  mutating func record(_ index: Int) -> CaseRecord {
    let court = Self.courts[below(Self.courts.count)]
    let year = 2011 + below(15)
    var record = CaseRecord(id: "\(index)")
    record.caseNumber = "\(index)/Pid.Sus/\(year)/PN \(court.code)"
    record.court = court.name
    record.registerYear = year
    record.decisionDate = CalendarDate(year: year, month: 1 + below(12), day: 1 + below(28))
    record.indictmentForm = IndictmentForm.allCases[below(5)]
    record.chargedProvisions = Array(Self.charge[0...below(4)])
    record.defendants = (0...(below(8) / 6)).map { _ in defendant() }
    record.victims.count = 1 + below(6)
    record.victims.female = below(1 + (record.victims.count ?? 0))
    record.victims.children = below(3) == 0 ? 1 : 0
    record.exploitation = [Exploitation.allCases[below(12)]]
    record.border = below(2) == 0 ? .domestic : .crossBorder
    record.destinationCountries = [record.border == .domestic ? "Indonesia" : "Malaysia"]
    record.restitutionRequested = below(5) == 0
    record.lpsk = below(9) == 0
    record.victimTestimony = VictimTestimony.allCases[below(5)]
    record.closedHearing = below(4) == 0
    return record
  }

  private mutating func defendant() -> Defendant {
    var defendant = Defendant()
    defendant.sex = below(3) == 0 ? .female : .male
    defendant.age = 18 + below(50)
    defendant.verdict = below(30) == 0 ? .acquitted : .convicted
    defendant.represented = below(3) > 0
    defendant.demand.prison = Months(months: 24 + below(120))
    guard defendant.verdict == .convicted else { return defendant }
    defendant.convictedProvisions = [Self.charge[below(4)]]
    defendant.sentence.prison = Months(months: 12 + below(120))
    defendant.sentence.fine = 1_000_000 * (1 + below(200))
    defendant.sentence.fineSubstitute = Months(months: 1 + below(6))
    return defendant
  }
}
