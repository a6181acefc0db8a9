import Decisions
import Foundation
import Testing

@testable import Analyze

/// `Docs/adding.md` shows how a statute is added: what it tells to do is done here, in memory.
@Suite("The walk-through for a statute")
struct StatuteWalkthroughTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let page = try? String(contentsOf: root.appending(path: "Docs/adding.md"), encoding: .utf8)
  static let table = try? String(
    contentsOf: root.appending(path: "Sources/Analyze/Statutes/statutes.csv"), encoding: .utf8)

  @Test("its line gives the law that it tells of, from its day on, and leaves the others as they were")
  func applied() throws {
    let page = try #require(Self.page)
    let table = try #require(Self.table)
    let line = try #require(page.firstMatch(of: /```csv\n([^\n]+)\n```/)?.1)
    let book = StatuteBook(csv: table + line + "\n")
    #expect(book.statutes.count == StatuteBook.standard.statutes.count + 1)
    #expect(!StatuteBook.standard.knows("UU 99/2027") && book.knows("UU 99/2027"))

    let provision = try #require(Provision("UU 99/2027 Pasal 7 ayat (1)"))
    let day = try #require(CalendarDate(iso: "2027-03-01"))
    let bounds = try #require(book.bounds(of: provision, on: day))
    // "two to ten years and a fine up to a milliard rupiah"
    #expect(bounds.leastPrison == Months(months: 24) && bounds.mostPrison == Months(months: 120))
    #expect(bounds.leastFine == nil && bounds.mostFine == 1_000_000_000)
    #expect(book.link(of: provision, on: day) == .and)
    let before = try #require(CalendarDate(iso: "2027-02-28"))
    #expect(book.bounds(of: provision, on: before) == nil)
  }

  @Test("its list of columns is the table's first line")
  func columns() throws {
    let section = try #require(Self.page?.split(separator: "\n## A statute").last)
    let told = section.matches(of: /\n\| (`[a-z_]+`(?:, `[a-z_]+`)*) \|/).flatMap { row in
      row.1.replacing("`", with: "").split(separator: ", ").map(String.init)
    }
    let header = try #require(Self.table?.split(separator: "\n").first)
    #expect(told == header.split(separator: ",").map(String.init))
  }
}
