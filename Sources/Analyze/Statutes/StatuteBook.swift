internal import Decisions

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
