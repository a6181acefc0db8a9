internal import Decisions

/// What the court's register and the Direktori's page say about a case beside the decision's text.
struct RegisterEntry: Sendable, Equatable {
  /// The serial number in the register, the case's kind (`Pid.Sus`, `Pid.B`) and the year.
  var number: Int
  var kind: String
  var year: Int
  var court: Court
  var registered: CalendarDate
  /// The day of the deliberation (musyawarah).
  var deliberated: CalendarDate
  /// The day on which the decision was pronounced (dibacakan).
  var pronounced: CalendarDate
  var prosecutors: [String]
  var presidingJudge: String
  var memberJudges: [String]
  var clerk: String
  /// As the page's title names them.
  var defendants: [String]
  /// The first defendant's outcome and prison term (life: `nil`), in days of Indo-Law: 360 a year, 30 a month.
  var verdict: Verdict
  var prisonDays: Int?
  /// The page's id at the Direktori and that of the document behind it: 32 characters each.
  var pageID: String
  var documentID: String

  var numberStyle = NumberStyle.plain

  /// How the decision writes its number; the register and the page have it whole.
  enum NumberStyle: String, Sendable {
    case plain
    /// `PN.Mdn`.
    case dotted
    /// `7001 / Pid.Sus / 2020 / PN Mdn`.
    case spaced
    /// `XXX/Pid.Sus/2020/PN Mdn`.
    case masked
  }

  var writtenNumber: String {
    switch numberStyle {
    case .plain: caseNumber
    case .dotted: "\(number)/\(kind)/\(year)/PN.\(court.code)"
    case .spaced: "\(number) / \(kind) / \(year) / PN \(court.code)"
    case .masked: "XXX/\(kind)/\(year)/PN \(court.code)"
    }
  }

  /// `7001/Pid.Sus/2020/PN Mdn`.
  var caseNumber: String { "\(number)/\(kind)/\(year)/PN \(court.code)" }

  /// `7001_Pid.Sus_2020_PN_Mdn`.
  var fileName: String {
    caseNumber.map { $0 == "/" || $0 == " " ? "_" : String($0) }.joined()
  }

  /// The court as the Direktori writes it: `PN MEDAN`, and in addresses `pn-medan`.
  var courtLabel: String { "PN \(seat.uppercased())" }
  var courtSlug: String { "pn-" + seat.lowercased().split(separator: " ").joined(separator: "-") }
  var seat: String { court.seat }
}

extension Court {
  /// `Medan`.
  var seat: String { name.replacing("Pengadilan Negeri ", with: "") }
}
