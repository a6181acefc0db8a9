import Archive
import Testing

@testable import Serve

/// Four readers who compared all years with all years held every thread of the site.
@Suite("Comparisons leave room for other readers")
struct ComparingTests {
  private static let query = Query(method: "GET", address: "/compare?a.year=2020&b.year=2020", host: "127.0.0.1:8080")

  @Test("one is counted at a time; the next is told to ask again, and other pages come")
  func one() throws {
    let site = try MadeSite(MadeSite.plain).site(.internal)
    let query = try #require(ComparingTests.query)
    let list = try #require(Query(method: "GET", address: "/cases", host: "127.0.0.1:8080"))
    site.store.comparing.withLock { _ in
      #expect(site.answer(query).status == 503)
      #expect(site.answer(list).status == 200)
    }
    #expect(site.answer(query).status == 200)
  }

  @Test("one that takes too long is given up, and says what to do")
  func long() throws {
    let site = try MadeSite(MadeSite.plain).site(.internal)
    let selection = try Selection([("year", "2020")])
    #expect(try site.store.report(selection).corpus.decisions == 1)
    let error = #expect(throws: Misasked.self) { try site.store.report(selection, within: .zero) }
    #expect(error?.description.contains("putusan compare") == true)
  }
}
