import Analyze
import Foundation
import Publish
@testable import Serve

/// A site that looks at each of its own answers.
struct AskedSite {
  let site: Site
  let profile: Profile
  /// What forms carry, by the site's own page; nothing where one can only read.
  let token: String?

  init(_ archive: String, _ profile: Profile, reviewer: String? = nil) throws {
    let options = PublishOptions(corpusName: Phrase("Rekaan"), version: "0", profile: profile)
    site = try Site(archive: archive, options: options, port: 8_080, reviewer: reviewer)
    self.profile = profile
    let page = site.answer(Query(path: "/cases/1", host: WrittenQuestion.host)).text
    token = page.firstMatch(of: /name="token" value="([^"]+)"/).map { String($0.1) }
  }

  /// What forms say that a coder sees, by case and field.
  func seen(cases: ClosedRange<Int64>) -> [Int64: [String: String]] {
    var seen: [Int64: [String: String]] = [:]
    let pair = /name="field" value="([^"]*)">\s*<input type="hidden" name="machine" value="([^"]*)"/
    for number in cases {
      for match in site.answer(Query(path: "/cases/\(number)", host: WrittenQuestion.host)).text.matches(of: pair) {
        seen[number, default: [:]][String(match.1)] = String(match.2).replacing("&quot;", with: "\"")
      }
    }
    return seen
  }

  @discardableResult
  func ask(_ query: Query) throws -> Reply {
    let reply = site.answer(query)
    try demand([200, 303, 400, 403, 404, 405, 409, 421].contains(reply.status), "status \(reply.status)")
    for (name, value) in reply.headers + [("Content-Type", reply.type)] {
      try demand(value.utf8.allSatisfy { 0x20...0x7E ~= $0 }, "a header that cannot be sent: \(name)")
      guard name == "Location" else { continue }
      try demand(PageCheck.isLocal(Array(value.utf8)[...]), "a way that leads out")
    }
    try demand(reply.headers.contains { $0.name == "Content-Security-Policy" }, "an answer without its policy")
    if reply.status == 200, !query.isOwn { throw FuzzFailure("an answer to a host of somebody's") }
    try checkContent(reply)
    return reply
  }

  private func checkContent(_ reply: Reply) throws {
    let kind = reply.type.prefix { $0 != ";" }
    guard kind.hasPrefix("text/") || kind == "application/json" else { return }
    try demand(String(validating: reply.bytes, as: UTF8.self) != nil, "an answer that is no UTF-8")
    try demand(!AskedSite.hasUnsafe(reply.bytes, lines: kind == "text/csv"), "a character that steers")
    if kind == "text/html" { try PageCheck.check(reply.bytes) }
    if kind == "application/json" {
      let json = try? JSONSerialization.jsonObject(with: Data(reply.bytes))
      try demand(json != nil, "an answer that is no JSON")
    }
  }

  /// Control characters but for tabs and line feeds, and marks that turn the direction of writing or that nobody sees, as bytes.
  private static func hasUnsafe(_ bytes: [UInt8], lines: Bool) -> Bool {
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0x09, 0x0A, 0x20..<0x7F: continue
      case 0x0D where lines: continue
      case 0..<0x20, 0x7F: return true
      case 0xC2 where place + 1 < bytes.count && bytes[place + 1] < 0xA0: return true
      case 0xE2 where place + 2 < bytes.count:
        let scalar = UInt32(0x2000) | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
        if (0x200E...0x200F).contains(scalar) || (0x2028...0x202E).contains(scalar) { return true }
        if (0x2066...0x2069).contains(scalar) { return true }
      default: continue
      }
    }
    return false
  }
}

extension Query {
  /// Whether it means this machine.
  fileprivate var isOwn: Bool {
    ["127.0.0.1:8080", "localhost:8080", "[::1]:8080"].contains(host?.lowercased())
  }
}
