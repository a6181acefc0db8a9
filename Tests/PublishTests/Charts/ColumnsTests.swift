import Analyze
import Decisions
import Foundation
import Testing

@testable import Publish

struct ColumnsTests {
  private func bars(_ counts: [Int: Int]) -> [Columns.Bar] {
    counts.sorted { $0.key < $1.key }.map { Columns.Bar(label: String($0.key), count: $0.value) }
  }

  @Test("the axis skips no year, and begins and ends with one that has decisions")
  func skippedYears() {
    let all = Columns.continuous(bars([2001: 0, 2002: 2, 2003: 1, 2006: 4, 2025: 0]))
    #expect(all == bars([2002: 2, 2003: 1, 2004: 0, 2005: 0, 2006: 4]))
    #expect(Columns.continuous(bars([2001: 0])) == [])
  }

  @Test("a year misread by a thousand does not make a thousand columns")
  func misreadYear() {
    let few = bars([1021: 1, 2021: 4])
    #expect(Columns.continuous(few) == few)
  }

  /// A file of findings that somebody made ended the program: 80 years later is no number.
  @Test("a year of nineteen digits does not end the program")
  func hugeYear() {
    let bars = [Columns.Bar(label: String(Int.max), count: 1), Columns.Bar(label: String(Int.max), count: 2)]
    #expect(Columns.continuous(bars) == bars)
  }

  @Test("labels of 23 years do not overlap")
  func overlappingYears() {
    let years = LabelSpacing(bars: 23, letters: 4)
    #expect(years.wide == 2 && years.narrow == 4)
    #expect([2019, 2020, 2022].map(years.suffix) == [nil, "", " minor"])
    let three = LabelSpacing(bars: 3, letters: 5)
    #expect(three.wide == 1 && three.narrow == 1)
    for bars in 1...80 {
      for letters in 1...7 {
        let spacing = LabelSpacing(bars: bars, letters: letters)
        #expect(spacing.narrow % spacing.wide == 0)
        #expect(Double(spacing.narrow) * 300 / Double(bars) >= Double(letters) * 7)
      }
    }
  }
}

struct ColumnsOrderTests {
  @Test("no bar covers the count of the one before it")
  func coveredCounts() throws {
    let page = try GoldenTests.file("report.en.html")
    let chart = try #require(page.split(separator: "</svg>").first)
    let last = try #require(chart.range(of: "<rect class=\"bar\"", options: .backwards))
    #expect(!chart[..<last.lowerBound].contains("class=\"value"))
  }
}

struct TitleTests {
  private func title(_ laws: [String]) throws -> String {
    var tally = FindingsTally()
    for (index, law) in laws.enumerated() {
      var record = CaseRecord(id: "\(index)")
      record.chargedProvisions = Invented.provisions([law])
      tally.add(record)
    }
    let options = PublishOptions(corpusName: Phrase("x"), version: "0.0.0")
    let files = try Publisher(options).files(tally.finish())
    let page = try #require(files.first { $0.path == "report.en.md" })
    return String(decoding: page.bytes, as: UTF8.self).prefix { $0 != "\n" }.description
  }

  @Test("a report says trafficking only where most decisions are on it")
  func otherCrimes() throws {
    let (trafficking, theft) = ("UU 21/2007 Pasal 2", "KUHP Pasal 362")
    #expect(try title([trafficking, trafficking, theft]) == "# Trafficking in persons in court decisions")
    #expect(try title([trafficking, theft, theft]) == "# Criminal cases in court decisions")
    #expect(try title([trafficking, theft]) == "# Criminal cases in court decisions")
  }
}
