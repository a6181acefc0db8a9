internal import Decisions
internal import Pattern

/// Countries as decisions name them, by their English short names.
struct Country: Sendable {
  let name: String
  let rule: Rule
  /// Its names as decisions write them, folded; those that need a word before them left out.
  let spellings: Set<String>

  private init(_ name: String, _ pattern: String, _ example: String) {
    self.name = name
    spellings = Set(
      pattern.split(separator: "|").map(String.init).filter { $0.allSatisfy { $0 == " " || $0.isLetter } })
    rule = Rule(
      "country-" + name.lowercased().replacing(" ", with: "-"), field: "destination_countries",
      says: "\(name) is named as where the victims went or were to go.", in: [.indictment, .facts],
      // "sdr. Budi (Warga Negara Malaysia)" says who somebody is.
      pattern:
        #"(?<!warga negara )(?<!wn )(?<!berkebangsaan )(?<!kewarganegaraan )(?<!ringgit )\b(?:\#(pattern))\b(?! agung| sakti)"#,
      examples: ["bekerja di \(example)"],
      counterExamples: ["Negara Republik Indonesia"])
  }

  /// Whether words that look like a name are a country's: "antara lain Taiwan, Hongkong dan Singapura".
  static func isNamed(by words: [String]) -> Bool { allSpellings.contains(words.joined(separator: " ")) }

  /// "hong ?kong" in its pattern is no word.
  private static let allSpellings = all.reduce(into: Set(["hongkong"])) { $0.formUnion($1.spellings) }

  static let all: [Country] = [
    Country("Malaysia", "malaysia|malasyia|malaisia", "Malaysia"),
    Country("Singapore", "singapura|singapore", "Singapura"),
    Country("Saudi Arabia", "arab saudi|saudi arabia|saudi|jeddah|riyadh|madinah", "Arab Saudi"),
    Country(
      "United Arab Emirates", "uni emirat arab|uni emirate arab|emirat arab|uni emirat|abu dhabi|abudhabi|dubai|uea",
      "Uni Emirat Arab"),
    Country("Taiwan", "taiwan", "Taiwan"), Country("Hong Kong", "hong ?kong", "Hongkong"),
    Country("Cambodia", "kamboja|cambodia", "Kamboja"), Country("Myanmar", "myanmar", "Myanmar"),
    Country("Thailand", "thailand|thailan", "Thailand"), Country("Turkey", "turki|turkey|istanbul", "Turki"),
    Country("Syria", "suriah|syria|siria", "Suriah"), Country("Iraq", "irak|iraq|erbil|baghdad", "Irak"),
    Country("Egypt", "mesir", "Mesir"), Country("Qatar", "qatar", "Qatar"), Country("Kuwait", "kuwait", "Kuwait"),
    Country("Oman", "(?:negara|kesultanan|di|ke|tujuan|dari) oman", "Oman"), Country("Bahrain", "bahrain", "Bahrain"),
    Country("Jordan", "yordania|jordania", "Yordania"),
    Country("Lebanon", "lebanon|libanon", "Lebanon"), Country("Libya", "libya|libia", "Libya"),
    Country("Japan", "jepang|japan", "Jepang"), Country("South Korea", "korea", "Korea Selatan"),
    Country("China", "tiongkok|negara (?:cina|china)|rrc|rrt|china|cina", "negara Cina"),
    Country("Australia", "australia", "Australia"),
    Country("New Zealand", "selandia baru|new zealand", "Selandia Baru"),
    Country("India", "(?:negara|di|ke) india|new delhi|kolkata", "negara India"), Country("Brunei", "brunei", "Brunei"),
    Country("Laos", "laos", "Laos"), Country("Philippines", "filipina|philipina|manila", "Filipina"),
    Country("Vietnam", "vietnam", "Vietnam"), Country("Poland", "polandia", "Polandia"),
    Country("Serbia", "serbia", "Serbia"),
    Country("Romania", "rumania|romania", "Rumania"), Country("Italy", "italia|italy", "Italia"),
    Country("Spain", "spanyol", "Spanyol"), Country("Germany", "jerman", "Jerman"), Country("Russia", "rusia", "Rusia"),
    Country("Canada", "kanada|canada", "Kanada"),
    Country("United Kingdom", "(?:negara|di|ke) inggris", "negara Inggris"),
    Country("United States", "(?:negara|di|ke) amerika(?: serikat)?", "negara Amerika Serikat"),
    Country("Papua New Guinea", "papua nugini|papua new guinea|png", "Papua Nugini"),
    Country("Timor-Leste", "timor leste", "Timor Leste"),
    Country("Maldives", "maladewa|maldives", "Maladewa"), Country("Fiji", "fiji", "Fiji"),
    Country("Mauritius", "mauritius", "Mauritius"),
    Country("Yemen", "yaman", "Yaman"), Country("Sudan", "sudan", "Sudan"), Country("Somalia", "somalia", "Somalia"),
    Country("Macau", "macau|makau", "Makau"), Country("Bulgaria", "bulgaria", "Bulgaria"),
    Country("Hungary", "hungaria", "Hungaria"),
  ]

  /// Whether a passage names it.
  func stands(in range: Range<Int>, _ coding: Coding) -> Bool { coding.first(rule, in: range) != nil }

  struct Count {
    var country: Country
    var weight: Double
    var best: Range<Int>
  }

  static let lexicon = Lexicon(all.map(\.rule))

  /// The countries of the story, the most often named first. Facts weigh twice the indictment, testimony a third.
  static func count(_ coding: Coding, _ story: Story) -> [Count] {
    var counts: [Count] = []
    for (country, hits) in zip(all, story.hits(lexicon)) {
      guard let best = hits.best else { continue }
      let weight = 2 * Double(hits.facts) + Double(hits.indictment) + 0.3 * Double(hits.evidence)
      counts.append(Count(country: country, weight: weight, best: best))
    }
    return counts.sorted { ($0.weight, $1.country.name) > ($1.weight, $0.country.name) }
  }
}
