internal import Decisions

/// What a provision threatens, on the days on which it does.
struct Statute: Sendable {
  let law: String
  let article: String
  /// `nil` for all paragraphs of the article.
  let paragraph: String?
  let bounds: Bounds
  /// Whether prison and fine are imposed together.
  let link: Link?
  /// First and last day of decisions that it governs; `nil` without an end.
  let from: CalendarDate?
  let until: CalendarDate?
  /// Articles of the same law to whose penalty it adds a third; it then threatens nothing itself.
  let thirdOn: Set<String>
  /// Where it is written.
  let basis: String

  enum Link: String, Sendable {
    case and, or
    case andOr = "and/or"
  }

  func governs(_ day: CalendarDate) -> Bool {
    from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
  }
}

/// The least and the most that may be imposed; `nil` where the law sets no bound, or none that the table knows.
struct Bounds: Sendable, Hashable, Codable {
  /// In months, with `Months.life`.
  var leastPrison: Months?
  var mostPrison: Months?
  /// In whole rupiah.
  var leastFine: Int?
  var mostFine: Int?

  /// With a third more at both ends: 36 to 180 months become 48 to 240. Life stays life.
  var withThird: Bounds {
    func third(_ months: Months?) -> Months? {
      months.map { $0 == .life ? $0 : Months(hundredths: $0.hundredths * 4 / 3) }
    }
    return Bounds(
      leastPrison: third(leastPrison), mostPrison: third(mostPrison), leastFine: leastFine.map { $0 * 4 / 3 },
      mostFine: mostFine.map { $0 * 4 / 3 })
  }

  /// The bounds within which both lie.
  func widened(by other: Bounds) -> Bounds {
    func both<Value>(_ left: Value?, _ right: Value?, _ choose: (Value, Value) -> Value) -> Value? {
      guard let left, let right else { return nil }
      return choose(left, right)
    }
    return Bounds(
      leastPrison: both(leastPrison, other.leastPrison, min), mostPrison: both(mostPrison, other.mostPrison, max),
      leastFine: both(leastFine, other.leastFine, min), mostFine: both(mostFine, other.mostFine, max))
  }
}

/// The table of penalties, carried in the program; its source is `statutes.csv` beside this file.
struct StatuteBook: Sendable {
  let statutes: [Statute]
  private let byArticle: [String: [Statute]]
  private let laws: Set<String>

  static let standard = StatuteBook(csv: String(decoding: PackageResources.statutes_csv, as: UTF8.self))

  /// Reads the lines under one header line; no cell holds a comma or a quote. A line that cannot be read is left out,
  /// which a test on the table's own lines notices.
  init(csv: String) {
    statutes = csv.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
      Statute(cells: line.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
    }
    laws = Set(statutes.map(\.law))
    byArticle = Dictionary(grouping: statutes) { "\($0.law) \($0.article)" }
  }

  /// What governs a provision on a day: lines for its paragraph, else those for the whole article; for an article cited
  /// without its paragraph all of them.
  private func lines(for provision: Provision, on day: CalendarDate) -> [Statute] {
    let all = (byArticle["\(provision.law) \(provision.article)"] ?? []).filter { $0.governs(day) }
    let exact = all.filter { $0.paragraph == provision.paragraph || $0.paragraph == nil }
    return exact.isEmpty && provision.paragraph == nil ? all : exact
  }

  /// The bounds of a provision on a day, the widest where an article is cited without its paragraph; `nil` where it
  /// threatens nothing itself, may be one that does not (Pasal 7 without its paragraph), or is not in the table.
  func bounds(of provision: Provision, on day: CalendarDate) -> Bounds? {
    let lines = lines(for: provision, on: day)
    guard let first = lines.first, lines.allSatisfy(\.thirdOn.isEmpty) else { return nil }
    return lines.dropFirst().reduce(first.bounds) { $0.widened(by: $1.bounds) }
  }

  /// Whether the provision imposes prison and fine together; `nil` where it is not in the table, or has no fine.
  func link(of provision: Provision, on day: CalendarDate) -> Statute.Link? {
    lines(for: provision, on: day).compactMap(\.link).first
  }

  /// Whether the table has anything on the law.
  func knows(_ law: String) -> Bool { laws.contains(law) }

  /// Whether one of the provisions adds a third to this one's penalty.
  func addsThird(to provision: Provision, among provisions: [Provision], on day: CalendarDate) -> Bool {
    provisions.contains { other in
      other.law == provision.law
        && lines(for: other, on: day).contains { $0.thirdOn.contains(provision.article) }
    }
  }
}

extension Statute {
  /// `nil` where a cell is not what its column holds.
  fileprivate init?(cells: [String]) {
    guard cells.count == 12, !cells[0].isEmpty, !cells[1].isEmpty else { return nil }
    let read = StatuteCells(cells)
    bounds = Bounds(
      leastPrison: read.months(3), mostPrison: read.months(4), leastFine: read.rupiah(6), mostFine: read.rupiah(7))
    link = read.link(5)
    from = read.day(8)
    until = read.day(9)
    guard read.isSound else { return nil }
    (law, article, paragraph) = (cells[0], cells[1], cells[2].isEmpty ? nil : cells[2])
    thirdOn = Set(cells[10].split(separator: " ").map(String.init))
    basis = cells[11]
  }
}

/// The cells of one line; an empty one is `nil`, one that is not what it should be spoils the line.
private final class StatuteCells {
  private let cells: [String]
  private(set) var isSound = true

  init(_ cells: [String]) { self.cells = cells }

  func months(_ index: Int) -> Months? {
    value(index) { $0 == "life" ? .life : Int($0).map { Months(months: $0) } }
  }
  func rupiah(_ index: Int) -> Int? { value(index) { Int($0) } }
  func link(_ index: Int) -> Statute.Link? { value(index, Statute.Link.init(rawValue:)) }
  func day(_ index: Int) -> CalendarDate? { value(index, CalendarDate.init(iso:)) }

  private func value<Value>(_ index: Int, _ read: (String) -> Value?) -> Value? {
    guard !cells[index].isEmpty else { return nil }
    let value = read(cells[index])
    if value == nil { isSound = false }
    return value
  }
}
