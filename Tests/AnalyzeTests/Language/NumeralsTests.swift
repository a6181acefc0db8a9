import Testing

@testable import Analyze

@Suite("Numbers as each language writes them")
struct NumeralsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let value: Double, places: Int, id: String, en: String
    var testDescription: String { en }
  }

  static let samples = [
    Sample(value: 1234.5, places: 1, id: "1.234,5", en: "1,234.5"),
    Sample(value: 0, places: 1, id: "0,0", en: "0.0"),
    Sample(value: 999.96, places: 1, id: "1.000,0", en: "1,000.0"),
    Sample(value: 1_234_567, places: 0, id: "1.234.567", en: "1,234,567"),
    Sample(value: -0.04, places: 1, id: "0,0", en: "0.0"),
    Sample(value: -1.5, places: 1, id: "−1,5", en: "−1.5"),
    Sample(value: 0.05, places: 2, id: "0,05", en: "0.05"),
  ]

  @Test(arguments: samples)
  func decimals(_ sample: Sample) {
    #expect(Language.id.decimal(sample.value, places: sample.places) == sample.id)
    #expect(Language.en.decimal(sample.value, places: sample.places) == sample.en)
  }

  @Test("shares do not round to all or none")
  func shares() throws {
    #expect(Language.en.percent(try #require(Share(1, of: 5000))) == "<0.1%")
    #expect(Language.id.percent(try #require(Share(4999, of: 5000))) == ">99,9%")
    #expect(Language.en.percent(try #require(Share(0, of: 5))) == "0.0%")
    #expect(Language.en.percent(try #require(Share(5, of: 5))) == "100.0%")
  }

  @Test("for machines: a dot and nothing else")
  func plain() {
    #expect(Fixed(0.123456789, places: 6).plain == "0.123457")
    #expect(Fixed(48, places: 6).plain == "48")
    #expect(Fixed(-2.5, places: 2).plain == "-2.5")
    #expect(Fixed(.infinity, places: 2).plain == "0")
  }
}
