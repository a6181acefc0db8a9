extension ArchiveSchema {
  static let reviewTables: [String] = [
    // One row for each field in doubt that a person can settle, with the program's value as JSON (NULL: none). It
    // stands in the records too, but a queue that reads the JSON of a hundred thousand of them is none.
    """
    CREATE TABLE internal_doubted (
      case_id INTEGER NOT NULL, field TEXT NOT NULL, codebook_field TEXT NOT NULL, machine_value TEXT,
      doubts INTEGER NOT NULL, PRIMARY KEY (case_id, field)) WITHOUT ROWID
    """,
    "CREATE INDEX internal_corrections_field ON internal_corrections (case_id, field, corrected_by)",
    "CREATE INDEX internal_corrections_by ON internal_corrections (corrected_by)",
  ]
}
