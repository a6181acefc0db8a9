/// Numbers in words (terbilang): `seratus dua puluh lima juta`.
enum Terbilang {
  private static let digits = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
  ]

  /// Of a number from 0 on.
  static func words(_ number: Int) -> String {
    switch number {
    case ..<12: digits[max(0, number)]
    case ..<20: "\(digits[number - 10]) belas"
    case ..<100: join("\(digits[number / 10]) puluh", number % 10)
    case ..<200: join("seratus", number % 100)
    case ..<1000: join("\(digits[number / 100]) ratus", number % 100)
    case ..<2000: join("seribu", number % 1000)
    case ..<1_000_000: join("\(words(number / 1000)) ribu", number % 1000)
    case ..<1_000_000_000: join("\(words(number / 1_000_000)) juta", number % 1_000_000)
    default: join("\(words(number / 1_000_000_000)) miliar", number % 1_000_000_000)
    }
  }

  private static func join(_ head: String, _ rest: Int) -> String { rest == 0 ? head : "\(head) \(words(rest))" }

  /// `1.234.567`.
  static func figure(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "." }
      text.append(digit)
    }
    return text
  }

  /// `3 (tiga)`.
  static func both(_ number: Int) -> String { "\(number) (\(words(number)))" }
}
