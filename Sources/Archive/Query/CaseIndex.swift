/// What all cases are narrowed down and sorted by, in memory: 100,000 cases take some 10 MB, and are counted by all facets in
/// a few milliseconds, where SQLite takes as long for each facet as for a search.
public struct CaseIndex: Sendable {
  /// How many cases give each answer to one question.
  public struct Facet: Sendable {
    /// Of the `QueryField` that was asked.
    public let name: String
    /// The most frequent answers first, years in their order; a case that gives several answers counts in each.
    public let answers: [(value: String, count: Int)]
  }

  /// Of all cases without duplicates, ascending; a case's place in it is its place everywhere here.
  private let numbers: [Int64]
  private let facets: [FacetColumn]
  /// Places of cases in the order of a column, empty ones last.
  private let orders: [String: Order]
  private struct Order {
    let ascending: [UInt32]
    let descending: [UInt32]
  }

  /// Reads the whole archive: a second for some 100,000 cases.
  ///
  /// - Parameters:
  ///   - query: of the archive, in the profile of those who will ask.
  ///   - facets: names of fields that cases can be counted by.
  ///   - sorts: columns that cases can be sorted by.
  public init(_ query: ArchiveQuery, facets: [QueryField], sorts: [String]) throws {
    let limits = QueryLimits(seconds: 600, bytes: .max)
    let numbers = try query.numbers(CaseFilter(), limits: limits)
    self.numbers = numbers
    self.facets = try facets.map { try FacetColumn($0, query, numbers, limits) }
    var orders: [String: Order] = [:]
    for sort in sorts {
      func order(_ isDescending: Bool) throws -> [UInt32] {
        var places: [UInt32] = []
        places.reserveCapacity(numbers.count)
        _ = try query.cases(
          CaseFilter(), columns: ["case_id"], order: .column(sort, descending: isDescending), limits: limits
        ) { row in
          if case .integer(let number) = row.first, let place = CaseIndex.place(of: number, in: numbers) {
            places.append(UInt32(place))
          }
        }
        return places
      }
      orders[sort] = Order(ascending: try order(false), descending: try order(true))
    }
    self.orders = orders
  }

  /// Of cases, without duplicates.
  public var count: Int { numbers.count }

  /// A selection of cases.
  public struct Selection: Sendable {
    /// For each case whether it is chosen.
    fileprivate let isChosen: [Bool]
    /// Of chosen cases.
    public let count: Int
  }

  /// Whether cases with this answer can be told from memory.
  public func knows(_ field: String, _ answer: String) -> Bool {
    facets.first { $0.name == field }?.code(answer) != nil
  }

  /// - Parameters:
  ///   - chosen: ascending; `nil` for all. Cases that are newer than the index are left out.
  ///   - answers: by field: each case must give one of them. Only answers that the index knows.
  public func selection(_ chosen: [Int64]?, answers: [String: [String]] = [:]) -> Selection {
    guard chosen != nil || !answers.isEmpty else { return Selection(isChosen: [], count: numbers.count) }
    var isChosen = chosen.map { places(of: $0) } ?? [Bool](repeating: true, count: numbers.count)
    for facet in facets { if let wanted = answers[facet.name] { facet.narrow(&isChosen, to: wanted) } }
    return Selection(isChosen: isChosen, count: isChosen.count { $0 })
  }

  private func places(of chosen: [Int64]) -> [Bool] {
    var isChosen = [Bool](repeating: false, count: numbers.count)
    var place = 0
    for number in chosen {
      while place < numbers.count, numbers[place] < number { place += 1 }
      guard place < numbers.count else { break }
      if numbers[place] == number { isChosen[place] = true }
    }
    return isChosen
  }

  /// How many of them give which answers.
  public func counts(_ selection: Selection) -> [Facet] { facets.map { $0.counts(selection.isChosen) } }

