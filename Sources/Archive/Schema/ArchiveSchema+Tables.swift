// What stands in these tables names people, or may: all of them are internal, and say so. The views are the public face.

extension ArchiveSchema {
  /// Column types are SQLite's affinities; NUMERIC keeps whole months whole.
  static let tables: [String] = [
    """
    CREATE TABLE internal_extractors (
      extractor INTEGER PRIMARY KEY, version TEXT NOT NULL, rules TEXT NOT NULL, UNIQUE (version, rules))
    """,
    """
    CREATE TABLE internal_runs (
      run INTEGER PRIMARY KEY, extractor INTEGER NOT NULL REFERENCES internal_extractors, started TEXT NOT NULL,
      finished TEXT, inputs INTEGER, coded INTEGER, unchanged INTEGER, set_aside INTEGER)
    """,
    // One row for a file, or for a document with its page. Paths are bytes. Stamps are nanoseconds; NULL where the file
    // was too young to be known again by them.
    """
    CREATE TABLE internal_inputs (
      input INTEGER PRIMARY KEY, path BLOB NOT NULL, page BLOB NOT NULL DEFAULT x'',
      size INTEGER, modified INTEGER, changed INTEGER, inode INTEGER, sha256 BLOB,
      page_size INTEGER, page_modified INTEGER, page_changed INTEGER, page_inode INTEGER, page_sha256 BLOB,
      extractor INTEGER NOT NULL REFERENCES internal_extractors, UNIQUE (path, page))
    """,
    """
    CREATE TABLE internal_set_aside (
      input INTEGER NOT NULL, position INTEGER NOT NULL, path BLOB NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL,
      PRIMARY KEY (input, position)) WITHOUT ROWID
    """,
    """
    CREATE TABLE internal_cases (
      case_id INTEGER PRIMARY KEY, input INTEGER NOT NULL, position INTEGER NOT NULL, duplicate_of INTEGER, same TEXT,
      id TEXT NOT NULL, case_number TEXT, public_case_number TEXT, court_written TEXT, court TEXT, province TEXT,
      register_year INTEGER, decision_date TEXT, year INTEGER, indictment_form TEXT, charged_provisions TEXT,
      arrest_date TEXT, defendants INTEGER NOT NULL, convicted INTEGER NOT NULL, acquitted INTEGER NOT NULL,
      released INTEGER NOT NULL, prison_months_lowest NUMERIC, prison_months_highest NUMERIC, fine_idr_highest INTEGER,
      restitution_idr_highest INTEGER, exploitation TEXT, border TEXT, destination_countries TEXT, platforms TEXT,
      payment_or_debt INTEGER, restitution_requested INTEGER, restitution_ordered INTEGER NOT NULL, lpsk INTEGER,
      victim_testimony TEXT, closed_hearing INTEGER, victim_named INTEGER, aggravating_count INTEGER,
      mitigating_count INTEGER, victims_count INTEGER, victims_female INTEGER, victims_male INTEGER,
      victims_children INTEGER, doubts INTEGER NOT NULL, UNIQUE (input, position))
    """,
    """
    CREATE TABLE internal_defendants (
      case_id INTEGER NOT NULL, defendant_number INTEGER NOT NULL, name TEXT, initials TEXT, sex TEXT, age INTEGER,
      birth_date TEXT, nationality_written TEXT, nationality TEXT, occupation_written TEXT, occupation TEXT,
      represented INTEGER, demand_prison_months NUMERIC, demand_fine_idr INTEGER, demand_fine_substitute_months NUMERIC,
      demand_restitution_idr INTEGER, verdict TEXT, convicted_provisions TEXT, sentence_prison_months NUMERIC,
      sentence_fine_idr INTEGER, sentence_fine_substitute_months NUMERIC, sentence_restitution_idr INTEGER,
      sentence_restitution_substitute_months NUMERIC, sentence_probation_months NUMERIC,
      PRIMARY KEY (case_id, defendant_number)) WITHOUT ROWID
    """,
    // Defendant 0: the indictment, which is one for all.
    """
    CREATE TABLE internal_provisions (
      case_id INTEGER NOT NULL, role TEXT NOT NULL, defendant_number INTEGER NOT NULL, position INTEGER NOT NULL,
      provision TEXT NOT NULL, law TEXT NOT NULL, article TEXT NOT NULL, paragraph TEXT, letter TEXT,
      PRIMARY KEY (case_id, role, defendant_number, position)) WITHOUT ROWID
    """,
    // The members of fields that are lists of words: exploitation, destination_countries, platforms.
    """
    CREATE TABLE internal_values (
      case_id INTEGER NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (case_id, field, value))
      WITHOUT ROWID
    """,
    // The line of JSON as it is written, without its end: outputs are made from it, byte for byte.
    "CREATE TABLE internal_records (case_id INTEGER PRIMARY KEY, record TEXT NOT NULL)",
    // text: a zlib stream of `bytes` bytes of UTF-8. fold: see FoldPatch. The others are JSON.
    """
    CREATE TABLE internal_texts (
      case_id INTEGER PRIMARY KEY, bytes INTEGER NOT NULL, text BLOB NOT NULL, fold BLOB NOT NULL,
      sections TEXT NOT NULL, pages TEXT NOT NULL, metadata TEXT NOT NULL)
    """,
    // Of the folded words, by which Indonesian text is found whatever its capitals, accents, line breaks and torn words.
    // Without content: a passage is shown from the text itself. Without an index of prefixes: it tripled the time and
    // the room, and words of four letters and more are found by their beginnings as fast without it.
    """
    CREATE VIRTUAL TABLE internal_search USING fts5 (
      text, content = '', tokenize = 'unicode61 remove_diacritics 2')
    """,
    // How much of the index is gathered in memory before it is written. SQLite's table of words becomes slow when it
    // outgrows the processor's caches.
    "INSERT INTO internal_search (internal_search, rank) VALUES ('hashsize', 8388608)",
    // Pieces are merged when there are 64 of a size, not four: an archive of 55 is searched as fast, and the filling
    // spends less time and room on writing the same index again.
    "INSERT INTO internal_search (internal_search, rank) VALUES ('automerge', 0)",
    "INSERT INTO internal_search (internal_search, rank) VALUES ('crisismerge', 64)",
    // By what a decision is known again: digests of its file, its words, its court, number and date, its defendants.
    """
    CREATE TABLE internal_keys (
      case_id INTEGER PRIMARY KEY, file BLOB NOT NULL, words BLOB NOT NULL, number BLOB, names BLOB NOT NULL)
    """,
    """
    CREATE TABLE internal_corrections (
      correction INTEGER PRIMARY KEY, case_id INTEGER NOT NULL, field TEXT NOT NULL, machine_value TEXT,
      value TEXT, status TEXT NOT NULL CHECK (status IN ('accepted', 'corrected', 'undecidable')),
      corrected_by TEXT NOT NULL, corrected_at TEXT NOT NULL, note TEXT)
    """,
  ]

