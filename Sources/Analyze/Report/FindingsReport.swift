public import Decisions

/// The findings on a corpus, and what the corpus is.
public struct FindingsReport: Sendable, Equatable {
  /// What the findings are about.
  public let corpus: CorpusFacts
  /// By number: the sixteen, then the supplements.
  public let findings: [Finding]
  /// The victims in the columns of the Counter Trafficking Data Collaborative, with the number of those who are alike;
  /// empty where a report is not made from records.
  public let victims: [CTDCVictim: Int]

  public init(corpus: CorpusFacts, findings: [Finding], victims: [CTDCVictim: Int] = [:]) {
    self.corpus = corpus
    self.findings = findings
    self.victims = victims
  }
}

/// What the records cover, and how sure their coder was.
public struct CorpusFacts: Sendable, Equatable {
  /// Records that were counted.
  public let decisions: Int
  /// In all decisions.
  public let defendants: Int
  /// Decisions on an indictment that names the law against trafficking.
  public let chargedWithTrafficking: Int
  /// The first day on which a decision was pronounced; `nil` where none tells its day.
  public let firstDay: CalendarDate?
  /// The last such day.
  public let lastDay: CalendarDate?
  /// Decisions pronounced in each year, by year.
  public let years: [YearCount]
  /// Decisions without a day of pronouncement.
  public let undated: Int
  /// Decisions with at least one doubt.
  public let doubtful: Int
  /// Decisions with a doubt on a field, most first; indices are dropped: `defendants[].sentence.fine_idr`.
  public let doubts: [FieldCount]
  /// Decisions coded by each version of the program and its rules; people's coding has none.
  public let extractors: [ExtractorCount]

  /// Decisions pronounced in a year.
  public struct YearCount: Sendable, Equatable {
    /// Of the day of pronouncement.
    public let year: Int
    /// Pronounced in that year.
    public let decisions: Int
  }

  /// Decisions with a doubt on a field.
  public struct FieldCount: Sendable, Equatable {
    /// The codebook's path without numbers: `defendants[].sentence.fine_idr`.
    public let field: String
    /// In doubt about the field.
    public let decisions: Int
  }

  /// Decisions coded by one version of the program and its rules.
  public struct ExtractorCount: Sendable, Equatable {
    /// Of the program: `1.0.0`.
    public let version: String
    /// The hash over its rules, hexadecimal.
    public let rules: String
    /// Coded by these.
    public let decisions: Int
  }
}
