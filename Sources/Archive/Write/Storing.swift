internal import Decisions
internal import GRDB

/// Puts inputs and what they became into the tables, within a transaction of the caller.
enum Storing {
  static func extractor(_ extractor: ExtractorVersion, _ db: Database) throws -> Int64 {
    let known = try Int64.fetchOne(
      db, sql: "SELECT extractor FROM internal_extractors WHERE version = ? AND rules = ?",
      arguments: [extractor.version, extractor.rules])
    if let known { return known }
    try db.execute(
      sql: "INSERT INTO internal_extractors (version, rules) VALUES (?, ?)",
      arguments: [extractor.version, extractor.rules])
    return db.lastInsertedRowID
  }

  static func put(
    _ input: ArchiveInput, _ state: InputState, _ outcomes: [ArchiveOutcome], extractor: Int64, _ db: Database
  ) throws {
    let known = try known(input, db)
    let row = stamps(state) + [value(extractor)]
    let number: Int64
    var cases: [(number: Int64, keys: DecisionKeys)] = []
    if let known {
      number = known
      try db.run(
        "UPDATE internal_inputs SET \(stampColumns), extractor = ?, page = ? WHERE input = ?",
        row + [value(input.page ?? []), value(number)])
      try db.run("DELETE FROM internal_set_aside WHERE input = ?", [value(number)])
      cases = try DuplicateCases.cases(of: number, db)
    } else {
      try db.run(
        """
        INSERT INTO internal_inputs (path, page, size, modified, changed, inode, sha256, page_size, page_modified, \
        page_changed, page_inode, page_sha256, recognises, extractor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, [value(input.path), value(input.page ?? [])] + row)
      number = db.lastInsertedRowID
    }
    // A case keeps its number, so that corrections and links stay with it.
    let decisions = outcomes.compactMap { if case .coded(let decision) = $0 { decision.keys } else { nil } }
    var numbers = DecisionKeys.places(of: decisions, among: cases.map(\.keys)).map { $0.map { cases[$0].number } }[...]
    var dependants: [Int64] = []
    for old in cases { dependants += try CaseStore.remove(old.number, db) }
    for (position, outcome) in outcomes.enumerated() {
      switch outcome {
      case .coded(let decision):
        try CaseStore.insert(decision, number: numbers.popFirst() ?? nil, input: number, position: position, db)
      case .setAside(let path, let reason, let detail):
        try db.run(
          "INSERT INTO internal_set_aside (input, position, path, reason, detail) VALUES (?, ?, ?, ?, ?)",
          [value(number), value(position), value(path), value(reason), value(detail)])
      }
    }
    // What was a duplicate of a case that is another one now, or gone, may stand for itself.
    let own = Set(cases.map(\.number))
    for dependant in dependants where !own.contains(dependant) { try DuplicateCases.elect(dependant, db) }
  }

  static func touch(_ input: ArchiveInput, _ state: InputState, _ db: Database) throws {
    guard let number = try number(of: input, db) else { return }
    try db.run("UPDATE internal_inputs SET \(stampColumns) WHERE input = ?", stamps(state) + [value(number)])
  }

  static func number(of input: ArchiveInput, _ db: Database) throws -> Int64? {
    try db.number(
      "SELECT input FROM internal_inputs WHERE path = ? AND page = ?", [value(input.path), value(input.page ?? [])])
  }

  /// The input, or the same document without its page, or with another one: a page that was saved later, or renamed, makes
  /// no other decision of it.
  static func known(_ input: ArchiveInput, _ db: Database) throws -> Int64? {
    try number(of: input, db)
      ?? db.number("SELECT min(input) FROM internal_inputs WHERE path = ?", [value(input.path)])
  }

  /// In the order of `stamps`.
  private static let stampColumns = """
    size = ?, modified = ?, changed = ?, inode = ?, sha256 = ?, page_size = ?, page_modified = ?, page_changed = ?, \
    page_inode = ?, page_sha256 = ?, recognises = ?
    """

  private static func stamps(_ state: InputState) -> [StoredValue] {
    [state.file, state.page].flatMap { file in
      [file?.stamp?.size, file?.stamp?.modified, file?.stamp?.changed, file?.stamp?.inode].map { value($0) }
        + [value(file?.sha256.flatMap(Hexadecimal.bytes))]
    } + [value(state.recognises)]
  }
}
