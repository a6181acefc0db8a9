public import Analyze

/// For whom a report is made.
public enum Profile: String, Sendable, CaseIterable {
  /// Anybody: small counts of people are withheld, decisions are named by case number only.
  case `public`
  /// Those who may see the records: all counts, and the records' ids.
  case `internal`
}

/// A form in which a report is written.
public enum Format: String, Sendable, CaseIterable {
  /// `report.id.html` and `report.en.html`: the whole report as pages that load nothing from elsewhere.
  case html
  /// `report.id.md` and `report.en.md`: the whole report as Markdown.
  case md
  /// `tables/`: one file for each table, headed in English, and `cases.csv`.
  case csv
  /// `findings.json`: every figure as a number, in both languages.
  case json
  /// `findings.xlsx`: one workbook with a sheet for each finding.
  case xlsx
}

extension Set<Format> {
  /// In their fixed order.
  public var ordered: [Format] { Format.allCases.filter(contains) }
}

/// Inputs that could not be coded, for one reason.
public struct SetAside: Sendable, Equatable {
  /// As the report says it: `needs OCR`, in both languages.
  public let reason: Phrase
  /// How many inputs, at least one.
  public let count: Int

  public init(reason: Phrase, count: Int) {
    self.reason = reason
    self.count = count
  }
}

/// What people did to the records behind a report. It names nobody.
public struct ReviewedValues: Sendable, Equatable {
  /// Values that people looked at.
  public let judged: Int
  /// Cases with such a value.
  public let cases: Int
  /// Of the values, those replaced: by another value, or by none where the decision does not tell.
  public let changed: Int
  /// Cases with such a value.
  public let changedCases: Int

  public init(judged: Int, cases: Int, changed: Int, changedCases: Int) {
    self.judged = judged
    self.cases = cases
    self.changed = changed
    self.changedCases = changedCases
  }
}

/// What a report says beside its findings. It has no clock time: the same input gives the same bytes.
public struct PublishOptions: Sendable {
  /// What the decisions are about, unless told.
  public var title: Phrase?
  /// `Putusan TPPO 2019–2021`.
  public var corpusName: Phrase
  /// Of the program: `1.0.0`.
  public var version: String
  /// The fingerprint of the program's rules.
  public var rules: String?
  /// Who may read the report.
  public var profile: Profile
  /// Of the HTML and Markdown reports; JSON and CSV hold both.
  public var languages: [Language]
  /// What could not be coded, which the report tells beside its corpus.
  public var setAside: [SetAside]
  /// Of `files`; the codebook, the methods and the manifest are always among them.
  public var formats: Set<Format>
  /// Whether cases are named: behind figures, in `cases.csv`, as inputs in the manifest. Without them a report holds
  /// aggregates only.
  public var namesCases = true
  /// Where the records are as people left them; `nil` where they are the program's.
  public var reviewed: ReviewedValues?

  public init(
    title: Phrase? = nil, corpusName: Phrase, version: String, rules: String? = nil, profile: Profile = .public,
    languages: [Language] = Language.allCases, setAside: [SetAside] = [], formats: Set<Format> = Set(Format.allCases)
  ) {
    self.title = title
    self.corpusName = corpusName
    self.version = version
    self.rules = rules
    self.profile = profile
    self.languages = languages
    self.setAside = setAside
    self.formats = formats
  }
}
