/// What the codebook codes of one decision. `nil` means that the decision does not say.
public struct CaseRecord: Sendable, Equatable {
  public var id: String
  /// `78/Pid.Sus/2025/PN Dum`.
  public var caseNumber: String?
  /// `Pengadilan Negeri Dumai`.
  public var court: String?
  /// The year in the case number.
  public var registerYear: Int?
  /// The day on which the decision was pronounced.
  public var decisionDate: CalendarDate?
  public var indictmentForm: IndictmentForm?
  public var chargedProvisions: [Provision] = []
  /// Of the first defendant.
  public var arrestDate: CalendarDate?
  public var defendants: [Defendant] = []
  public var victims = Victims()
  public var exploitation: [Exploitation] = []
  public var border: Border?
  /// English short names.
  public var destinationCountries: [String] = []
  public var platforms: [String] = []
  public var paymentOrDebt: Bool?
  public var restitutionRequested: Bool?
  public var lpsk: Bool?
  public var victimTestimony: VictimTestimony?
  public var closedHearing: Bool?
  public var victimNamed: Bool?
  public var aggravatingCount: Int?
  public var mitigatingCount: Int?
  public var doubts: [Doubt] = []
  /// By field, in the order of the fields; a field may have several passages, the best first.
  public var evidence: [FieldEvidence] = []
  public var source: Source?
  public var extractor: ExtractorVersion?

  public init(id: String) { self.id = id }

  /// The passages that prove one field.
  public struct FieldEvidence: Sendable, Equatable {
    /// `case_number`, `defendants[0].sentence.prison_months`.
    public var field: String
    public var passages: [Evidence]

    public init(field: String, passages: [Evidence]) {
      self.field = field
      self.passages = passages
    }
  }
}

/// Which program coded a record: its version and a hash over its rules.
public struct ExtractorVersion: Sendable, Equatable, Codable {
  public var version: String
  public var rules: String

  public init(version: String, rules: String) {
    self.version = version
    self.rules = rules
  }
}

/// One defendant: identity, what was demanded, what was decided. `nil` means that the decision does not say.
public struct Defendant: Sendable, Equatable {
  public var name: String?
  public var sex: Sex?
  public var age: Int?
  public var birthDate: CalendarDate?
  public var nationality: String?
  public var occupation: String?
  /// Had legal counsel (penasihat hukum) at trial.
  public var represented: Bool?
  public var demand = Demand()
  public var verdict: Verdict?
  public var convictedProvisions: [Provision] = []
  public var sentence = Sentence()

  public init() {}
}

/// What the prosecutor asked for.
public struct Demand: Sendable, Equatable, Decodable {
  public var prison: Months?
  /// Whole rupiah.
  public var fine: Int?
  public var fineSubstitute: Months?
  /// Whole rupiah.
  public var restitution: Int?

  public init() {}
}

/// What the court imposed.
public struct Sentence: Sendable, Equatable, Decodable {
  public var prison: Months?
  /// Whole rupiah.
  public var fine: Int?
  public var fineSubstitute: Months?
  /// Whole rupiah: this defendant's share, or the whole sum where jointly ordered.
  public var restitution: Int?
  public var restitutionSubstitute: Months?
  /// Pidana percobaan (conditional sentence).
  public var probation: Months?

  public init() {}
}

/// Numbers of victims; no name of a victim is ever kept. `nil` means that the decision does not say.
public struct Victims: Sendable, Equatable, Decodable {
  public var count: Int?
  public var female: Int?
  public var male: Int?
  /// Under 18 at the time.
  public var children: Int?

  public init() {}
}
