extension Table {
  init(_ node: Node) throws {
    let columns = try node.required("columns").items().map { column in
      Column(
        try column.required("key").string(), try column.required("title").phrase(),
        try column.required("kind").word(Column.Kind.self))
    }
    self.init(
      try node.required("key").string(), caption: try node.required("caption").phrase(),
      note: try node.member("note")?.phrase(), base: try Base(node.required("base")),
      form: try Form(node.required("form")), protection: try Protection(node.required("protection")),
      toldSums: try node.member("told_sums")?.items().map { try $0.items().map { try $0.string() } } ?? [],
      stub: try node.required("stub").phrase(), columns: columns,
      rows: try node.required("rows").items().map { try Row($0, columns) },
      total: try node.member("total").map { try Row($0, columns) })
    guard form.columns.allSatisfy(columns.indices.contains) else {
      throw try node.required("form").failure("about a column of the table")
    }
  }
}

extension Table.Form {
  fileprivate init(_ node: Node) throws {
    let kind = try node.required("kind")
    switch try kind.string() {
    case "ranking": self = .ranking(column: try node.required("column").integer())
    case "series": self = .series(column: try node.required("column").integer())
    case "distribution":
      self = .distribution(
        column: try node.required("column").integer(),
        edges: try node.required("edges").items().map { try $0.integer() },
        mark: try node.member("mark").map { mark in
          Table.Mark(try mark.required("value").integer(), try mark.required("label").phrase())
        })
    case "spread": self = .spread
    case "plain": self = .plain
    case "breakdown": self = .breakdown
    default: throw kind.failure("a form that this version knows")
    }
  }

  /// Those that are drawn.
  fileprivate var columns: [Int] {
    switch self {
    case .ranking(let column), .series(let column), .distribution(let column, _, _): [column]
    default: []
    }
  }
}

extension Table.Protection {
  fileprivate init(_ node: Node) throws(FindingsReadingError) {
    switch try node.string() {
    case "open": self = .open
    case "unlisted": self = .unlisted
    case "small_counts": self = .smallCounts
    case "small_parts": self = .smallParts
    default: throw node.failure("open, unlisted, small_counts or small_parts")
    }
  }
}

extension Row {
  init(_ node: Node, _ columns: [Column]) throws {
    self.init(
      try node.required("key").string(), try node.required("label").phrase(),
      try columns.map { try Cell(node.member($0.key), $0.kind) }, cases: try CaseList(node),
      spread: try node.member("observations").map { try Spread($0) },
      isMissing: try node.member("is_missing") != nil, isUnlisted: try node.member("is_unlisted") != nil)
  }
}

extension CaseList {
  /// A public file holds numbers only, an internal one the ids of all, those with a number first.
  fileprivate init(_ node: Node) throws {
    let numbers = try node.member("cases")?.items().map { try $0.string() } ?? []
    let ids = try node.member("case_ids")?.items().map { try $0.string() }
    let total = try node.member("cases_total")?.integer() ?? 0
    // Those whose number could not be read are counted, up to where the list was cut.
    let count = ids?.count ?? max(numbers.count, min(total, CaseCollector.limit))
    self.init(
      total: total,
      references: (0..<count).map { index in
        CaseReference(id: ids?[index] ?? "", number: index < numbers.count ? numbers[index] : nil)
      })
  }
}

extension Cell {
  /// - Parameter kind: of its column, which tells a count from another number.
  init(_ node: Node?, _ kind: Column.Kind) throws(FindingsReadingError) {
    guard let node else {
      self = .none
      return
    }
    switch node.value {
    case .array(let ends):
      guard ends.count == 2 else { throw node.failure("a low and a high end") }
      self = .range(Interval(low: try node.items()[0].number(), high: try node.items()[1].number()))
    case .object(let members) where members["withheld"] != nil:
      self = .withheld(try node.required("withheld").word(Withheld.self))
    case .object where kind == .text: self = .text(try node.phrase())
    case .object:
      guard let share = Share(try node.required("count").integer(), of: try node.required("of").integer()) else {
        throw node.failure("a part of a whole")
      }
      self = .share(share)
    case .integer(let count) where kind == .count: self = .count(count)
    default: self = .number(try node.number())
    }
  }
}

extension Spread {
  /// Pairs of a value and how often it was observed.
  fileprivate init(_ node: Node) throws {
    var values = Multiset<Int>()
    for pair in try node.items() {
      let parts = try pair.items()
      guard parts.count == 2, let value = Int(exactly: (try parts[0].number() * 100).rounded()),
        try parts[1].integer() > 0
      else { throw pair.failure("a value and how often it was observed") }
      values.add(value, times: try parts[1].integer())
    }
    guard let spread = Spread(values) else { throw node.failure("at least one observation") }
    self = spread
  }
}
