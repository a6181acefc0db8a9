/// A destination: its Indonesian name and places in it, by the codebook's English name.
struct Country: Sendable {
  let name: String
  let places: [String]

  static let all: [String: Country] = [
    "Malaysia": Country(name: "Malaysia", places: ["Johor Bahru", "Kuala Lumpur", "Penang", "Tawau", "Kuching"]),
    "Singapore": Country(name: "Singapura", places: ["Jurong", "Woodlands"]),
    "Saudi Arabia": Country(name: "Arab Saudi", places: ["Riyadh", "Jeddah"]),
    "United Arab Emirates": Country(name: "Uni Emirat Arab", places: ["Dubai", "Abu Dhabi"]),
    "Syria": Country(name: "Suriah", places: ["Damaskus"]),
    "Taiwan": Country(name: "Taiwan", places: ["Taipei", "Kaohsiung"]),
    "Hong Kong": Country(name: "Hong Kong", places: ["Kowloon"]),
    "South Korea": Country(name: "Korea Selatan", places: ["Busan"]),
    "Brunei": Country(name: "Brunei Darussalam", places: ["Bandar Seri Begawan"]),
    "China": Country(name: "China", places: ["Guangzhou", "Hebei"]),
    "Fiji": Country(name: "Fiji", places: ["Suva"]),
    "Mauritius": Country(name: "Mauritius", places: ["Port Louis"]),
    "Cambodia": Country(name: "Kamboja", places: ["Phnom Penh", "Sihanoukville"]),
    "Philippines": Country(name: "Filipina", places: ["Manila"]),
    "India": Country(name: "India", places: ["New Delhi"]),
  ]
}
