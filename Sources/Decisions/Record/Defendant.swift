/// One defendant: identity, what was demanded, what was decided. `nil` means that the decision does not say.
public struct Defendant: Sendable, Equatable {
  /// As the identity block has it, without aliases: `X bin Y`.
  public var name: String?
  /// As the identity block states it.
  public var sex: Sex?
  /// In years, as the identity block states it.
  public var age: Int?
  /// As the identity block states it.
  public var birthDate: CalendarDate?
  /// As written: `Indonesia`.
  public var nationality: String?
  /// As written.
  public var occupation: String?
  /// Had legal counsel (penasihat hukum) at trial.
  public var represented: Bool?
  /// What the prosecutor asked for.
  public var demand = Demand()
  /// What the court decides.
  public var verdict: Verdict?
  /// Of the count that the court holds proven, normalised; empty where not convicted.
  public var convictedProvisions: [Provision] = []
  /// What the court imposes; all `nil` where not convicted.
  public var sentence = Sentence()

  /// Nothing is known yet.
  public init() {}
}
