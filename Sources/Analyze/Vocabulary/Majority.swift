/// Whether a victim has come of age.
enum Majority: String, CaseIterable, Sendable, Codable {
  case adult, child

  var label: Phrase {
    switch self {
    case .adult: Phrase(id: "18 tahun ke atas", en: "18 and over")
    case .child: Phrase(id: "Di bawah 18 tahun", en: "Under 18")
    }
  }
}
