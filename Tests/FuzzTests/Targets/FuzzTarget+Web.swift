import Foundation
import Publish
@testable import Serve

extension FuzzTarget {
  /// What a browser, or somebody in its place, asks `putusan serve`.
  static let web: [FuzzTarget] = [
    FuzzTarget("web") {
      let archive = Result { try FuzzArchive() }
      let sites = Result {
        let path = try archive.get().fresh()
        return try [AskedSite(path, .public), AskedSite(path, .internal)]
      }
      return { bytes in
        guard let question = WrittenQuestion(bytes) else { return }
        for asked in try sites.get() {
          let reply = try asked.ask(question.query)
          try demand(question.query.method != "POST" || reply.status > 399, "a form was taken where none may be")
          guard asked.profile == .public, !question.says(FuzzArchive.name) else { continue }
          try demand(!reply.text.contains(FuzzArchive.name), "a name in the public profile")
        }
      }
    },
    FuzzTarget("web-review") {
      let desk = Result { try ReviewDesk() }
      return { bytes in
        guard let question = WrittenQuestion(bytes) else { return }
        try desk.get().ask(question, .allCases[bytes.count % Profile.allCases.count])
      }
    },
  ]
}

/// Two sites at which a coder is at work, over one archive, which is made anew before it has grown.
private final class ReviewDesk {
  private let archive: FuzzArchive
  private var sites: [Profile: AskedSite] = [:]
  private var seen: [Profile: [Int64: [String: String]]] = [:]
  private var taken = 0

  init() throws {
    archive = try FuzzArchive()
    try open()
  }

  private func open() throws {
    sites = [:]
    taken = 0
    let path = try archive.fresh()
    for profile in Profile.allCases {
      let site = try AskedSite(path, profile, reviewer: "Anna <Rekaan>")
      sites[profile] = site
      if seen[profile] == nil { seen[profile] = site.seen(cases: 1...12) }
    }
  }

  func ask(_ question: WrittenQuestion, _ profile: Profile) throws {
    guard let asked = sites[profile], let token = asked.token else { throw FuzzFailure("a desk without its forms") }
    var question = question
    question.fillIn("TOKEN", of: "token", with: token)
    let (number, field) = (question.caseNumber ?? 0, question.value("field") ?? "")
    question.fillIn("SEEN", of: "machine", with: seen[profile]?[number]?[field])
    let query = question.query
    let reply = try asked.ask(query)
    guard query.method == "POST", reply.status == 303 else { return }
    let origin = query.origin?.lowercased() ?? "http://\(query.host?.lowercased() ?? "")"
    try demand(origin == "http://\(query.host?.lowercased() ?? "")", "a form of somebody's was taken")
    try demand(question.value("token") == token, "a form without its token was taken")
    // What was kept is shown, and nothing that it holds is markup; the other profile sees it too.
    let address = reply.headers.first { $0.name == "Location" }?.value.prefix { $0 != "#" } ?? ""
    guard let next = Query(method: "GET", address: String(address), host: WrittenQuestion.host) else {
      throw FuzzFailure("a way that cannot be read")
    }
    for site in sites.values { try demand(try site.ask(next).status == 200, "the case cannot be shown any more") }
    taken += 1
    if taken == 200 { try open() }
  }
}

extension WrittenQuestion {
  /// Whether a word is asked for, so that it may stand in the answer.
  fileprivate func says(_ word: String) -> Bool {
    let said = query.parameters.map { $0.name + $0.value } + [query.path]
    return said.contains { $0.localizedCaseInsensitiveContains(word) }
  }
}
