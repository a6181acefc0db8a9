internal import Decisions

// Words that records hold as free text, held against closed lists: what is not on a list is counted as "other", so that
// a slip in reading prints nobody's name.

/// A law, as `Law.known` names it.
struct LawName: Category {
  let key: String
  var label: Phrase { Law.label(key) }
}

/// An article of a known law: `UU 21/2007 Pasal 2`.
struct ArticleName: Category {
  let key: String
  var label: Phrase { key == Law.other ? Law.label(key) : Phrase(key) }
}

/// A country where victims were or were to be exploited.
struct Destination: Category {
  /// English short name; `other`.
  let key: String

  init(written: String) { key = Destination.names[written] == nil ? Law.other : written }

  var label: Phrase {
    Destination.names[key].map { Phrase(id: $0.id, en: key) } ?? Phrase(id: "Negara lain", en: "Other countries")
  }

  /// ISO 3166-1 alpha-2; `nil` for other countries.
  var code: String? { Destination.names[key]?.code }

  /// Indonesian names and codes by English short names.
  private static let names: [String: (id: String, code: String)] = [
    "Indonesia": ("Indonesia", "ID"), "Malaysia": ("Malaysia", "MY"), "Singapore": ("Singapura", "SG"),
    "Saudi Arabia": ("Arab Saudi", "SA"), "United Arab Emirates": ("Uni Emirat Arab", "AE"),
    "Taiwan": ("Taiwan", "TW"), "Hong Kong": ("Hong Kong", "HK"), "Cambodia": ("Kamboja", "KH"),
    "Myanmar": ("Myanmar", "MM"), "Thailand": ("Thailand", "TH"), "Turkey": ("Turki", "TR"), "Syria": ("Suriah", "SY"),
    "Iraq": ("Irak", "IQ"), "Egypt": ("Mesir", "EG"), "Qatar": ("Qatar", "QA"), "Kuwait": ("Kuwait", "KW"),
    "Oman": ("Oman", "OM"), "Bahrain": ("Bahrain", "BH"), "Jordan": ("Yordania", "JO"), "Lebanon": ("Lebanon", "LB"),
    "Libya": ("Libya", "LY"), "Japan": ("Jepang", "JP"), "South Korea": ("Korea Selatan", "KR"),
    "China": ("Tiongkok", "CN"), "Australia": ("Australia", "AU"), "New Zealand": ("Selandia Baru", "NZ"),
    "India": ("India", "IN"), "Brunei": ("Brunei", "BN"), "Laos": ("Laos", "LA"), "Philippines": ("Filipina", "PH"),
    "Vietnam": ("Vietnam", "VN"), "Poland": ("Polandia", "PL"), "Serbia": ("Serbia", "RS"),
    "Romania": ("Rumania", "RO"), "Italy": ("Italia", "IT"), "Spain": ("Spanyol", "ES"), "Germany": ("Jerman", "DE"),
    "Russia": ("Rusia", "RU"), "Canada": ("Kanada", "CA"), "United Kingdom": ("Inggris", "GB"),
    "United States": ("Amerika Serikat", "US"), "Papua New Guinea": ("Papua Nugini", "PG"),
    "Timor-Leste": ("Timor Leste", "TL"), "Maldives": ("Maladewa", "MV"), "Fiji": ("Fiji", "FJ"),
    "Mauritius": ("Mauritius", "MU"), "Yemen": ("Yaman", "YE"), "Sudan": ("Sudan", "SD"), "Somalia": ("Somalia", "SO"),
    "Macau": ("Makau", "MO"), "Bulgaria": ("Bulgaria", "BG"), "Hungary": ("Hungaria", "HU"),
  ]
}

/// An online service.
struct Platform: Category {
  let key: String

  init(written: String) {
    // Messenger is Facebook, by the codebook.
    let name = written == "Messenger" ? "Facebook" : written
    key = Platform.names.contains(name) ? name : Law.other
  }

  var label: Phrase { key == Law.other ? Phrase(id: "Layanan lain", en: "Other services") : Phrase(key) }

  private static let names: Set<String> = [
    "MiChat", "Facebook", "WhatsApp", "Telegram", "Instagram", "TikTok", "Twitter", "WeChat", "Line", "BeeTalk",
    "Tantan", "YouTube", "Zoom", "BBM",
  ]
}
