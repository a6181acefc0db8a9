import Foundation
import TestSupport
import Testing

@Suite(
  "Pages of an archive in a browser",
  .enabled(
    if: Browser.isThere, "chromedriver, Chromium or curl is missing: pages of an archive are not tried in a browser"),
  .serialized)
struct ServeInBrowserTests {
  struct Reader: Sendable, CustomTestStringConvertible {
    let lang: String
    let cases: String
    let prison: String
    let compare: String
    let sameYear: String
    var testDescription: String { lang }
  }

  static let readers = [
    Reader(
      lang: "id", cases: "Perkara", prison: "Pidana penjara (bulan)", compare: "Bandingkan",
      sameYear: "dua masa tanpa tahun bersama"),
    Reader(
      lang: "en", cases: "Cases", prison: "Prison (months)", compare: "Compare",
      sameYear: "two periods without a year in common"),
  ]

  @Test("search, narrow down, open a case, click a value, see its passage", arguments: readers)
  func caseAndPassage(_ reader: Reader) async throws {
    let site = try await ServedSite("--lang", reader.lang)
    let browser = try await Browser()
    try await browser.open(site.address)
    #expect(try await browser.value("return document.documentElement.lang") as? String == reader.lang)
    try await browser.follow(reader.cases)
    let all = try await browser.count(".cases-table tbody tr")
    try await browser.write("pidana penjara", in: "#text")
    try await browser.leave(by: "form[role=search] button")
    let found = try await browser.count(".cases-table tbody tr")
    #expect(found > 0 && found <= all)
    // The first facet's first answer: its count is what the list then has.
    let shown = try await browser.text(".facets li span")
    let count = try #require(Int(shown))
    try await browser.leave(by: ".facets li a")
    #expect(try await browser.text(".count strong").hasPrefix("\(count) "))
    try await browser.leave(by: ".cases-table tbody a")
    // The value of the prison term leads to the passage that says it, marked and within sight.
    let link = try await browser.value(
      """
      const term = [...document.querySelectorAll("dt")].find(e => e.textContent === arguments[0]);
      const link = term.nextElementSibling.querySelector("a.proof");
      link.id = "the-proof";
      return link.textContent;
      """, reader.prison)
    let value = try #require(link as? String)
    let months = try #require(Int(value))
    try await browser.click("#the-proof")
    let passage = try await browser.text("mark.on")
    #expect(passage.contains("tahun") || passage.contains("bulan"))
    #expect(ServeInBrowserTests.months(passage) == months, "\(passage)")
    let isInSight = try await browser.value(
      """
      const box = document.querySelector("mark.on").getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight && box.width > 0;
      """)
    #expect(isInSight as? Bool == true)
    #expect(try await browser.complaints() == [])
    try await browser.end()
  }

  /// `4 (empat) tahun dan 6 (enam) bulan`, also without brackets.
  private static func months(_ passage: String) -> Int {
    passage.matches(of: /(\d+)[^0-9]*?(tahun|bulan)/).reduce(0) { sum, match in
      sum + (Int(match.1) ?? 0) * (match.2 == "tahun" ? 12 : 1)
    }
  }

  @Test("a figure of the overview leads to as many cases", arguments: readers)
  func figure(_ reader: Reader) async throws {
    let site = try await ServedSite("--lang", reader.lang)
    let browser = try await Browser()
    try await browser.open(site.address + "/#f1")
    let first = try await browser.value("return document.querySelector('#f1-by-year tbody tr td').textContent")
    let figure = try #require(first as? String)
    try await browser.leave(by: "#f1-by-year tbody th a")
    #expect(try await browser.text(".count strong").hasPrefix(figure + " "))
    #expect(try await browser.complaints() == [])
    try await browser.end()
  }

  @Test("two selections are set side by side", arguments: readers)
  func compare(_ reader: Reader) async throws {
    let site = try await ServedSite("--lang", reader.lang)
    let browser = try await Browser()
    try await browser.open(site.address + "/cases?year=2021")
    try await browser.leave(by: ".count a[href^=\"/compare\"]")
    #expect(try await browser.value("return document.getElementsByName('a.year')[0].value") as? String == "2021")
    try await browser.write("2020", in: "[name=\"b.year\"]")
    try await browser.leave(by: ".compare form button")
    #expect(try await browser.text("main").contains(reader.sameYear))
    #expect(try await browser.count(".compare tbody tr") > 40)
    #expect(try await browser.complaints() == [])
    try await browser.end()
  }

