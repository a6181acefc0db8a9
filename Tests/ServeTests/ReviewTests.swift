import Archive
import Foundation
import Publish
import Serve
import Testing

@Suite("Judging values in pages")
struct ReviewTests {
  private let host = "127.0.0.1:8080"
  private static let field = "defendants[0].sentence.prison_months"

  private func form(
    _ site: Site, _ changes: [String: String?] = [:], path: String = "/cases/1/review", origin: String? = nil
  ) throws -> Query {
    let page = site.answer(Query(path: "/cases/1", host: host)).text
    let token = try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1
    var pairs: [String: String?] = [
      "token": String(token), "field": ReviewTests.field, "machine": "36", "status": "corrected", "value": "48",
      "note": "",
    ]
    pairs.merge(changes) { $1 }
    var query = Query(method: "POST", path: path, host: host)
    query.form = pairs.compactMap { name, value in value.map { (name: name, value: $0) } }
    query.origin = origin
    return query
  }

  @Test("a corrected value is shown with the program's beside it, in the case, its twin and the findings")
  func corrected() throws {
    let site = try MadeSite(MadeSite.plain).site(.internal, reviewer: "Anna")
    let before = site.answer(Query(path: "/overview.json", host: host)).text
    let reply = site.answer(try form(site, ["note": "dibaca ulang"], origin: "http://127.0.0.1:8080"))
    #expect(reply.status == 303)
    let place = try #require(reply.headers.first { $0.name == "Location" }).value
    #expect(place.hasSuffix("#f-defendants-0-sentence-prison_months"))
    let page = site.answer(Query(path: "/cases/1", host: host)).text
    #expect(page.contains("<ins>48</ins> <del><a class=\"proof\""))
    #expect(page.contains("Anna, 20") && page.contains(": dibaca ulang"))
    let twin = site.answer(Query(path: "/cases/1.json", host: host)).text
    #expect(twin.contains("\"value\":\"48\",\"machine_value\":\"36\",\"review\":\"corrected\""))
    let after = site.answer(Query(path: "/overview.json", host: host)).text
    #expect(before != after)
    #expect(site.answer(Query(path: "/", host: host)).text.contains("1 nilai dalam 1 perkara diubah orang"))
  }

  /// Any page of the web could make a coder's browser ask for this, and the server ended.
  @Test("a place of a defendant that is too great for a number ends nothing")
  func greatestPlace() throws {
    let site = try MadeSite(MadeSite.plain).site(.internal, reviewer: "Anna")
    let saved = { (place: String) in
      site.answer(
        Query(path: "/cases/1", parameters: [("saved", "defendants[\(place)].age")], host: host)
      ).text
    }
    let confirmed = "role=\"status\"><strong>"
    #expect(saved("0").contains(confirmed) && !saved("9223372036854775807").contains(confirmed))
  }

