import Analyze
import Archive
import Decisions
import Extract
import Foundation
import Ingest
import Publish
import Serve
import Testing

@Suite("Pages over an archive")
struct SiteTests {
  @Test("every page and its twin are answered, in both languages", arguments: ["id", "en"])
  func pages(_ language: String) async throws {
    let site = try MadeSite(MadeSite.plain).site()
    for path in ["/", "/overview", "/cases", "/cases/1"] {
      let reply = site.answer(get(path, [("lang", language)]))
      #expect(reply.status == 200, "\(path)")
      #expect(reply.text.contains("<html lang=\"\(language)\">"), "\(path)")
    }
    for path in ["/overview.json", "/cases.json", "/cases/1.json", "/openapi.json"] {
      let reply = site.answer(get(path))
      #expect(reply.status == 200, "\(path)")
      #expect(throws: Never.self, "\(path)") { try JSONSerialization.jsonObject(with: Data(reply.bytes)) }
    }
  }

  @Test("all answers forbid what comes from outside, refusals too", arguments: ["/", "/cases", "/none", "/style.css"])
  func policy(_ path: String) async throws {
    let reply = try MadeSite(MadeSite.plain).site().answer(get(path))
    let policy = reply.headers.first { $0.name == "Content-Security-Policy" }?.value ?? ""
    #expect(policy.hasPrefix("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(reply.headers.contains { $0 == ("X-Content-Type-Options", "nosniff") })
    #expect(!reply.text.contains("style=\""))
  }

  @Test("only this machine's names are answered", arguments: [nil, "evil.example", "127.0.0.1", "localhost:81"])
  func otherHosts(_ host: String?) async throws {
    let site = try MadeSite(MadeSite.plain).site()
    #expect(site.answer(Query(path: "/cases/1", host: host)).status == 421)
  }

  @Test("its own names are", arguments: ["127.0.0.1:8080", "LOCALHOST:8080", "[::1]:8080"])
  func ownHosts(_ host: String) async throws {
    let site = try MadeSite(MadeSite.plain).site()
    #expect(site.answer(Query(path: "/cases/1", host: host)).status == 200)
  }

  @Test("port 80 stands in no name")
  func standardPort() throws {
    let site = try MadeSite(MadeSite.plain).site(port: 80)
    #expect(site.answer(Query(path: "/cases/1", host: "127.0.0.1")).status == 200)
  }

  @Test("what writes is refused", arguments: ["PUT", "DELETE", "OPTIONS"])
  func methods(_ method: String) async throws {
    let site = try MadeSite(MadeSite.plain).site()
    #expect(site.answer(Query(method: method, path: "/cases", host: "localhost:8080")).status == 405)
  }

  @Test(
    "what there is not is not found",
    arguments: ["/cases/0", "/cases/99", "/cases/-1", "/cases/../x", "/../etc/passwd", "/cases/%2e%2e", "//cases"])
  func missing(_ path: String) async throws {
    let site = try MadeSite(MadeSite.plain).site()
    #expect(site.answer(get(path)).status == 404)
  }

  @Test("a question that cannot be answered is told what is wrong")
  func questions() async throws {
    let site = try MadeSite(MadeSite.plain).site()
    for pair in [("nothing", "1"), ("year", "x"), ("page", "0"), ("sort", "id"), ("text", "*"), ("children", "1")] {
      #expect(site.answer(get("/cases.json", [pair])).status == 400, "\(pair.0)")
    }
  }

  @Test("facets count, and filters narrow")
  func facets() async throws {
    let site = try MadeSite(MadeSite.plain).site()
    let all = site.answer(get("/cases.json")).text
    #expect(all.contains("\"total\":1") && all.contains("\"2020\":1") && all.contains("\"Riau\":1"))
    #expect(site.answer(get("/cases.json", [("year", "2019")])).text.contains("\"total\":0"))
    #expect(site.answer(get("/cases.json", [("text", "gudang tua")])).text.contains("\"total\":1"))
  }

