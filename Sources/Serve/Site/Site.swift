public import Analyze
internal import Archive
public import Publish

/// The pages over one archive, as answers to addresses. It reads only.
public struct Site: Sendable {
  let store: Store
  let language: Language
  let profile: Profile
  /// Names under which this machine may be asked. A page of the internet whose name leads here asks under its own.
  private let hosts: Set<String>

  /// - Parameters:
  ///   - archive: its path.
  ///   - language: of pages that ask for none.
  ///   - port: on which the site is served; part of the name that browsers ask for.
  public init(archive: String, options: PublishOptions, language: Language = .id, port: Int) throws {
    store = try Store(archive, options)
    profile = options.profile
    self.language = language
    hosts = Set(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" })
  }

  public func answer(_ query: Query) async -> Reply {
    var reply = await checked(query)
    reply.headers += Reply.protection
    return reply
  }

  private func checked(_ query: Query) async -> Reply {
    let (path, isJSON) = Site.twin(query.path)
    let language = query.value("lang").flatMap(Language.init(rawValue:)) ?? language
    func refuse(_ status: Int, _ words: Phrase) -> Reply {
      Refusal(status: status, words: words[language], language: language, profile: profile).reply(isJSON: isJSON)
    }
    guard let host = query.host?.lowercased(), hosts.contains(host) else { return refuse(421, Words.wrongHost) }
    guard ["GET", "HEAD"].contains(query.method) else {
      var reply = refuse(405, Words.onlyReading)
      reply.headers.append(("Allow", "GET, HEAD"))
      return reply
    }
    do {
      return try await page(path, query, language, isJSON: isJSON) ?? refuse(404, Words.noPage)
    } catch let error as Misasked {
      return refuse(400, Phrase(error.description))
    } catch let error as ArchiveError {
      return refuse(400, Phrase("\(error)"))
    } catch {
      return refuse(500, Words.failed)
    }
  }

  private func page(_ path: String, _ query: Query, _ language: Language, isJSON: Bool) async throws -> Reply? {
    let frame = Frame(language: language, profile: profile, query: query)
    switch (path, isJSON) {
    case ("/", false), ("/overview", false):
      return .html(Site.withoutStyles(frame.page(Words.overview, try await store.findings(language))))
    case ("/overview", true): return .json(Array(try await store.findingsJSON().utf8))
    case ("/cases", _):
      let list = try await store.list(Selection(query.parameters))
      return isJSON ? .json(list.json) : .html(CasesPage(list: list, frame: frame).html)
    case ("/cases.csv", false):
      var reply = Reply(200, "text/csv; charset=utf-8", try await store.csv(Selection(query.parameters)))
      reply.headers.append(("Content-Disposition", "attachment; filename=\"cases.csv\""))
      return reply
    case ("/openapi", true): return .json(Array(OpenAPI.text.utf8))
    case ("/style.css", false): return Reply(200, "text/css; charset=utf-8", Array(Assets.style.utf8))
    case ("/script.js", false): return Reply(200, "text/javascript; charset=utf-8", Array(Assets.script.utf8))
    default:
      guard path.hasPrefix("/cases/"), let number = Int64(path.dropFirst("/cases/".count)), number > 0,
        let shown = try await store.open(number)
      else { return nil }
      return isJSON ? .json(shown.json) : .html(CasePage(shown: shown, frame: frame).html)
    }
  }

  /// The policy lets in no style that stands in a page: a chart's greatest width becomes its width, which the style sheet
  /// lets shrink. Quotes within text are escaped, so nothing but a chart looks like this.
  private static func withoutStyles(_ page: String) -> String {
    page.replacing(/width="100%" height="([0-9.]+)" style="max-width:([0-9.]+)px"/) { match in
      "width=\"\(match.2)\" height=\"\(match.1)\""
    }
  }

  /// Every page has a twin for programs at the same address with `.json`.
  private static func twin(_ path: String) -> (path: String, isJSON: Bool) {
    path.hasSuffix(".json") ? (String(path.dropLast(5)), true) : (path, false)
  }
}

extension Query {
  func value(_ name: String) -> String? { parameters.last { $0.name == name }?.value }
}