  @Test("who it was and why is not shown in the public profile")
  func openProfile() throws {
    let site = try MadeSite(MadeSite.plain).site(reviewer: "Anna Rekaan")
    #expect(site.answer(try form(site, ["note": "tentang Fulana"])).status == 303)
    let page = site.answer(Query(path: "/cases/1", host: host)).text
    #expect(page.contains("<ins>48</ins>") && !page.contains("Fulana"))
    #expect(
      page.components(separatedBy: "Anna Rekaan").count == 2, "the coder stands in the bar above, and nowhere else")
  }

  @Test(
    "what the public profile does not show cannot be judged there", arguments: ["defendants[0].name", "closed_hearing"])
  func hidden(_ field: String) throws {
    let page = try MadeSite(MadeSite.plain).site(reviewer: "A").answer(Query(path: "/cases/1", host: host)).text
    #expect(!page.contains("name=\"field\" value=\"\(field)\""))
    #expect(page.contains("name=\"field\" value=\"defendants[0].age\""))
  }

  /// A form that was made by hand told by its answer (done, or out of date) whether it held the right name.
  @Test(
    "a form for a value that the public profile does not show is refused, right or wrong",
    arguments: [
      ("defendants[0].name", "\"Contoh Dua\""), ("defendants[0].name", "\"Lain\""), ("victims.children", ""),
      ("closed_hearing", "false"),
    ])
  func oracle(_ field: String, _ machine: String) throws {
    let site = try MadeSite(MadeSite.plain).site(reviewer: "A")
    let changes: [String: String?] = ["field": field, "machine": machine, "status": "accepted", "value": nil]
    #expect(site.answer(try form(site, changes)).status == 400)
  }

  @Test(
    "a form that is not of this server's own page changes nothing",
    arguments: [
      (["token": "x"], nil), (["token": nil], nil), ([:], "http://evil.example"), ([:], "null"),
      ([:], "http://127.0.0.1:8081"),
    ] as [([String: String?], String?)])
  func foreign(_ changes: [String: String?], _ origin: String?) throws {
    let site = try MadeSite(MadeSite.plain).site(reviewer: "A")
    #expect(site.answer(try form(site, changes, origin: origin)).status == 403)
    #expect(!site.answer(Query(path: "/cases/1", host: host)).text.contains("<ins>"))
  }

  @Test("without a coder nothing is taken, and nothing waits")
  func readingOnly() throws {
    let site = try MadeSite(MadeSite.plain).site()
    #expect(site.answer(Query(method: "POST", path: "/cases/1/review", host: host)).status == 403)
    #expect(site.answer(Query(path: "/review", host: host)).status == 404)
    #expect(!site.answer(Query(path: "/cases/1", host: host)).text.contains("<form"))
  }

  @Test(
    "what cannot be kept is said, and not kept",
    arguments: [
      ["value": "twelve"], ["status": "wrong"], ["field": "nothing"], ["field": "defendants[7].age"], ["value": "-1"],
      ["note": String(repeating: "x", count: 5_000)], ["note": "\u{1B}[2J"],
    ] as [[String: String?]])
  func refused(_ changes: [String: String?]) throws {
    let site = try MadeSite(MadeSite.plain).site(reviewer: "A")
    #expect(site.answer(try form(site, changes)).status == 400)
    #expect(!site.answer(Query(path: "/cases/1", host: host)).text.contains("<ins>"))
  }

  @Test("a value that the coder has not seen is not judged")
  func outdated() throws {
    let site = try MadeSite(MadeSite.plain).site(reviewer: "A")
    #expect(site.answer(try form(site, ["machine": "35"])).status == 409)
  }

  @Test("the queue leads to the value that waits, and gets shorter")
  func queue() throws {
    let site = try MadeSite(MadeSite.plain).site(reviewer: "A")
    let list = site.answer(Query(path: "/review.json", host: host)).text
    let left = try #require(list.firstMatch(of: /"left":(\d+)/).flatMap { Int($0.1) })
    try #require(left > 0)
    let next = site.answer(Query(path: "/review/next", host: host))
    #expect(next.status == 303 && next.headers.contains { $0.name == "Location" && $0.value.hasPrefix("/cases/1?") })
    let field = try #require(list.firstMatch(of: /"field":"([^"]+)"/)).1
    let page = site.answer(Query(path: "/cases/1", host: host)).text
    let escaped = NSRegularExpression.escapedPattern(for: String(field))
    let seen = try #require(
      page.firstMatch(
        of: try Regex(
          "name=\"field\" value=\"\(escaped)\">\\s*<input type=\"hidden\" name=\"machine\" value=\"([^\"]*)\"")))
    let machine = (seen.output[1].substring ?? "").replacing("&quot;", with: "\"")
    let query = try form(
      site, ["field": String(field), "machine": String(machine), "status": "undecidable", "value": nil])
    #expect(site.answer(query).status == 303)
    #expect(site.answer(Query(path: "/review.json", host: host)).text.contains("\"left\":\(left - 1)"))
  }

  @Test("names of fields and values of forms are read as browsers write them")
  func forms() throws {
    let query = try #require(Query(method: "GET", address: "/cases?law=UU+21%2F2007&text=a%2Bb&x&y=", host: nil))
    #expect(query.path == "/cases")
    #expect(query.parameters.map(\.name) == ["law", "text", "x", "y"])
    #expect(query.parameters.map(\.value) == ["UU 21/2007", "a+b", "", ""])
    #expect(Query(method: "GET", address: "/cases?a=%zz", host: nil) == nil)
    #expect(Query(method: "GET", address: "/cases?a=%ff", host: nil) == nil)
  }
}
