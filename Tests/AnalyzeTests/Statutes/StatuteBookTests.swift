import Decisions
import Testing

@testable import Analyze

@Suite("Statutes as data")
struct StatuteBookTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let provision: String, day: String
    /// In months and rupiah; -1 for none, 9999 for life.
    let prison: (Int, Int), fine: (Int, Int)
    var testDescription: String { "\(provision) on \(day)" }
  }

  static let samples = [
    Sample(
      provision: "UU 21/2007 Pasal 2 ayat (1)", day: "2021-05-04", prison: (36, 180), fine: (120_000_000, 600_000_000)),
    Sample(provision: "UU 21/2007 Pasal 10", day: "2021-05-04", prison: (36, 180), fine: (120_000_000, 600_000_000)),
    Sample(provision: "UU 21/2007 Pasal 9", day: "2021-05-04", prison: (12, 72), fine: (40_000_000, 240_000_000)),
    Sample(
      provision: "UU 21/2007 Pasal 7 ayat (2)", day: "2021-05-04", prison: (60, 9999),
      fine: (200_000_000, 5_000_000_000)),
    Sample(
      provision: "UU 21/2007 Pasal 21 ayat (2)", day: "2021-05-04", prison: (24, 120), fine: (80_000_000, 400_000_000)),
    // Cited without its paragraph: all three of them.
    Sample(provision: "UU 21/2007 Pasal 21", day: "2021-05-04", prison: (12, 180), fine: (40_000_000, 600_000_000)),
    Sample(provision: "UU 18/2017 Pasal 81", day: "2025-12-31", prison: (-1, 120), fine: (-1, 15_000_000_000)),
    Sample(
      provision: "UU 39/2004 Pasal 102", day: "2019-01-01", prison: (24, 120), fine: (2_000_000_000, 15_000_000_000)),
    Sample(provision: "UU 35/2014 Pasal 83", day: "2021-05-04", prison: (36, 180), fine: (60_000_000, 300_000_000)),
    Sample(
      provision: "UU 6/2011 Pasal 120 ayat (1)", day: "2021-05-04", prison: (60, 180),
      fine: (500_000_000, 1_500_000_000)),
    Sample(provision: "KUHP Pasal 296", day: "2021-05-04", prison: (-1, 16), fine: (-1, 15_000_000)),
    Sample(provision: "KUHP Pasal 333 ayat (2)", day: "2021-05-04", prison: (-1, 108), fine: (-1, -1)),
    // From 2 January 2026: no special minimum, fines by category.
    Sample(
      provision: "UU 21/2007 Pasal 2 ayat (1)", day: "2026-01-01", prison: (36, 180), fine: (120_000_000, 600_000_000)),
    Sample(provision: "UU 21/2007 Pasal 2 ayat (1)", day: "2026-01-02", prison: (-1, 180), fine: (-1, 5_000_000_000)),
    Sample(provision: "UU 18/2017 Pasal 81", day: "2026-01-02", prison: (-1, 120), fine: (-1, 2_000_000_000)),
    Sample(
      provision: "UU 1/2023 Pasal 455 ayat (1)", day: "2026-01-02", prison: (36, 180),
      fine: (200_000_000, 5_000_000_000)),
  ]

  @Test(arguments: samples)
  func bounds(_ sample: Sample) throws {
    let provision = try #require(Provision(sample.provision))
    let day = try #require(CalendarDate(iso: sample.day))
    let bounds = try #require(StatuteBook.standard.bounds(of: provision, on: day))
    func months(_ value: Int) -> Months? { value < 0 ? nil : value == 9999 ? .life : Months(months: value) }
    #expect(bounds.leastPrison == months(sample.prison.0))
    #expect(bounds.mostPrison == months(sample.prison.1))
    #expect(bounds.leastFine == (sample.fine.0 < 0 ? nil : sample.fine.0))
    #expect(bounds.mostFine == (sample.fine.1 < 0 ? nil : sample.fine.1))
  }

  static let without: [(String, String)] = [
    ("UU 21/2007 Pasal 48", "2021-05-04"), ("UU 18/2017 Pasal 69", "2021-05-04"), ("KUHP Pasal 296", "2026-01-02"),
    ("UU 1/2023 Pasal 455", "2025-12-31"), ("UU 21/2007 Pasal 17", "2021-05-04"),
    // Paragraph (1) adds a third, paragraph (2) is an offence of its own: without it nothing is known.
    ("UU 21/2007 Pasal 7", "2021-05-04"),
  ]

  @Test("provisions without bounds", arguments: without)
  func noBounds(_ text: String, _ day: String) throws {
    let day = try #require(CalendarDate(iso: day))
    let provision = try #require(Provision(text))
    #expect(StatuteBook.standard.bounds(of: provision, on: day) == nil)
  }

  @Test("every line of the table is read, in order, and says where it is written")
  func lines() {
    let book = StatuteBook.standard
    let text = String(decoding: PackageResources.statutes_csv, as: UTF8.self)
    #expect(book.statutes.count == text.split(whereSeparator: \.isNewline).count - 1)
    for statute in book.statutes {
      #expect(!statute.basis.isEmpty)
      if let least = statute.bounds.leastPrison, let most = statute.bounds.mostPrison { #expect(least < most) }
      if let least = statute.bounds.leastFine, let most = statute.bounds.mostFine { #expect(least < most) }
      if let from = statute.from, let until = statute.until { #expect(from < until) }
      #expect(statute.thirdOn.isEmpty != (statute.bounds.mostPrison == nil), "\(statute.basis)")
    }
  }

  @Test("no two lines govern the same paragraph on the same day")
  func overlaps() {
    let lines = StatuteBook.standard.statutes
    for (index, left) in lines.enumerated() {
      for right in lines[(index + 1)...]
      where (left.law, left.article) == (right.law, right.article) && left.paragraph == right.paragraph {
        let days = [left, right].compactMap(\.from)
        #expect(!days.contains { left.governs($0) && right.governs($0) }, "\(left.law) Pasal \(left.article)")
      }
    }
  }

  @Test("a spoilt line is left out, not guessed")
  func spoilt() {
    let header = "law,article,paragraph,prison_min,prison_max,link,fine_min,fine_max,from,until,third_on,basis"
    let good = "UU 1/1,1,,12,24,and,1,2,2001-01-01,,,basis"
    for bad in [
      "UU 1/1,1,,x,24,and,1,2,,,,b", "UU 1/1,1,,12,24,maybe,1,2,,,,b", "UU 1/1,1", "UU 1/1,1,,1,2,,,,2001-13-01,,,b",
    ] {
      #expect(StatuteBook(csv: [header, good, bad].joined(separator: "\n")).statutes.count == 1, "\(bad)")
    }
  }

  @Test("a third more")
  func third() throws {
    let provision = try #require(Provision("UU 21/2007 Pasal 2 ayat (1)"))
    let day = try #require(CalendarDate(iso: "2021-05-04"))
    let raised = try #require(StatuteBook.standard.bounds(of: provision, on: day)).withThird
    #expect(raised.leastPrison == Months(months: 48))
    #expect(raised.mostPrison == Months(months: 240))
    #expect(raised.leastFine == 160_000_000)
    #expect(raised.mostFine == 800_000_000)
  }
}
