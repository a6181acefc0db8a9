import Foundation
import TestSupport
import Testing

/// No name in any page and export of `putusan serve` in the public profile.
///
/// What a reader asks for comes back on the page that says what was asked for; so the names themselves are asked for in
/// the twins for programs, which do not say it back.
@Suite("Names in served pages", .serialized)
struct ServedLeakTests {
  private struct Served {
    let made: LeakTests.Made
    let server: RunningProgram
    let port: Int

    /// - Parameter options: beside archive and port. The archive is a copy: what is judged here stands in no other test.
    init(_ made: LeakTests.Made, _ folder: TemporaryFolder, _ options: [String] = []) async throws {
      try folder.copy(made.folder + "/a.sqlite", as: "served.sqlite")
      port = try RunningProgram.freePort()
      server = try RunningProgram(
        Tool.url, ["serve", "--archive", folder["served.sqlite"], "--port", "\(port)"] + options)
      self.made = made
      let address = "http://127.0.0.1:\(port)/"
      _ = try await server.waits { $0.contains(address) ? true : nil }
    }

    func ask(_ address: String, host: String? = nil, method: String = "GET", form: String? = nil) throws -> Answer {
      let socket = try Socket(port)
      let body = form.map {
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \($0.utf8.count)\r\n\r\n\($0)"
      }
      try socket.send(
        "\(method) \(address) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n"
          + (body ?? "\r\n"))
      return Answer(socket.readBytes())
    }

    /// - Returns: the answer, in which no name stands.
    @discardableResult
    func expectNone(
      _ address: String, _ status: Int, host: String? = nil, method: String = "GET", form: String? = nil,
      butAsked asked: String? = nil, at source: SourceLocation = #_sourceLocation
    ) throws -> Answer {
      let answer = try ask(address, host: host, method: method, form: form)
      #expect(answer.status == status, "\(address.prefix(60))", sourceLocation: source)
      LeakTests.expectNone(made.names.all, in: answer.head, "head of \(address.prefix(60))", at: source)
      let text = address.contains(".xlsx") && status == 200 ? try LeakTests.unpacked(answer.body) : answer.text
      let names = asked.map { made.names.all.subtracting([$0]) } ?? made.names.all
      LeakTests.expectNone(names, in: text, "\(address.prefix(60))", at: source)
      return answer
    }
  }

  private struct Answer {
    let head: String
    let body: [UInt8]
    var text: String { String(decoding: body, as: UTF8.self) }
    var status: Int { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }

    init(_ bytes: [UInt8]) {
      let end = Socket.body(bytes) ?? bytes.count
      head = String(decoding: bytes[..<end], as: UTF8.self)
      body = Array(bytes[end...])
    }
  }

