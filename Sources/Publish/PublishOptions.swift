public import Analyze

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
  public var setAside: [SetAsideCount]
  /// Of `files`; the codebook, the methods and the manifest are always among them.
  public var formats: Set<Format>
  /// Whether cases are named: behind figures, in `cases.csv`, as inputs in the manifest. Without them a report holds
  /// aggregates only.
  public var namesCases = true
  /// Where the records are as people left them; `nil` where they are the program's.
  public var reviewed: ReviewedValues?

  public init(
    title: Phrase? = nil, corpusName: Phrase, version: String, rules: String? = nil, profile: Profile = .public,
    languages: [Language] = Language.allCases, setAside: [SetAsideCount] = [],
    formats: Set<Format> = Set(Format.allCases)
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