  /// A stretch of the selection in the order of a column.
  ///
  /// - Parameters:
  ///   - selection: of this index.
  ///   - sort: one of those that the index was made with; else cases stand in their own order.
  ///   - descending: the greatest first.
  ///   - first: how many cases of the selection stand before the stretch.
  ///   - most: how many cases it has at most.
  public func page(_ selection: Selection, sort: String, descending: Bool, from first: Int, most: Int) -> [Int64] {
    guard most > 0, first < selection.count else { return [] }
    var page: [Int64] = []
    var seen = 0
    func take(_ place: Int) -> Bool {
      guard selection.isChosen.isEmpty || selection.isChosen[place] else { return true }
      seen += 1
      if seen > first { page.append(numbers[place]) }
      return page.count < most
    }
    if let order = orders[sort] {
      for place in descending ? order.descending : order.ascending where !take(Int(place)) { break }
    } else {
      for place in numbers.indices where !take(place) { break }
    }
    return page
  }

  static func place(of number: Int64, in numbers: [Int64]) -> Int? {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number ? low : nil
  }
}

/// The answers of all cases to one field.
private struct FacetColumn {
  let name: String
  private let isInOrder: Bool
  /// Answers, by their number.
  private let words: [String]
  /// Answers of the case at place `n` stand from `starts[n]` to `starts[n + 1]`.
  private let starts: [UInt32]
  private let answers: [UInt16]
  /// How many cases in all give which answer.
  private let totals: [Int]

  init(_ field: QueryField, _ query: ArchiveQuery, _ numbers: [Int64], _ limits: QueryLimits) throws {
    name = field.name
    isInOrder = field.isInOrder
    let (key, source, _) = QueryCounting.source(field.place)
    var known: [SQLValue: UInt16] = [:]
    var words: [String] = []
    var starts: [UInt32] = []
    var answers: [UInt16] = []
    var totals: [Int] = []
    starts.reserveCapacity(numbers.count + 1)
    _ = try query.ask(
      """
      SELECT DISTINCT c.case_id, \(key) FROM \(source) WHERE c.duplicate_of IS NULL AND \(key) IS NOT NULL ORDER BY c.case_id
      """, [], limits, { _ in }
    ) { row in
      guard row.count == 2, case .integer(let number) = row[0] else { return }
      let answer: UInt16
      if let code = known[row[1]] {
        answer = code
      } else {
        // Nobody looks through more answers than these; the others are found by search.
        guard words.count < Int(UInt16.max) else { return }
        answer = UInt16(words.count)
        known[row[1]] = answer
        words.append(row[1].cell)
        totals.append(0)
      }
      while starts.count < numbers.count, numbers[starts.count] <= number { starts.append(UInt32(answers.count)) }
      // A case that came in between the two questions.
      guard let last = starts.indices.last, numbers[last] == number else { return }
      answers.append(answer)
      totals[Int(answer)] += 1
    }
    while starts.count <= numbers.count { starts.append(UInt32(answers.count)) }
    (self.words, self.starts, self.answers, self.totals) = (words, starts, answers, totals)
  }

  func code(_ answer: String) -> UInt16? { words.firstIndex(of: answer).map { UInt16($0) } }

  /// Leaves the cases that give one of these answers.
  func narrow(_ isChosen: inout [Bool], to wanted: [String]) {
    var isWanted = [Bool](repeating: false, count: words.count)
    for answer in wanted { if let code = code(answer) { isWanted[Int(code)] = true } }
    for place in isChosen.indices where isChosen[place] {
      isChosen[place] = answers[Int(starts[place])..<Int(starts[place + 1])].contains { isWanted[Int($0)] }
    }
  }

  /// - Parameter isChosen: empty for all cases.
  func counts(_ isChosen: [Bool]) -> CaseIndex.Facet {
    var counts = totals
    if !isChosen.isEmpty {
      counts = [Int](repeating: 0, count: words.count)
      for place in isChosen.indices where isChosen[place] {
        for answer in answers[Int(starts[place])..<Int(starts[place + 1])] { counts[Int(answer)] += 1 }
      }
    }
    let found = words.indices.filter { counts[$0] > 0 }.map { (value: words[$0], count: counts[$0]) }
    return CaseIndex.Facet(
      name: name,
      answers: found.sorted { left, right in
        if isInOrder { return (Int(left.value) ?? 0, left.value) < (Int(right.value) ?? 0, right.value) }
        return (right.count, left.value) < (left.count, right.value)
      })
  }
}
