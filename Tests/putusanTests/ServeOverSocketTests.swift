import Foundation
import TestSupport
import Testing

/// What no browser would send.
@Suite("Pages of an archive over a socket", .serialized)
struct ServeOverSocketTests {
  @Test("what is too long, broken or foreign is refused, and the next reader is served")
  func refused() async throws {
    let site = try await ServedSite("--review", "Anna")
    let host = site.host
    let long = String(repeating: "a", count: 200_000)
    let requests: [(String, Set<String>)] = [
      ("GET /cases?text=\(long.prefix(50_000)) HTTP/1.1\r\nHost: \(host)\r\n\r\n", ["400", "414", "431"]),
      ("GET / HTTP/1.1\r\nHost: \(host)\r\nX-Long: \(long)\r\n\r\n", ["400", "431"]),
      (
        "POST /cases/1/review HTTP/1.1\r\nHost: \(host)\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: \(long.count)\r\n\r\n\(long)", ["413"]
      ),
      ("POST /cases/1/review HTTP/1.1\r\nHost: \(host)\r\nContent-Length: 0\r\n\r\n", ["403"]),
      ("GET /../../etc/passwd HTTP/1.1\r\nHost: \(host)\r\n\r\n", ["404"]),
      ("GET /cases/%2e%2e/x HTTP/1.1\r\nHost: \(host)\r\n\r\n", ["404"]),
      ("GET /cases?text=%ff HTTP/1.1\r\nHost: \(host)\r\n\r\n", ["400"]),
      ("GET / HTTP/1.1\r\nHost: putusan.example\r\n\r\n", ["421"]),
      ("GET / HTTP/1.0\r\n\r\n", ["421", "400"]), ("\u{0}\u{1}\u{2}\r\n\r\n", ["400", ""]),
      ("PUT /cases HTTP/1.1\r\nHost: \(host)\r\nContent-Length: 0\r\n\r\n", ["405"]),
    ]
    for (request, expected) in requests {
      let answer = try Socket.ask(site.port, request)
      let status = answer.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      #expect(expected.contains(status), "\(request.prefix(40)): \(answer.prefix(60))")
      #expect(!answer.contains("root:"))
      // What the server refuses before the site sees it has the site's headers too.
      if ["413", "405"].contains(status) { #expect(answer.lowercased().contains("x-frame-options")) }
    }
    #expect(try Socket.ask(site.port, "GET /cases HTTP/1.1\r\nHost: \(host)\r\n\r\n").hasPrefix("HTTP/1.1 200"))
    #expect(site.server.isRunning)
  }

  @Test("HEAD tells the length of what GET gives, and gives nothing")
  func head() async throws {
    let site = try await ServedSite()
    let answer = try Socket.ask(site.port, "HEAD /cases HTTP/1.1\r\nHost: \(site.host)\r\nConnection: close\r\n\r\n")
    let page = try Socket.ask(site.port, "GET /cases HTTP/1.1\r\nHost: \(site.host)\r\nConnection: close\r\n\r\n")
    let length = try #require(answer.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.1) })
    #expect(answer.hasSuffix("\r\n\r\n"))
    let body = try #require(page.firstRange(of: "\r\n\r\n"))
    #expect(page[body.upperBound...].utf8.count == length)
  }

  @Test("slow readers hold up nobody")
  func slow() async throws {
    let site = try await ServedSite()
    // Each begins a request and does not end it.
    let slow = try (0..<100).map { _ in try Socket(site.port) }
    for socket in slow { try socket.send("GET /cases HTTP/1.1\r\nHost:") }
    #expect(try Socket.ask(site.port, "GET /cases HTTP/1.1\r\nHost: \(site.host)\r\n\r\n").hasPrefix("HTTP/1.1 200"))
    #expect(site.server.isRunning)
  }

  @Test("it ends when it is told to, with status 0", arguments: [SIGINT, SIGTERM])
  func end(_ signal: Int32) async throws {
    let site = try await ServedSite()
    _ = try Socket.ask(site.port, "GET /cases HTTP/1.1\r\nHost: \(site.host)\r\n\r\n")
    #expect(try await site.server.end(by: signal) == 0)
  }

  @Test("a port that is taken is said, with what to do")
  func taken() async throws {
    let site = try await ServedSite()
    let result = try Tool.run("serve", "--archive", site.archive, "--port", "\(site.port)")
    #expect(result.status == 1)
    #expect(result.words.contains("another program listens on port \(site.port); name another one, as --port"))
  }

  @Test("it listens on this machine's own address only")
  func ownAddress() async throws {
    let site = try await ServedSite()
    // /proc/net/tcp: local addresses in hexadecimal, the bytes the other way round; 0A is listening.
    let port = String(site.port, radix: 16, uppercase: true)
    let lines = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8).split(separator: "\n")
    let listening = lines.map { $0.split(separator: " ") }.filter {
      $0.count > 3 && $0[3] == "0A" && $0[1].hasSuffix(":" + port)
    }
    #expect(listening.map { String($0[1]) } == ["0100007F:" + port])
  }
}