  @Test(
    "a decision that holds scripts, quotes and control characters shows as text", arguments: ["public", "internal"])
  func hostile(_ profile: String) async throws {
    let site = try await ServedSite("--profile", profile)
    let browser = try await Browser()
    try await browser.open(site.address + "/cases?number=99/Pid.Sus/2020/PN%20Dum")
    try await browser.leave(by: ".cases-table tbody a")
    #expect(try await browser.title().hasPrefix("99/Pid.Sus/2020/PN Dum"))
    #expect(try await browser.text(".text").contains("gudang rekaan itu </div></main><"))
    #expect(try await browser.count("main script, main img") == 0)
    #expect(try await browser.complaints() == [])
    try await browser.end()
  }

  @Test("the keyboard is enough: skip to the content, write a search, open a case")
  func keyboard() async throws {
    let site = try await ServedSite("--lang", "en")
    let browser = try await Browser()
    try await browser.open(site.address + "/cases")
    try await browser.press(Browser.tab)
    #expect(try await browser.value("return document.activeElement.className") as? String == "skip")
    try await browser.press(Browser.enter)
    // From the content on the search is the next thing.
    try await browser.press(Browser.tab)
    #expect(try await browser.value("return document.activeElement.id") as? String == "text")
    try await browser.leave(pressing: "terdakwa" + Browser.enter)
    #expect(try await browser.address().contains("text=terdakwa"))
    // Every link and field shows that it has the focus.
    let bare = try await browser.value(
      """
      const bare = [];
      for (const e of document.querySelectorAll("a, button, input:not([type=hidden])")) {
        e.focus({ focusVisible: true });
        if (document.activeElement === e && getComputedStyle(e).outlineStyle === "none") bare.push(e.outerHTML);
      }
      return bare.length;
      """)
    #expect(bare as? Int == 0)
    try await browser.end()
  }

  @Test(
    "on a telephone nothing stands beyond the edge", arguments: ["/", "/cases", "/cases/1", "/compare?a.year=2020"])
  func narrow(_ path: String) async throws {
    let site = try await ServedSite()
    let browser = try await Browser(width: 500)
    try await browser.open(site.address + path)
    let over = try await browser.value(
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    #expect(over as? Int == 0)
    #expect(try await browser.complaints() == [])
    try await browser.end()
  }

  @Test("a coder corrects a value, and the report is another one", arguments: readers)
  func review(_ reader: Reader) async throws {
    let site = try await ServedSite("--lang", reader.lang, "--review", "Anna", "--profile", "internal")
    let browser = try await Browser()
    // Terms of life imprisonment, the third key figure of finding 9.
    let life = "return Number(document.querySelectorAll('#f9 .measures dd')[2].textContent)"
    try await browser.open(site.address)
    let shown = try await browser.value(life)
    let before = try #require(shown as? Int)
    let left = "return Number(document.querySelector('.count strong').textContent.split('/')[0])"
    try await browser.open(site.address + "/review")
    #expect(try await browser.value(left) as? Int == 0)
    // The queue leads to the field in doubt, whose form is open.
    try await browser.leave(by: ".count a")
    let target = try await browser.value("return document.querySelector(':target details')?.open")
    #expect(target as? Bool == true)
    try await browser.leave(by: ":target button[value=accepted]")
    #expect(try await browser.count(":target .status") == 1)
    try await browser.open(site.address + "/review")
    #expect(try await browser.value(left) as? Int == 1)
    var corrected = 0
    for number in 1...5 {
      try await browser.open(site.address + "/cases/\(number)")
      let found = try await browser.count("#f-defendants-0-sentence-prison_months a.proof")
      guard found > 0 else { continue }
      try await browser.click("#f-defendants-0-sentence-prison_months summary")
      try await browser.write("9999", in: "#f-defendants-0-sentence-prison_months input[name=value]")
      try await browser.write("dibaca ulang", in: "#f-defendants-0-sentence-prison_months input[name=note]")
      try await browser.leave(by: "#f-defendants-0-sentence-prison_months button[value=corrected]")
      #expect(try await browser.count(":target ins") == 1)
      #expect(try await browser.text(":target .by").contains("Anna"))
      corrected += 1
    }
    try #require(corrected > 0)
    var after = before
    // Where counting takes long the page first shows the old figures, and says so.
    for _ in 0..<100 where after == before {
      try await browser.open(site.address)
      after = try await browser.value(life) as? Int ?? before
    }
    #expect(after == before + corrected)
    #expect(try await browser.text(".notice").contains("\(corrected) "))
    #expect(try await browser.complaints() == [])
    try await browser.end()
  }
}
