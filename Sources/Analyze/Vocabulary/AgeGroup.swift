/// Groups of age in years, as the table of defendants shows them.
enum AgeGroup: Int, CaseIterable, Sendable, Codable {
  case under18, from18, from25, from35, from45, from55

  /// `nil` for an age that nobody has.
  init?(age: Int) {
    switch age {
    case 0..<18: self = .under18
    case 18..<25: self = .from18
    case 25..<35: self = .from25
    case 35..<45: self = .from35
    case 45..<55: self = .from45
    case 55..<120: self = .from55
    default: return nil
    }
  }

  var key: String {
    switch self {
    case .under18: "0-17"
    case .from18: "18-24"
    case .from25: "25-34"
    case .from35: "35-44"
    case .from45: "45-54"
    case .from55: "55+"
    }
  }

  var label: Phrase {
    switch self {
    case .under18: Phrase(id: "Di bawah 18", en: "Under 18")
    case .from18: Phrase("18–24")
    case .from25: Phrase("25–34")
    case .from35: Phrase("35–44")
    case .from45: Phrase("45–54")
    case .from55: Phrase(id: "55 ke atas", en: "55 and over")
    }
  }
}
