/// Traits of people that identity blocks give as free text, in the groups in which findings show them. The text itself
/// may say who somebody is.
public enum TraitGroups {
  /// `Indonesia`, another country's English short name, or `other`; `nil` for an empty text.
  public static func nationality(_ written: String) -> String? {
    Nationality(written: written).map { $0.key == "other" ? $0.key : $0.label.en }
  }

  /// `self_employed`, `labourer`, `other`; `nil` for an empty text.
  public static func occupation(_ written: String) -> String? { Occupation(written: written)?.rawValue }
}
