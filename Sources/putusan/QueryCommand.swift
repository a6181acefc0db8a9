internal import Archive
internal import ArgumentParser
internal import Foundation
internal import Pipeline
internal import Publish

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Ask an archive: cases by filters, counts, or SQL that reads.",
    discussion: """
      Filters of several kinds must all hold; the same one given twice means either, but for --text, of which all must \
      occur. What is asked of a defendant must hold of one and the same. --sql sees the views cases, defendants, \
      sentences, victims and provisions, in which nobody is named; with --profile internal all tables. It can only \
      read. Docs/archive.md describes the columns. Rows are for work with the cases: they show small numbers of people, \
      which what `run` and `report` write for publication withholds.
      """)

  @OptionGroup var file: ArchiveFileOption

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(
    help: ArgumentHelp("Count the cases by this field, as province, year, law, verdict.", valueName: "field"))
  var countBy: String?

  @Option(help: ArgumentHelp("One SELECT statement.", valueName: "statement"))
  var sql: String?

  @Option(help: ArgumentHelp("Columns to show, comma-separated.", valueName: "columns"))
  var columns: String?

  @Option(help: ArgumentHelp("Order by this column.", valueName: "column"))
  var sort: String?

  @Flag(help: "The other way round.")
  var reverse = false

  @Option(help: "table: for the terminal. csv, json (one list), jsonl (one object a line): for other programs.")
  var format = AnswerFormat.table

  @Option(
    help: ArgumentHelp("At most so many rows. (default: 1000 in a table, else all)", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("Give up after so many seconds.", valueName: "seconds"))
  var timeout = 10.0

  @Option(help: "public: nobody is named. internal: for those who may see the decisions themselves.")
  var profile = Profile.public

  @OptionGroup var destination: OutputOption

  func validate() throws {
    if sql != nil {
      let others = [
        ("--count-by", countBy != nil), ("--columns", columns != nil), ("--sort", sort != nil), ("--reverse", reverse),
        ("filters", !filters.isEmpty),
      ].filter(\.1).map(\.0)
      if let other = others.first { throw ValidationError("--sql says all by itself; leave out \(other)") }
    }
    if countBy != nil, columns != nil || sort != nil || reverse {
      throw ValidationError("--count-by has columns and an order of its own; leave out --columns, --sort and --reverse")
    }
    if let limit, limit < 1 { throw ValidationError("--limit \(limit): give a number from 1 on, or leave it out") }
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout: give a number of seconds from 0.001 to 86400")
    }
  }

  func run() throws {
    let query = try ArchiveQuery(file.archive, profile: profile)
    if profile == .internal { Console.say(QueryCommand.warning) }
    let output = try destination.open()
    var writer = format.writer(output)
    let limits = QueryLimits(seconds: timeout, rows: limit ?? (format == .table ? 1_000 : nil))
    let begin = { (columns: [String]) in try writer.begin(columns) }
    var rows = 0
    let row = { (row: [SQLValue]) in
      rows += 1
      try writer.add(row)
    }
    let end: QueryEnd
    if let sql {
      QueryCommand.watch(query.clock, timeout)
      end = try query.sql(sql, limits: limits, begin: begin, row: row)
    } else if let countBy {
      let field = try QueryField.counting(countBy, profile)
      end = try query.counts(by: field, filters.filter(), limits: limits, begin: begin, row: row)
    } else {
      end = try query.cases(
        filters.filter(), columns: shown, order: .column(sort ?? "case_id", descending: reverse), limits: limits,
        begin: begin, row: row)
    }
    guard end != .byteLimit else {
      throw CommandError("the answer is longer than \(limits.bytes >> 20) MB; ask for fewer rows or columns")
    }
    try writer.finish()
    try output.finish()
    let unsearched = sql == nil ? try query.unsearched(filters.filter()) : 0
    if unsearched > 0 {
      Console.say(
        "the texts of \(unsearched) decision\(unsearched == 1 ? " is" : "s are") not in the full-text index yet, and --text does "
          + "not find them; `putusan run --archive`, the same as before, makes it at its end")
    }
    if rows == 0, sql == nil, unsearched == 0 {
      Console.say("no case matches; --count-by year, or another field, shows what there is")
    }
    if end == .rowLimit, let rows = limits.rows {
      Console.say("stopped after \(rows) row\(rows == 1 ? "" : "s"); there are more: ask for them with --limit")
    }
  }

  /// Ends the process where a question cannot be given up in any other way.
  private static func watch(_ clock: QueryClock, _ seconds: Double) {
    Thread.detachNewThread {
      while !clock.isOverdue { usleep(100_000) }
      Console.say("the question was given up after \(seconds) seconds; ask for less, or give it more --timeout")
      // Not by `exit`, which puts away what SQLite still uses. A file that is not whole was written aside.
      _exit(EXIT_FAILURE)
    }
  }

  private var shown: [String] {
    if let columns { return columns.split(separator: ",").map { $0.filter { $0 != " " } } }
    let usual = [
      "case_number", "court", "decision_date", "defendants", "convicted", "prison_months_highest", "exploitation",
      "victims_count",
    ]
    return (profile == .internal ? ["id"] : []) + usual
  }

  private static let warning = """
    CAREFUL: the internal profile shows names of files and of people, and texts of decisions. Do not pass them on.
    """
}
