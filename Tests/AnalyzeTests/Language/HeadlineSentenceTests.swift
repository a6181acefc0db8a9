import Testing

@testable import Analyze

@Suite("Sentences made from figures")
struct HeadlineSentenceTests {
  struct Amount: Sendable, CustomTestStringConvertible {
    let value: Double, scale: Scale, id: String, en: String
    var testDescription: String { en }
  }

  static let amounts = [
    Amount(value: 120_000_000, scale: .rupiah, id: "Rp120 juta", en: "Rp120 million"),
    Amount(value: 1_250_000_000, scale: .rupiah, id: "Rp1,25 miliar", en: "Rp1.25 billion"),
    Amount(value: 500_000, scale: .rupiah, id: "Rp500.000", en: "Rp500,000"),
    Amount(value: 48, scale: .months, id: "48 bulan (4 tahun)", en: "48 months (4 years)"),
    Amount(value: 1, scale: .days, id: "1 hari", en: "1 day"),
    Amount(value: 90.5, scale: .days, id: "90,5 hari", en: "90.5 days"),
    Amount(value: 83.3, scale: .percent, id: "83,3%", en: "83.3%"), Amount(value: 2, scale: .number, id: "2", en: "2"),
  ]

  @Test(arguments: amounts)
  func quantity(_ amount: Amount) {
    #expect(Language.id.quantity(amount.value, amount.scale) == amount.id)
    #expect(Language.en.quantity(amount.value, amount.scale) == amount.en)
  }

  @Test("a word of magnitude stands once in a range")
  func ranges() {
    func range(_ low: Double, _ high: Double, _ scale: Scale) -> String {
      Language.id.figures(Interval(low: low, high: high), scale)
    }
    #expect(range(120_000_000, 200_000_000, .rupiah) == "120–200 juta")
    #expect(range(500_000, 1_500_000_000, .rupiah) == "500.000–1,5 miliar")
    #expect(range(60, 83.3, .percent) == "60–83,3%")
    #expect(range(36, 60, .months) == "36–60")
    #expect(range(-12, 30, .months) == "−12–30")
  }

  @Test("one and many")
  func shares() throws {
    let one = try #require(
      HeadlineSentence.share(Share(1, of: 2), .decision, id: "menyebut LPSK", en: "mention LPSK", one: "mentions LPSK"))
    #expect(one.en.hasPrefix("Of 2 decisions, 1 (50.0%; 95% interval: ") && one.en.hasSuffix(") mentions LPSK."))
    #expect(one.id.hasPrefix("Dari 2 putusan, 1 (50,0%; interval 95%: ") && one.id.hasSuffix(") menyebut LPSK."))
    #expect(HeadlineSentence.share(Share(0, of: 0), .decision, id: "x", en: "x") == nil)
  }

  @Test("quartiles that meet make no range")
  func medians() throws {
    func sentence(_ months: [Int]) throws -> Phrase {
      try #require(
        HeadlineSentence.median(
          Spread(Multiset(months.map { $0 * 100 })), .months, .conviction,
          Phrase(id: "pidana penjara", en: "prison term")))
    }
    #expect(
      try sentence([30, 36, 60]).en
        == "Among 3 convicted persons, the median prison term is 36 months (3 years); half of the values lie from "
        + "33 months to 48 months (4 years).")
    #expect(
      try sentence([36, 36, 36]).id
        == "Di antara 3 terpidana, median pidana penjara 36 bulan (3 tahun); sekurangnya separuhnya tepat sebesar itu.")
  }

  @Test("nothing to say is said")
  func nothing() { #expect(!HeadlineSentence.headline(nil, nil).id.isEmpty) }
}
