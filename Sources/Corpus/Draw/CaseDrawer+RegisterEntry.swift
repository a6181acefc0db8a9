internal import Decisions

extension CaseDrawer {
  /// All cases are registered in 2019 to 2021, and decided then but for a few of the last days' in the days after.
  private static let lastYear = 2021

  /// Register numbers begin above what any court of first instance receives in a year, so that none is a real case's.
  static let firstNumber = 7001

  func drawDocket(_ index: Int, _ dice: inout Dice) -> RegisterEntry {
    let year = frequencies.number("year", &dice)
    let trial = frequencies.number("days_register_to_decision", &dice) + dice.number(in: -6...6)
    let latest = year == CaseDrawer.lastYear ? 364 - trial - 8 : 364
    let registered = day(year, dice.number(in: 2...max(3, latest))).workday
    let deliberated = registered.adding(days: max(21, trial)).workday
    let wait = frequencies.happens("same_day", &dice) ? 0 : dice.number(in: 1...7)
    let pronounced = deliberated.adding(days: wait).workday
    let court = drawCourt(&dice)
    return RegisterEntry(
      number: CaseDrawer.firstNumber + index, kind: frequencies.draw("case_kind", &dice), year: year, court: court,
      registered: registered, deliberated: deliberated, pronounced: pronounced,
      prosecutors: (0..<dice.number(in: 1...2)).map { _ in InventedPerson.official(&dice) },
      presidingJudge: InventedPerson.official(&dice),
      memberJudges: [InventedPerson.official(&dice), InventedPerson.official(&dice)],
      clerk: InventedPerson.official(&dice), defendants: [],
      verdict: .convicted,
      prisonDays: nil, pageID: identifier(&dice), documentID: identifier(&dice))
  }

  /// A masked number can be told only where a page stands beside the document.
  func drawNumberStyle(_ format: CaseFormat, _ dice: inout Dice) -> RegisterEntry.NumberStyle {
    let style = RegisterEntry.NumberStyle(rawValue: frequencies.draw("number_style", &dice)) ?? .plain
    return style == .masked && format != .bundle ? .plain : style
  }

  private func drawCourt(_ dice: inout Dice) -> Court {
    let province = frequencies.draw("province", &dice)
    let courts = CourtTable.standard.courts.filter { $0.province == province }
    guard !courts.isEmpty else { preconditionFailure("frequencies.csv: no court in \(province)") }
    return dice.pick(courts)
  }

  private func day(_ year: Int, _ dayOfYear: Int) -> CalendarDate {
    guard let first = CalendarDate(year: year, month: 1, day: 1) else { preconditionFailure("\(year) is no year") }
    return first.adding(days: dayOfYear)
  }

  /// Arrest and detention before the register; some defendants are only detained.
  func drawDetention(_ docket: RegisterEntry, _ dice: inout Dice) -> (arrest: CalendarDate?, detained: CalendarDate) {
    let arrest = docket.registered.adding(
      days: -frequencies.number("days_arrest_to_register", &dice) - dice.number(in: -7...7))
    let isArrested = frequencies.happens("arrest_stated", &dice)
    return (isArrested ? arrest : nil, isArrested ? arrest.adding(days: 1) : arrest)
  }

  private func identifier(_ dice: inout Dice) -> String {
    let digits = Array("0123456789abcdef")
    return (0..<32).map { _ in String(dice.pick(digits)) }.joined()
  }
}
