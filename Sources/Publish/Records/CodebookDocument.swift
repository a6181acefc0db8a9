internal import Decisions

/// The data dictionary as Markdown: every field of a record, its type, meaning and words, and its column in CSV files.
public enum CodebookDocument {
  /// The whole page: every field with its type, meaning, words and CSV column, and the columns of `cases.csv`.
  public static var markdown: String {
    var blocks = [introduction]
    for group in CodebookField.Group.allCases {
      let fields = CodebookField.all.filter { $0.group == group }
      blocks.append("## \(group.rawValue)\n\n" + table(fields))
      let closed = fields.filter { !$0.words.isEmpty }
      if !closed.isEmpty { blocks.append(closed.map(vocabulary).joined(separator: "\n")) }
    }
    blocks.append(evidence)
    blocks.append(flat)
    blocks.append(cases)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Codebook: the fields of a record

    Written by `putusan codebook`; do not edit. One decision gives one record: a line of JSON, or one CSV row for each
    of its defendants. A `null`, in CSV an empty cell, means that the decision does not say. Dates are ISO 8601; months
    are years x 12 + months + days / 30, to two decimals, with 9999 for life; money is in whole rupiah.
    """

  private static let evidence = """
    ## Evidence

    `evidence` (JSON only) holds for each field a list of passages: `start` and `end` are bytes of the decision's clean
    text, `section` is the part in which the passage stands, `page` its page where the source has pages, `rule` the rule
    that found it. Where `start` and `end` are equal, the value comes from the absence of a passage in that section.
    `putusan show` prints the passages; `putusan rules` prints the rules.

    ## Container

    `source.container` (JSON only) stands where the file was an export of the program's own, and names its format
    (`akoma-ntoso`). `source.format` and `source.ocr` are then those of the file from which the export was made: its words
    are read as they were.

    ## Page

    `source.page` (JSON only) stands where the file was read together with the saved page of the Direktori that describes
    it, and names the page's `path`, `sha256` and `format`. The text then begins with the page's rows.
    """

  private static var flat: String {
    let own = [DefendantCSV.Column.count, DefendantCSV.Column.number]
    return """
      ## Columns of CSV files

      One row for each defendant; the decision's fields are repeated in each, and a decision in which no defendant was
      found has one row. Lists are joined by `; `. RFC 4180, UTF-8. Text that begins with `=`, `+`, `-` or `@` has an
      apostrophe in front, so that no spreadsheet takes it for a formula. Two columns stand in no record:

      \(own.map { "- `\($0.name)`: \($0.meaning)" }.joined(separator: "\n"))

      All columns in order: \(DefendantCSV.columns.map { "`\($0)`" }.joined(separator: ", ")).
      """
  }

  private static var cases: String {
    let lines = CaseColumn.all.map { "| `\($0.name)` | \($0.kind.rawValue) | \(DataField($0).description) |" }
    return """
      ## Columns of cases.csv

      One row a decision, in the order of the case numbers, for publication: no name, no trait of a person, no number of
      victims. The public edition has `\(CaseTable.withheld)` in `exploitation` and `border` where fewer than \
      \(SmallCounts.least) decisions
      share both with their province and year, and in as many others as it takes to hide these. That holds for this file
      alone: the report lists the decisions behind each form and scope by their numbers. `--without-cases` leaves out both.
      The internal edition has `id` in front and withholds nothing.

      | column | type | meaning |
      | --- | --- | --- |
      \(lines.joined(separator: "\n"))
      """
  }

  private static func table(_ fields: [CodebookField]) -> String {
    let rows = fields.map { "| `\($0.path)` | \($0.kind.rawValue) | \($0.meaning) | `\($0.column)` |" }
    return (["| field | type | meaning | CSV column |", "| --- | --- | --- | --- |"] + rows).joined(separator: "\n")
  }

  private static func vocabulary(_ field: CodebookField) -> String {
    let words = field.words.map { "`\($0.word)` (\($0.gloss))" }
    return "- Words of `\(field.path)`: \(words.joined(separator: "; "))"
  }
}