  @Test("what cannot be searched for words yet is told on pages of cases, and figures and files by words wait for it")
  func unsearched() async throws {
    let site = try MadeSite(MadeSite.plain, isIndexed: false).site()
    let words = [("text", "gudang tua")]
    #expect(site.answer(get("/cases.json", words)).text.contains("\"total\":0,\"page\":1,\"unsearched\":1"))
    #expect(site.answer(get("/cases", words + [("lang", "en")])).text.contains("cannot be searched for words yet"))
    #expect(site.answer(get("/cases", words + [("lang", "id")])).text.contains("belum dapat dicari menurut kata"))
    for path in ["/cases.csv", "/cases.xlsx"] { #expect(site.answer(get(path, words)).status == 503) }
    let sides = [("a.text", "gudang tua"), ("b.year", "2020")]
    #expect(site.answer(get("/compare.json", sides)).status == 503)
    for path in ["/cases.json", "/cases", "/cases.csv"] {
      let answer = site.answer(get(path, [("year", "2020")]))
      #expect(answer.status == 200 && !answer.text.contains("cannot be searched"))
    }
    #expect(site.answer(get("/cases.json")).text.contains("\"unsearched\":0"))
  }

  @Test("a value leads to its passage")
  func passage() async throws {
    let page = try MadeSite(MadeSite.plain).site().answer(get("/cases/1")).text
    let link = try #require(
      page.firstMatch(of: /<dt[^>]*>Pidana penjara \(bulan\)<\/dt><dd><a class="proof" href="#e-(\d+)">36/))
    let marked = try #require(page.firstMatch(of: try Regex("id=\"e-\(link.1)\"[^>]*><mark[^>]*>([^<]*)<")))
    #expect(marked.output[1].substring?.contains("3 (tiga) tahun") == true)
  }

  @Test("names are masked in the public profile and stand in the internal one")
  func masks() async throws {
    let made = try MadeSite(MadeSite.plain)
    let open = try made.site().answer(get("/cases/1"))
    let twin = try made.site().answer(get("/cases/1.json"))
    #expect(!open.text.contains("Fulana") && !twin.text.contains("Fulana"))
    #expect(!open.text.contains("closed_hearing") && !twin.text.contains("victims.children"))
    #expect(try made.site(.internal).answer(get("/cases/1")).text.contains("Fulana"))
  }

  @Test("a decision that holds markup shows as text")
  func hostile() async throws {
    let text = MadeSite.plain.replacing(
      "gudang tua", with: "gudang tua <script>alert('x')</script> \" ' &amp; \u{1}\u{202E} </div>")
    for profile in Profile.allCases {
      let page = try MadeSite(text).site(profile).answer(get("/cases/1")).text
      #expect(!page.contains("<script>") && page.contains("&lt;script&gt;"))
      #expect(!page.contains("\u{1}") && !page.contains("\u{202E}"))
    }
  }

  @Test("what was asked for comes back as text only")
  func echo() async throws {
    let site = try MadeSite(MadeSite.plain).site()
    let page = site.answer(get("/cases", [("text", "\"><script>alert(1)</script>")])).text
    #expect(!page.contains("<script>"))
  }

  @Test("the description names every address for programs")
  func openAPI() async throws {
    let text = try MadeSite(MadeSite.plain).site().answer(get("/openapi.json")).text
    for path in ["/overview.json", "/cases.json", "/cases.csv", "/cases/{case_id}.json", "/openapi.json"] {
      #expect(text.contains("\"\(path)\""))
    }
  }

  @Test("the file of a selection has a line for each case")
  func csv() async throws {
    let reply = try MadeSite(MadeSite.plain).site().answer(get("/cases.csv"))
    #expect(reply.text.split(separator: "\r\n").count == 2)
    #expect(!reply.text.contains("Fulana"))
  }

  private func get(_ path: String, _ parameters: [(String, String)] = []) -> Query {
    Query(path: path, parameters: parameters, host: "127.0.0.1:8080")
  }
}
