import Decisions
import Testing

@testable import Corpus

@Suite("Numbers and days in Indonesian")
struct LanguageTests {
  @Test(
    "numbers in words",
    arguments: [
      (0, "nol"), (4, "empat"), (11, "sebelas"), (15, "lima belas"), (20, "dua puluh"), (101, "seratus satu"),
      (250, "dua ratus lima puluh"), (1000, "seribu"), (2500, "dua ribu lima ratus"),
      (120_000_000, "seratus dua puluh juta"), (12_250_000, "dua belas juta dua ratus lima puluh ribu"),
      (1_500_000_000, "satu miliar lima ratus juta"),
    ])
  func terbilang(number: Int, words: String) { #expect(Terbilang.words(number) == words) }

  @Test("figures have a dot before each group of three digits")
  func figure() {
    #expect(Terbilang.figure(120_000_000) == "120.000.000")
    #expect(Terbilang.figure(950) == "950")
    #expect(Terbilang.both(14) == "14 (empat belas)")
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("weekdays of known days; the next day on which courts sit")
  func weekdays() throws {
    #expect(try day("2021-08-31").weekday == "Selasa")
    #expect(try day("2020-02-29").weekday == "Sabtu")
    #expect(try day("2020-02-29").workday == day("2020-03-02"))
    #expect(try day("2019-01-01").weekday == "Selasa")
  }

  @Test("days are added over ends of months, years and February")
  func adding() throws {
    #expect(try day("2020-02-27").adding(days: 3) == day("2020-03-01"))
    #expect(try day("2019-12-30").adding(days: 5) == day("2020-01-04"))
    #expect(try day("2020-03-01").adding(days: -1) == day("2020-02-29"))
    for offset in stride(from: -900, through: 900, by: 37) {
      #expect(try day("2020-06-15").days(to: day("2020-06-15").adding(days: offset)) == offset)
    }
  }

  @Test("days as decisions write them")
  func written() throws {
    let old = CalendarDate.Style(isPadded: true, isOldFashioned: true)
    let plain = CalendarDate.Style(isPadded: false, isOldFashioned: false)
    #expect(try day("2020-11-05").written(old) == "05 Nopember 2020")
    #expect(try day("2020-11-05").written(plain) == "5 November 2020")
  }

  @Test("terms and sums as amars write them")
  func wording() {
    var dice = Dice(seed: 5)
    let wording = FigureStyle(&dice)
    #expect(wording.term(months: 6) == "6 (enam) bulan")
    #expect(wording.term(months: 36) == "3 (tiga) tahun")
    #expect(wording.term(months: 48, misprintedYears: 3) == "3 (empat) tahun")
    #expect(wording.term(months: 1, days: 15).hasPrefix("1 (satu) bulan"))
    #expect(wording.money(5_000).contains("5.000") && wording.money(5_000).hasSuffix("(lima ribu rupiah)"))
    #expect(wording.money(200_000_000, words: 300_000_000).hasSuffix("(tiga ratus juta rupiah)"))
    #expect(FigureStyle.list(["a", "b", "c"]) == "a, b dan c")
  }
}