  @Test("findings, lists, search, comparisons, exports and what is refused", arguments: ["id", "en"])
  func pages(_ language: String) async throws {
    let folder = try TemporaryFolder()
    let served = try await Served(LeakTests.reference.get(), folder)
    let l = "lang=\(language)"
    for address in ["/", "/overview"] { try served.expectNone("\(address)?\(l)", 200) }
    for address in ["/overview.json", "/openapi.json", "/style.css", "/script.js"] {
      try served.expectNone(address, 200)
    }
    let total = try served.ask("/cases.json").text.firstMatch(of: /"total":(\d+)/).flatMap { Int($0.1) }
    for page in 1...((try #require(total) + 49) / 50) {
      for twin in ["", ".json"] { try served.expectNone("/cases\(twin)?\(l)&page=\(page)", 200) }
    }
    for sort in ["decision_date", "court", "prison_months_highest", "victims_count", "doubts"] {
      try served.expectNone("/cases?\(l)&sort=\(sort)&reverse=1", 200)
    }
    for word in ["korban", "saksi", "terdakwa", "alias", "bin", "anak", "nama", "%22nama+lengkap%22", "sdr*"] {
      for twin in ["", ".json", ".csv", ".xlsx"] { try served.expectNone("/cases\(twin)?\(l)&text=\(word)", 200) }
    }
    for file in ["/cases.csv", "/cases.xlsx"] { try served.expectNone(file, 200) }
    let sides = "a.year=2015..2020&b.year=2021..2030"
    for twin in ["", ".json"] { try served.expectNone("/compare\(twin)?\(l)&\(sides)", 200) }
    let overview = try served.ask("/?\(l)").text
    let figures = Set(overview.matches(of: /figure=([^"&]+)/).map { String($0.1) }).sorted()
    try #require(figures.count > 20)
    for figure in figures { try served.expectNone("/cases?\(l)&figure=\(figure)", 200) }
    LeakTests.expectNone(served.made.names.all, in: served.server.output, "what the server says")
  }

  @Test("what is refused, also where a name is asked for")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let served = try await Served(LeakTests.reference.get(), folder)
    for (address, status) in [
      ("/none", 404), ("/cases/0", 404), ("/cases/99999", 404), ("/cases/1/review", 404), ("/review", 404),
      ("/review.json", 404), ("/review/next", 404), ("/cases?nothing=1", 400), ("/cases?year=x", 400),
      ("/compare.json", 400), ("/cases?figure=1.none.none", 400), ("/cases?text=%2A", 400),
      ("/cases?%zz", 400),
    ] {
      try served.expectNone(address, status)
    }
    try served.expectNone("/cases/1", 421, host: "evil.example")
    try served.expectNone("/cases", 405, method: "PUT", form: "x=1")
    let names = served.made.names.victims.sorted().prefix(20)
    try #require(names.count == 20)
    for name in names {
      try served.expectNone("/cases.json?text=\(name)", 200)
      try served.expectNone("/cases/\(name)", 404)
      try served.expectNone("/cases/\(name).json", 404)
      try served.expectNone("/cases/1/review", 403, method: "POST", form: "note=\(name)&value=\(name)")
      for filter in ["year", "sort", "page", "figure", "victims", "prison", "verdict", name] {
        // It says what cannot be a year or a number.
        try served.expectNone("/cases.json?\(filter)=\(name)", 400, butAsked: name)
      }
      try served.expectNone("/compare.json?\(name)=1", 400)
    }
    LeakTests.expectNone(served.made.names.all, in: served.server.output, "what the server says")
  }

  @Test("every case and its twin")
  func cases() async throws {
    for made in [try LeakTests.reference.get(), try LeakTests.other.get()] {
      let folder = try TemporaryFolder()
      let served = try await Served(made, folder)
      let list = try served.ask("/cases.csv").text
      let numbers = list.split(separator: "\r\n").dropFirst().compactMap { Int($0.prefix { $0 != "," }) }
      try #require(numbers.count > 30)
      for number in numbers {
        try served.expectNone("/cases/\(number)?lang=en", 200)
        try served.expectNone("/cases/\(number).json", 200)
      }
      LeakTests.expectNone(made.names.all, in: served.server.output, "what the server says")
    }
  }

  @Test("where a coder is at work: the queue, the forms, and what he writes of people")
  func review() async throws {
    let folder = try TemporaryFolder()
    let served = try await Served(LeakTests.other.get(), folder, ["--review", "Coder"])
    let name = try #require(served.made.names.victims.sorted().first { $0.count > 6 })
    for address in ["/review", "/review?lang=en", "/review.json"] { try served.expectNone(address, 200) }
    try served.expectNone("/review/next", 303)
    let form =
      /name="token" value="([^"]+)">\s*<input[^>]* name="field" value="([^"]+)">\s*<input[^>]* value="([^"]*)">/
    for number in 1...5 {
      let page = try served.expectNone("/cases/\(number)", 200).text
      let found = try #require(page.firstMatch(of: form))
      let fields = [
        "token=\(found.1)", "field=\(found.2)", "machine=" + found.3.replacing("&quot;", with: "%22"),
        "status=undecidable", "note=\(name)",
      ].joined(separator: "&")
      try served.expectNone("/cases/\(number)/review", 303, method: "POST", form: fields)
      try served.expectNone("/cases/\(number)/review", 400, method: "POST", form: fields + "&field=\(name)")
      try served.expectNone("/cases/\(number)/review", 403, method: "POST", form: fields + "&token=\(name)")
    }
    for address in ["/", "/overview.json", "/cases", "/cases.csv", "/review", "/review.json"] {
      try served.expectNone(address, 200)
    }
    for number in 1...5 {
      for twin in ["", ".json"] { try served.expectNone("/cases/\(number)\(twin)", 200) }
    }
    LeakTests.expectNone(served.made.names.all, in: served.server.output, "what the server says")
  }
}
