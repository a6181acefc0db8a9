/// A country to which people are taken: its Indonesian name and places in it, by the codebook's English name.
struct ForeignCountry: Sendable {
  let name: String
  let places: [String]

  static let all: [String: ForeignCountry] = [
    "Malaysia": ForeignCountry(
      name: "Malaysia", places: ["Johor Bahru", "Kuala Lumpur", "Penang", "Tawau", "Kuching"]),
    "Singapore": ForeignCountry(name: "Singapura", places: ["Jurong", "Woodlands"]),
    "Saudi Arabia": ForeignCountry(name: "Arab Saudi", places: ["Riyadh", "Jeddah"]),
    "United Arab Emirates": ForeignCountry(name: "Uni Emirat Arab", places: ["Dubai", "Abu Dhabi"]),
    "Syria": ForeignCountry(name: "Suriah", places: ["Damaskus"]),
    "Taiwan": ForeignCountry(name: "Taiwan", places: ["Taipei", "Kaohsiung"]),
    "Hong Kong": ForeignCountry(name: "Hong Kong", places: ["Kowloon"]),
    "South Korea": ForeignCountry(name: "Korea Selatan", places: ["Busan"]),
    "Brunei": ForeignCountry(name: "Brunei Darussalam", places: ["Bandar Seri Begawan"]),
    "China": ForeignCountry(name: "China", places: ["Guangzhou", "Hebei"]),
    "Fiji": ForeignCountry(name: "Fiji", places: ["Suva"]),
    "Mauritius": ForeignCountry(name: "Mauritius", places: ["Port Louis"]),
    "Cambodia": ForeignCountry(name: "Kamboja", places: ["Phnom Penh", "Sihanoukville"]),
    "Philippines": ForeignCountry(name: "Filipina", places: ["Manila"]),
    "India": ForeignCountry(name: "India", places: ["New Delhi"]),
  ]
}
