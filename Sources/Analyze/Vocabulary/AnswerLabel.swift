internal import Decisions

/// The words of the codebook's closed vocabularies, as a reader sees them.
public enum AnswerLabel {
  /// - Parameters:
  ///   - word: as records have it: `cross_border`.
  ///   - field: the last part of the field's path, or the name of the filter: `border`.
  /// - Returns: `nil` where the field has no closed vocabulary, or not this word.
  public static func phrase(_ word: String, of field: String) -> Phrase? {
    switch field {
    case "verdict": Verdict(rawValue: word)?.label
    case "exploitation": Exploitation(rawValue: word)?.label
    case "border": Border(rawValue: word)?.label
    case "indictment_form": IndictmentForm(rawValue: word)?.label
    case "victim_testimony", "testimony": VictimTestimony(rawValue: word)?.label
    default: nil
    }
  }
}
