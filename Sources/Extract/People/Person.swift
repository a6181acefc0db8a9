/// A person of the decision, and what the person is in it.
public struct Person: Sendable, Equatable {
  /// What a person is in the decision.
  public enum Role: String, Sendable, CaseIterable {
    /// Terdakwa.
    case defendant
    /// Treated as a victim of the trafficking, heard or not.
    case victim
    /// Saksi, neither victim nor officer.
    case witness
    /// Police, immigration or another office, heard as a witness.
    case officer
    /// Ahli: heard for what the person knows, not for what the person saw.
    case expert
    /// Named after "Sdri.", "bernama", "istri" or the like, without a part in the trial.
    case mentioned
  }

  /// Where the decision gives a person several, the first of defendant, victim, witness, mentioned.
  public var role: Role
  /// In the folded view: ASCII lower case, without ranks, titles and what follows "bin", "alias". Empty where the
  /// decision tells a role only ("Anak Korban").
  public var words: [String]
  /// Whether the decision calls the person a child ("anak korban", "saksi anak").
  public var isCalledChild: Bool
}
