public import Analyze
internal import Archive
internal import Decisions
public import Publish

/// The pages over one archive, as answers to addresses. Any number of threads may ask.
public struct Site: Sendable {
  let store: Store
  let language: Language
  /// Names under which this machine may be asked. A page of the internet whose name leads here asks under its own.
  private let hosts: Set<String>

  /// What forms of this server carry: a form of another page does not know it.
  private let token = Site.token()

  private var profile: Profile { store.options.profile }

  /// - Parameters:
  ///   - archive: its path.
  ///   - options: profile, names and versions of what is shown.
  ///   - language: of pages that ask for none.
  ///   - port: on which the site is served; part of the name that browsers ask for.
  ///   - reviewer: the name of the coder who may correct values; `nil` where one can only read.
  ///   - withCorrections: whether findings and cases are shown as people left them; where one reviews they are.
  public init(
    archive: String, options: PublishOptions, language: Language = .id, port: Int, reviewer: String? = nil,
    withCorrections: Bool = false
  ) throws {
    store = try Store(archive, options, reviewer: reviewer, withCorrections: withCorrections)
    self.language = language
    // Browsers leave out the port that http has anyway.
    let ends = port == 80 ? ["", ":80"] : [":\(port)"]
    hosts = Set(["127.0.0.1", "localhost", "[::1]"].flatMap { name in ends.map { name + $0 } })
  }

  /// Makes what takes long, so that the first reader need not wait for it.
  public func prepare() throws { try store.prepare() }

  /// The reply to a question; errors are replies too.
  public func answer(_ query: Query) -> Reply {
    var reply = checked(query)
    reply.headers += Reply.protection
    return reply
  }

  private func checked(_ query: Query) -> Reply {
    let (path, isJSON) = Site.twin(query.path)
    let frame = Frame(
      language: query.value("lang").flatMap(Language.init(rawValue:)) ?? language, profile: profile, query: query,
      reviewer: store.judging?.name)
    func refuse(_ status: Int, _ words: String) -> Reply {
      RefusalPage(status: status, words: words, frame: frame).reply(isJSON: isJSON)
    }
    func refuse(_ status: Int, _ words: Phrase) -> Reply { refuse(status, words[frame.language]) }
    guard let host = query.host?.lowercased(), hosts.contains(host) else { return refuse(421, PageWords.wrongHost) }
    guard ["GET", "HEAD", "POST"].contains(query.method) else {
      var reply = refuse(405, PageWords.onlyReading)
      reply.headers.append(("Allow", store.judging == nil ? "GET, HEAD" : "GET, HEAD, POST"))
      return reply
    }
    do {
      if query.method == "POST" {
        guard let judging = store.judging else { return refuse(403, PageWords.notReviewing) }
        guard isOwn(query, host) else { return refuse(403, PageWords.foreignForm) }
        return try review(judging, path, frame) ?? refuse(404, PageWords.noPage)
      }
      return try page(path, frame, isJSON: isJSON) ?? refuse(404, PageWords.noPage)
    } catch is Outdated {
      return refuse(409, PageWords.outdated)
    } catch let error as Misasked {
      return refuse(error.status, error.description)
    } catch let error as ArchiveError where [.question, .limit, .correction].contains(error.kind) {
      return refuse(400, error.description)
    } catch let error as ArchiveError {
      return refuse(error.kind == .busy ? 503 : 500, error.description)
    } catch {
      return refuse(500, PageWords.failed)
    }
  }

  private func page(_ path: String, _ frame: Frame, isJSON: Bool) throws -> Reply? {
    switch (path, isJSON) {
    case ("/", false), ("/overview", false): return try overview(frame)
    case ("/overview", true): return .json(try store.findingsJSON())
    case ("/cases", _):
      let list = try store.list(Selection(frame.query.parameters))
      return isJSON ? .json(list.json) : .html(CasesPage(list: list, frame: frame).html)
    case ("/cases.csv", false): return try csv(Selection(frame.query.parameters))
    case ("/cases.xlsx", false): return try workbook(Selection(frame.query.parameters))
    case ("/compare", _): return try compare(frame, isJSON: isJSON)
    case ("/review", _), ("/review/next", false):
      guard let judging = store.judging else { return nil }
      return try review(judging, frame, isJSON: isJSON)
    case ("/openapi", true): return .json(Array(OpenAPI.text.utf8))
    case ("/style.css", false): return Reply("text/css; charset=utf-8", Array(Assets.style.utf8))
    case ("/script.js", false): return Reply("text/javascript; charset=utf-8", Array(Assets.script.utf8))
    default:
      guard path.hasPrefix("/cases/"), let number = Int64(path.dropFirst("/cases/".count)), number > 0,
        let shown = try store.open(number)
      else { return nil }
      return isJSON
        ? .json(shown.json)
        : .html(CasePage(shown: shown, frame: frame, token: store.judging == nil ? nil : token).html)
    }
  }

  private func overview(_ frame: Frame) throws -> Reply {
    let (findings, isCurrent) = try store.currentFindings()
    var notes: [Phrase] = isCurrent ? [] : [PageWords.beingCounted]
    if findings.review.changed > 0 {
      notes.append(PageWords.corrections(findings.review.changed, findings.review.changedCases))
    }
    return .html(
      frame.page(PageWords.overview, Markup(notes.map(frame.notice)) + (findings.pages[frame.language] ?? .empty)))
  }

  private func compare(_ frame: Frame, isJSON: Bool) throws -> Reply {
    let sides = try Sides(frame.query.parameters)
    let comparison = try sides.isEmpty ? nil : store.compare(sides)
    if isJSON {
      guard let comparison else { throw Misasked("name two selections, as a.year=2019&b.year=2020") }
      return .json(Array(ComparisonDocument.json(comparison).utf8))
    }
    return .html(
      ComparePage(sides: sides, comparison: comparison, facets: try store.facets(), frame: frame).html)
  }

  private func csv(_ selection: Selection) throws -> Reply {
    let (columns, rows) = try store.rows(selection, most: 1_000_000)
    var bytes = Array(CSVField.line(columns).utf8)
    for row in rows { bytes += Array(CSVField.line(row.map(\.cell)).utf8) }
    return .file("cases.csv", "text/csv; charset=utf-8", bytes)
  }

  private func workbook(_ selection: Selection) throws -> Reply {
    let (columns, rows) = try store.rows(selection, most: 20_000)
    let bytes = try RowsWorkbook.bytes(
      title: "putusan", sheet: "cases", columns: columns,
      rows: rows.map { row in
        row.map { value in
          switch value {
          case .null: .blank
          case .integer(let number): .number(Double(number))
          case .real(let number): .number(number)
          case .text, .blob: .text(value.cell)
          }
        }
      })
    return .file(
      "cases.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes)
  }

  /// Whether a form stands in one of this server's own pages. Browsers say in which page it stands; the token is known to
  /// none but these pages, since no other can read them.
  private func isOwn(_ query: Query, _ host: String) -> Bool {
    let isFromHere = query.origin.map { $0.lowercased() == "http://\(host)" } ?? true
    return isFromHere && query.form?.last { $0.name == "token" }?.value == token
  }

  private static func token() -> String {
    (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
  }

  /// Every page has a twin for programs at the same address with `.json`.
  private static func twin(_ path: String) -> (path: String, isJSON: Bool) {
    path.hasSuffix(".json") ? (String(path.dropLast(5)), true) : (path, false)
  }
}
