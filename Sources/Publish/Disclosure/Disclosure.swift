internal import Analyze
internal import Decisions

/// Makes the public edition of a report: small counts of people are withheld, lists of cases that would point at them
/// are dropped, and cases are named by their number only.
enum Disclosure {
  static func publicEdition(of report: FindingsReport) -> FindingsReport {
    var names = PublicReferences()
    return FindingsReport(
      corpus: report.corpus,
      findings: report.findings.map { finding in
        var finding = finding
        finding.tables = finding.tables.map { publicTable($0, &names) }
        return finding
      },
      // A row that few victims share could be one of them.
      victims: report.victims.filter { $0.value >= SmallCounts.least })
  }

  /// A report in which no case is named and no victim has a row.
  ///
  /// - Parameter withholdingSmall: whether small counts of people go from the tables that break figures down as well. Where
  ///   cases are named these counts can be had from the cases; here they can not.
  static func aggregates(of report: FindingsReport, withholdingSmall: Bool) -> FindingsReport {
    FindingsReport(
      corpus: report.corpus,
      findings: report.findings.map { finding in
        var finding = finding
        for index in finding.tables.indices {
          var table = finding.tables[index]
          if withholdingSmall, !table.protection.withholdsSmall, breaksPeopleDown(table) {
            table.protection = .smallCounts
            withholdSmall(in: &table)
          }
          for row in table.rows.indices { table.rows[row].cases = .empty }
          finding.tables[index] = table
        }
        return finding
      })
  }

  /// Small counts, and the values of single people, of which a chart needs those of a spread alone. Those of all
  /// together stay: two public findings are compared by them.
  private static func withholdSmall(in table: inout Table) {
    SmallCounts.withhold(in: &table)
    guard table.form != .spread else { return }
    for row in table.rows.indices { table.rows[row].spread = nil }
    if let spread = table.total?.spread, spread.count < SmallCounts.least { table.total?.spread = nil }
  }

  private static func breaksPeopleDown(_ table: Table) -> Bool {
    table.base.unit != .decision && [.breakdown, .spread].contains(table.form)
  }

  private static func publicTable(_ table: Table, _ names: inout PublicReferences) -> Table {
    var table = table
    if table.protection.withholdsSmall { withholdSmall(in: &table) }
    for (index, row) in table.rows.enumerated() {
      // Where rows add up, all lists are withheld with one: the missing decisions would be those of that row.
      table.rows[index].cases = table.isListed(row) ? names.list(row.cases) : .empty
    }
    return table
  }

  /// `78/Pid.Sus/2025/PN Dum`, `1234/PID.SUS-ANAK/2021/PN Jkt.Sel`: a number, a register of criminal cases, a year, and
  /// the code of a court that there is. Anything looser would let a name pass that was misread as a part of it.
  static func isCaseNumber(_ text: String) -> Bool {
    // By bytes: an archive asks it of each case.
    let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 4, text.utf8.count <= 48 else { return false }
    let isNumber = { (part: Substring.UTF8View) in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
    func capitals(_ part: Substring.UTF8View) -> String {
      String(decoding: part.map { (0x61...0x7A).contains($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
    let register = parts[1].split { $0 == 0x20 || $0 == 0x2D || $0 == 0x2E }.map(capitals)
    let isRegister = register.first == "PID" && register.dropFirst().allSatisfy(Disclosure.registers.contains)
    return isNumber(parts[0]) && isRegister && isNumber(parts[2]) && capitals(parts[3].prefix(3)) == "PN "
      && CourtTable.standard.court(code: String(Substring(parts[3].dropFirst(3)))) != nil
  }

  /// What stands behind "Pid" in the names of registers: ordinary, short and quick procedure, special crimes, children,
  /// corruption, fisheries, environment, human rights, pre-trial.
  private static let registers: Set<String> = [
    "B", "BIASA", "S", "SINGKAT", "C", "CEPAT", "R", "A", "SUS", "ANAK", "AN", "TPK", "TIPIKOR", "PRK", "PERIKANAN",
    "LH", "HAM", "PRA", "PRAP", "TPPO", "LL",
  ]

  /// The last part of a path where it is the number of a case, as `78_Pid.Sus_2025_PN_Dum.html`, or a mere fingerprint;
  /// any other name of a file may hold a person's name.
  static func publicName(ofFile path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      endings.contains(name[name.index(after: dot)...].lowercased()), publicName(ofRecord: String(name[..<dot])) != nil
    else { return nil }
    return String(name)
  }

  /// The same of a record's id, which is made from a file's name without its ending.
  static func publicName(ofRecord id: String) -> String? {
    let parts = id.split(separator: "_", maxSplits: 3, omittingEmptySubsequences: false)
    let isFingerprint =
      id.utf8.count >= 16
      && id.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
      }
    return isFingerprint || isCaseNumber(parts.joined(separator: "/").replacing("_", with: " ")) ? id : nil
  }

  /// Of the formats that are read, as `PathEnding` in the pipeline has them.
  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "xml", "akn", "txt", "text", "pdf", "zip", "tar", "gz", "tgz",
  ]
}

/// Decisions as the public sees them. Each stands behind hundreds of figures and is made once.
private struct PublicReferences {
  private var known: [CaseReference: CaseReference] = [:]

  /// A record's id comes from a file's name and may hold a person's name, and so may a number that was misread.
  mutating func list(_ list: CaseList) -> CaseList {
    CaseList(
      total: list.total,
      references: list.references.map { reference in
        if let shown = known[reference] { return shown }
        let shown = CaseReference(id: "", number: reference.number.flatMap { Disclosure.isCaseNumber($0) ? $0 : nil })
        known[reference] = shown
        return shown
      })
  }
}
