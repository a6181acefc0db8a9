/// What the codebook codes of one decision. `nil` means that the decision does not say.
public struct CaseRecord: Sendable, Equatable {
  /// The name of the decision's file without its ending; it may hold a name.
  public var id: String
  /// `78/Pid.Sus/2025/PN Dum`.
  public var caseNumber: String?
  /// `Pengadilan Negeri Dumai`.
  public var court: String?
  /// The year in the case number.
  public var registerYear: Int?
  /// The day on which the decision was pronounced.
  public var decisionDate: CalendarDate?
  /// How the counts of the indictment (dakwaan) stand to each other.
  public var indictmentForm: IndictmentForm?
  /// What the indictment names as violated, normalised, in its order.
  public var chargedProvisions: [Provision] = []
  /// Of the first defendant.
  public var arrestDate: CalendarDate?
  /// In the decision's order.
  public var defendants: [Defendant] = []
  /// How many, of which sex, how many children.
  public var victims = Victims()
  /// Intended or actual, each form once.
  public var exploitation: [Exploitation] = []
  /// Whether recruitment and exploitation lie within Indonesia.
  public var border: Border?
  /// English short names.
  public var destinationCountries: [String] = []
  /// Online services used to recruit, advertise, or reach victims or customers: `MiChat`.
  public var platforms: [String] = []
  /// Whether victims were bound by debt, advance pay, cuts of wages or a price for leaving.
  public var paymentOrDebt: Bool?
  /// Whether victim, LPSK or prosecutor asked for restitution.
  public var restitutionRequested: Bool?
  /// Whether LPSK, the agency for the protection of witnesses and victims, is mentioned.
  public var lpsk: Bool?
  /// How the victims' evidence came in.
  public var victimTestimony: VictimTestimony?
  /// Whether a hearing was closed to the public (sidang tertutup).
  public var closedHearing: Bool?
  /// Whether a victim stands in the decision with a full name.
  public var victimNamed: Bool?
  /// How many circumstances are listed as memberatkan.
  public var aggravatingCount: Int?
  /// How many circumstances are listed as meringankan.
  public var mitigatingCount: Int?
  /// Fields of which the coder is not sure, and why.
  public var doubts: [Doubt] = []
  /// By field, in the order of the fields; a field may have several passages, the best first.
  public var evidence: [FieldEvidence] = []
  /// The file that was coded; `nil` in coding by hand.
  public var source: Source?
  /// The program that coded it; `nil` in coding by hand.
  public var extractor: ExtractorVersion?

  /// Nothing is known yet.
  public init(id: String) { self.id = id }

  /// The passages that prove one field.
  public struct FieldEvidence: Sendable, Equatable {
    /// `case_number`, `defendants[0].sentence.prison_months`.
    public var field: String
    /// The best first.
    public var passages: [Evidence]

    public init(field: String, passages: [Evidence]) {
      self.field = field
      self.passages = passages
    }
  }
}