  /// Facet counts read one of these from end to end instead of the table; filters go into them.
  static let indexes: [String] =
    ["court", "province", "year", "indictment_form", "border", "victim_testimony", "restitution_ordered"].map {
      "CREATE INDEX internal_cases_\($0) ON internal_cases (\($0)) WHERE duplicate_of IS NULL"
    } + [
      "CREATE INDEX internal_cases_victims ON internal_cases (victims_count) WHERE duplicate_of IS NULL",
      "CREATE INDEX internal_cases_number ON internal_cases (case_number)",
      "CREATE INDEX internal_cases_id ON internal_cases (id)",
      "CREATE INDEX internal_cases_duplicates ON internal_cases (duplicate_of) WHERE duplicate_of IS NOT NULL",
      "CREATE INDEX internal_defendants_verdict ON internal_defendants (verdict, sentence_prison_months)",
      "CREATE INDEX internal_defendants_prison ON internal_defendants (sentence_prison_months)",
      "CREATE INDEX internal_provisions_law ON internal_provisions (law, provision)",
      "CREATE INDEX internal_values_value ON internal_values (field, value)",
      "CREATE INDEX internal_keys_file ON internal_keys (file)",
      "CREATE INDEX internal_keys_words ON internal_keys (words)",
      "CREATE INDEX internal_keys_number ON internal_keys (number) WHERE number IS NOT NULL",
      "CREATE INDEX internal_corrections_case ON internal_corrections (case_id)",
    ]
}
