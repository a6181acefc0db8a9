public import Decisions

/// The findings on a corpus, and what the corpus is.
public struct FindingsReport: Sendable, Equatable {
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
  public let decisions: Int
  public let defendants: Int
  /// Decisions on an indictment that names the law against trafficking.
  public let chargedWithTrafficking: Int
  /// The first and the last day on which a decision was pronounced.
  public let firstDay: CalendarDate?
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
    public let year: Int
    public let decisions: Int
  }

  /// Decisions with a doubt on a field.
  public struct FieldCount: Sendable, Equatable {
    public let field: String
    public let decisions: Int
  }

  /// Decisions coded by one version of the program and its rules.
  public struct ExtractorCount: Sendable, Equatable {
    public let version: String
    public let rules: String
    public let decisions: Int
  }
}
