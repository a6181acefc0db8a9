// Parts of records and texts that are kept as JSON, one row for each: for those who may see the decisions themselves.

extension ArchiveView {
  private static let caseID = Column("case_id", "As in `cases`; duplicates are here too.")

  static let sources = ArchiveView(
    name: "internal_sources", meaning: "One row for each decision: where it was read from.",
    columns: [
      caseID,
      Column("path", "The file, as its path was given.", "json_extract(record, '$.source.path')"),
      Column("sha256", "Of the file's bytes.", "json_extract(record, '$.source.sha256')"),
      Column("format", "What it was read as.", "json_extract(record, '$.source.format')"),
      Column("ocr", "1 where the text came out of character recognition.", "json_extract(record, '$.source.ocr')"),
      Column("page_path", "The page that was read with it.", "json_extract(record, '$.source.page.path')"),
      Column("page_sha256", "Of the page's bytes.", "json_extract(record, '$.source.page.sha256')"),
    ], isPublic: false, source: "internal_records")

  static let sections = ArchiveView(
    name: "internal_sections", meaning: "One row for each section of a text.",
    columns: [
      caseID,
      Column("section_number", "Its place in the text, from 1.", "s.key + 1"),
      Column("section", "`amar`, `indictment`, …", "json_extract(s.value, '$[0]')"),
      Column("start_byte", "Its first byte in the text.", "json_extract(s.value, '$[1]')"),
      Column("end_byte", "The byte behind its last.", "json_extract(s.value, '$[2]')"),
    ], isPublic: false, source: "internal_texts, json_each(sections) AS s")

  static let evidence = ArchiveView(
    name: "internal_evidence", meaning: "One row for each passage that proves a value.",
    columns: [
      caseID,
      Column("field", "`defendants[0].sentence.prison_months`.", "f.key"),
      Column("rank", "1 for the best passage of a field.", "p.key + 1"),
      Column("start_byte", "Its first byte in the text.", "json_extract(p.value, '$.start')"),
      Column("end_byte", "The byte behind its last.", "json_extract(p.value, '$.end')"),
      Column("section", "Where it stands.", "json_extract(p.value, '$.section')"),
      Column("rule", "The rule that found it.", "json_extract(p.value, '$.rule')"),
      Column("page", "The page on which it begins.", "json_extract(p.value, '$.page')"),
    ], isPublic: false,
    source: "internal_records, json_each(record, '$.evidence') AS f, json_each(f.value) AS p")

  static let doubts = ArchiveView(
    name: "internal_doubts", meaning: "One row for each field of which the program is not sure.",
    columns: [
      caseID,
      Column("field", "`victims.children`.", "substr(d.value, 1, instr(d.value, ': ') - 1)"),
      Column("reason", "Why.", "substr(d.value, instr(d.value, ': ') + 2)"),
    ], isPublic: false, source: "internal_records, json_each(record, '$.doubts') AS d")
}
