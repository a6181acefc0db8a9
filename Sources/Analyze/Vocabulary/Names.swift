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
    Destination.names[key].map { Phrase(id: $0, en: key) } ?? Phrase(id: "Negara lain", en: "Other countries")
  }

  private static let names = [
    "Indonesia": "Indonesia", "Malaysia": "Malaysia", "Singapore": "Singapura", "Saudi Arabia": "Arab Saudi",
    "United Arab Emirates": "Uni Emirat Arab", "Taiwan": "Taiwan", "Hong Kong": "Hong Kong", "Cambodia": "Kamboja",
    "Myanmar": "Myanmar", "Thailand": "Thailand", "Turkey": "Turki", "Syria": "Suriah", "Iraq": "Irak",
    "Egypt": "Mesir", "Qatar": "Qatar", "Kuwait": "Kuwait", "Oman": "Oman", "Bahrain": "Bahrain",
    "Jordan": "Yordania", "Lebanon": "Lebanon", "Libya": "Libya", "Japan": "Jepang", "South Korea": "Korea Selatan",
    "China": "Tiongkok", "Australia": "Australia", "New Zealand": "Selandia Baru", "India": "India",
    "Brunei": "Brunei", "Laos": "Laos", "Philippines": "Filipina", "Vietnam": "Vietnam", "Poland": "Polandia",
    "Serbia": "Serbia", "Romania": "Rumania", "Italy": "Italia", "Spain": "Spanyol", "Germany": "Jerman",
    "Russia": "Rusia", "Canada": "Kanada", "United Kingdom": "Inggris", "United States": "Amerika Serikat",
    "Papua New Guinea": "Papua Nugini", "Timor-Leste": "Timor Leste", "Maldives": "Maladewa", "Fiji": "Fiji",
    "Mauritius": "Mauritius", "Yemen": "Yaman", "Sudan": "Sudan", "Somalia": "Somalia", "Macau": "Makau",
    "Bulgaria": "Bulgaria", "Hungary": "Hungaria",
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
