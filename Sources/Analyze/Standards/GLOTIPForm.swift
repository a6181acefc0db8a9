internal import Decisions

/// The forms of exploitation of UNODC's questionnaire for its Global Report on Trafficking in Persons (GLOTIP). Each case
/// stands in one: where it holds several, in `mixed`.
enum GLOTIPForm: String, CaseIterable, Sendable, Codable {
  case sexual
  case forcedLabour = "forced_labour"
  case forcedCrime = "forced_criminality"
  case begging
  case organs = "organ_removal"
  case marriage = "forced_marriage"
  case other
  case mixed

  /// `nil` where no form is stated.
  init?(_ forms: [Exploitation]) {
    let found = Set(forms.map(GLOTIPForm.init))
    guard let first = found.first else { return nil }
    self = found.count == 1 ? first : .mixed
  }

  private init(_ form: Exploitation) {
    switch form {
    case .sexual: self = .sexual
    case .domesticWork, .labour, .fishing: self = .forcedLabour
    case .onlineScam, .crime: self = .forcedCrime
    case .begging: self = .begging
    case .organ: self = .organs
    case .marriage: self = .marriage
    case .adoption, .surrogacy, .other: self = .other
    }
  }

  var label: Phrase {
    switch self {
    case .sexual: Exploitation.sexual.label
    case .forcedLabour:
      Phrase(id: "Kerja paksa, juga rumah tangga dan kapal", en: "Forced labour, domestic and at sea too")
    case .forcedCrime:
      Phrase(id: "Dipaksa berbuat pidana, juga penipuan daring", en: "Forced criminality, online scams too")
    case .begging: Exploitation.begging.label
    case .organs: Phrase(id: "Pengambilan organ tubuh", en: "Organ removal")
    case .marriage: Phrase(id: "Kawin paksa", en: "Forced marriage")
    case .other:
      Phrase(id: "Lainnya, juga adopsi ilegal dan ibu pengganti", en: "Other, illegal adoption and surrogacy too")
    case .mixed: Phrase(id: "Beberapa bentuk", en: "Several forms")
    }
  }
}
