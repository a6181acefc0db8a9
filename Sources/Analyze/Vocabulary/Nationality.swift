internal import Decisions

/// Nationalities (kebangsaan) as findings name them: countries of the table, and all else as `other`. What stands in
/// the identity block is free text, and a slip in reading it must not print somebody's name or address.
struct Nationality: Hashable, Sendable, Codable {
  /// The country's Indonesian name in lower case; `other`.
  let key: String

  /// `nil` for an empty text or a mere dash.
  init?(written: String) {
    let words = written.lowercasedWords
    guard !words.isEmpty else { return nil }
    // "Indonesia", "Warga Negara Indonesia", "WNI", "Indonesia / WNI" are one.
    if words.contains("wni") || words.contains("indonesia") {
      key = "indonesia"
      return
    }
    let core = words.filter { !["warga", "negara", "wna", "kebangsaan", "republik"].contains($0) }
      .joined(separator: " ")
    let name = Nationality.spellings[core] ?? core
    key = Nationality.english[name] == nil ? "other" : name
  }

  var label: Phrase {
    guard let english = Nationality.english[key] else {
      return Phrase(id: "Kebangsaan lain", en: "Other nationalities")
    }
    let capitals = key.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Phrase(id: capitals.joined(separator: " "), en: english)
  }

  private static let spellings = [
    "china": "tiongkok", "cina": "tiongkok", "rrc": "tiongkok", "rrt": "tiongkok", "rakyat tiongkok": "tiongkok",
    "rakyat china": "tiongkok", "philippines": "filipina", "philipina": "filipina", "singapore": "singapura",
    "burma": "myanmar", "viet nam": "vietnam", "cambodia": "kamboja", "banglades": "bangladesh",

    "usa": "amerika serikat",
    "saudi arabia": "arab saudi", "perancis": "prancis", "korea": "korea selatan",
  ]

  private static let english = [
    "indonesia": "Indonesia", "malaysia": "Malaysia", "singapura": "Singapore", "brunei darussalam": "Brunei",
    "filipina": "Philippines", "thailand": "Thailand", "vietnam": "Vietnam", "kamboja": "Cambodia", "laos": "Laos",
    "myanmar": "Myanmar", "timor leste": "Timor-Leste", "papua nugini": "Papua New Guinea", "tiongkok": "China",
    "taiwan": "Taiwan", "hongkong": "Hong Kong", "jepang": "Japan", "korea selatan": "South Korea", "india": "India",
    "bangladesh": "Bangladesh", "pakistan": "Pakistan", "sri lanka": "Sri Lanka", "nepal": "Nepal",
    "afghanistan": "Afghanistan", "iran": "Iran", "irak": "Iraq", "suriah": "Syria", "yaman": "Yemen",
    "yordania": "Jordan", "arab saudi": "Saudi Arabia", "mesir": "Egypt", "turki": "Türkiye", "maroko": "Morocco",
    "uzbekistan": "Uzbekistan", "kazakhstan": "Kazakhstan", "nigeria": "Nigeria", "kenya": "Kenya",
    "uganda": "Uganda", "somalia": "Somalia", "australia": "Australia", "selandia baru": "New Zealand",
    "belanda": "Netherlands", "inggris": "United Kingdom", "jerman": "Germany",
    "prancis": "France", "italia": "Italy", "spanyol": "Spain", "rusia": "Russia", "ukraina": "Ukraine",
    "amerika serikat": "United States", "kanada": "Canada",
  ]
}
