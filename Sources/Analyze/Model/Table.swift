/// A table of a finding.
public struct Table: Sendable, Equatable {
  /// For file names: `by-province`.
  public let key: String
  /// Above the table.
  public let caption: Phrase
  /// How to read it, below the caption.
  public let note: Phrase?
  /// What its figures are taken of.
  public let base: Base
  /// How it is drawn.
  public let form: Form
  /// What a public edition holds back.
  public var protection: Protection
  /// Columns, by their keys, whose sum in a row another table tells: women and girls are all females. A public edition
  /// withholds the counts of a row together where one of them is small.
  public let toldSums: [[String]]
  /// The heading of the rows' labels.
  public let stub: Phrase
  /// Beside the rows' labels.
  public let columns: [Column]
  /// In the order in which they are shown.
  public var rows: [Row]
  /// Below the rows; `nil` without one.
  public var total: Row?

  public init(
    _ key: String, caption: Phrase, note: Phrase? = nil, base: Base, form: Form, protection: Protection = .open,
    toldSums: [[String]] = [], stub: Phrase, columns: [Column], rows: [Row], total: Row? = nil
  ) {
    self.key = key
    self.caption = caption
    self.note = note
    self.base = base
    self.form = form
    self.protection = protection
    self.toldSums = toldSums
    self.stub = stub
    self.columns = columns
    self.rows = rows
    self.total = total
  }

  /// Whether a public edition lists the decisions behind a row.
  public func isListed(_ row: Row) -> Bool { protection == .open && !row.isUnlisted }

  /// What the rows are, and so how they can be drawn.
  public enum Form: Sendable, Equatable {
    /// Groups in order of size or of their nature; the column of this index is drawn.
    case ranking(column: Int)
    /// Years or other steps in order; the column of this index is drawn.
    case series(column: Int)
    /// Bins side by side: `edges` has one more entry than there are bins, in months; the first rows are the bins.
    /// A mark is a value worth a line of its own.
    case distribution(column: Int, edges: [Int], mark: Mark?)
    /// Each row has a `spread`.
    case spread
    /// Not drawn.
    case plain
    /// A figure of the finding by group, one table among several of its kind: not drawn, and folded away on a page.
    case breakdown
  }

  /// A line across a chart, at a value in the chart's unit.
  public struct Mark: Sendable, Equatable {
    /// In the chart's unit.
    public let value: Int
    /// Beside the line.
    public let label: Phrase

    public init(_ value: Int, _ label: Phrase) {
      self.value = value
      self.label = label
    }
  }

  /// What a public edition must hold back.
  public enum Protection: Sendable, Equatable {
    /// Nothing.
    case open
    /// The decisions behind the rows are not listed: rows point to people who need care.
    case unlisted
    /// Counts of people by where they come from or what they do: small ones are withheld, decisions are not listed.
    case smallCounts
    /// Counts of people with a trait, of all of them: as before, and where few are without it, that is withheld as well.
    case smallParts

    /// Whether counts from 1 to 10 are withheld.
    public var withholdsSmall: Bool { self == .smallCounts || self == .smallParts }
  }
}

/// A column beside the rows' labels.
public struct Column: Sendable, Equatable {
  /// For machines: `share`.
  public let key: String
  /// The heading.
  public let title: Phrase
  /// What its cells hold.
  public let kind: Kind

  public init(_ key: String, _ title: Phrase, _ kind: Kind) {
    self.key = key
    self.title = title
    self.kind = kind
  }

  /// What the cells of a column hold, and so how they are printed.
  public enum Kind: String, Sendable {
    /// Words in both languages.
    case text
    /// A number of units of the table's base.
    case count
    /// A share; printed in per cent.
    case share
    /// A share with its 95 % interval beside it.
    case shareWithInterval
    /// A number of months.
    case months
    /// From one number of months to another.
    case monthsRange
    /// A number of years.
    case years
    /// From one number of years to another.
    case yearsRange
    /// A number of days.
    case days
    /// From one number of days to another.
    case daysRange
    /// Whole rupiah.
    case rupiah
    /// From one sum to another.
    case rupiahRange
    /// A number of things or people, such as victims in a case.
    case number
    /// From one number to another.
    case numberRange
    /// One amount as per cent of another; not a share, and so may exceed 100.
    case percent
    /// From one percentage to another.
    case percentRange
  }
}

/// A row: its label and one cell for each column.
public struct Row: Sendable, Equatable {
  /// For machines; stable between editions.
  public let key: String
  /// In both languages.
  public let label: Phrase
  /// One for each column.
  public var cells: [Cell]
  /// The decisions that it counts; empty where they are not listed.
  public var cases: CaseList
  /// The values behind it, for a chart; `nil` where it counts no values.
  public var spread: Spread?
  /// What the decisions do not state; it has no share.
  public let isMissing: Bool
  /// A public edition does not list its decisions though it lists those of other rows, from which they do not follow.
  public let isUnlisted: Bool

  public init(
    _ key: String, _ label: Phrase, _ cells: [Cell], cases: CaseList = .empty, spread: Spread? = nil,
    isMissing: Bool = false, isUnlisted: Bool = false
  ) {
    self.key = key
    self.label = label
    self.cells = cells
    self.cases = cases
    self.spread = spread
    self.isMissing = isMissing
    self.isUnlisted = isUnlisted
  }
}

/// One figure of a table, not yet put into words.
public enum Cell: Sendable, Equatable {
  /// Words in both languages.
  case text(Phrase)
  /// A number of units.
  case count(Int)
  /// A part of a whole.
  case share(Share)
  /// A number in the column's unit.
  case number(Double)
  /// From one number to another in the column's unit.
  case range(Interval)
  /// There is no such figure.
  case none
  /// There is one, and a public edition does not show it.
  case withheld(Withheld)

  /// Why a public edition does not show a figure.
  public enum Withheld: String, Sendable {
    /// From 1 to 10 people.
    case small
    /// It, or the total, would give a small one away.
    case complementary
  }

  init(_ share: Share?) { self = share.map(Cell.share) ?? .none }
  init(_ number: Double?) { self = number.map(Cell.number) ?? .none }
  init(_ range: Interval?) { self = range.map(Cell.range) ?? .none }
}
