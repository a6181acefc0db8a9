internal import Dispatch
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import Synchronization

/// Carries a site on this machine's own address, until the process is told to end.
public enum Server {
  /// Waits on the calling thread; the pages are made on others.
  public static func run(_ site: Site, port: Int, ready: @escaping @Sendable () -> Void) throws {
    let ended = DispatchSemaphore(value: 0)
    let failure = Mutex<(any Error)?>(nil)
    Task.detached {
      do {
        try await serve(site, port: port, ready: ready)
      } catch {
        failure.withLock { $0 = error }
      }
      ended.signal()
    }
    ended.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private static func serve(_ site: Site, port: Int, ready: @escaping @Sendable () -> Void) async throws {
    let router = Router()
    router.add(middleware: SiteMiddleware(site: site))
    var logger = Logger(label: "putusan")
    logger.logLevel = .error
    let app = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { _ in ready() }, logger: logger)
    try await app.runService()
  }
}

/// Answers everything: the site knows its own addresses.
private struct SiteMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext
  let site: Site

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let query = Query(
      method: request.method.rawValue, path: request.uri.path,
      parameters: request.uri.queryParameters.map { (String($0.key), String($0.value)) }, host: request.head.authority)
    let reply = await site.answer(query)
    var headers = HTTPFields()
    headers[.contentType] = reply.type
    for (name, value) in reply.headers {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    let isHead = request.method == .head
    return Response(
      status: HTTPResponse.Status(code: reply.status), headers: headers,
      body: isHead ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.bytes)))
  }
}
