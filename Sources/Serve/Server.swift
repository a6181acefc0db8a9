internal import Dispatch
internal import Glibc
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import NIOPosix
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
    if let error = failure.withLock({ $0 }) { throw (error as? IOError).map { Refused(port, $0) } ?? error }
  }

  /// The port could not be had.
  public struct Refused: Error, CustomStringConvertible {
    public let description: String

    init(_ port: Int, _ error: IOError) {
      description =
        switch error.errnoCode {
        case EADDRINUSE:
          "another program listens on port \(port); name another one, as --port \(port == 65_535 ? 8_080 : port + 1)"
        case EACCES: "port \(port) is the administrator's; name one above 1023, as --port 8080"
        default: "port \(port) cannot be listened on: \(error)"
        }
    }
  }

  private static func serve(_ site: Site, port: Int, ready: @escaping @Sendable () -> Void) async throws {
    // Questions wait for the disk; threads of their own keep those that wait for none going.
    let threads = NIOThreadPool(numberOfThreads: 4)
    threads.start()
    let router = Router()
    router.add(middleware: SiteMiddleware(site: site, threads: threads))
    var logger = Logger(label: "putusan")
    logger.logLevel = .error
    let app = Application(
      router: router,
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: ApplicationConfiguration(
        address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { _ in
        ready()
        // What fails here is said to the reader who asks for it.
        DispatchQueue.global(qos: .utility).async { try? site.prepare() }
      }, logger: logger)
    do {
      try await app.runService()
    } catch {
      try await threads.shutdownGracefully()
      throw error
    }
    try await threads.shutdownGracefully()
  }
}

/// Answers everything: the site knows its own addresses.
private struct SiteMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext
  let site: Site
  let threads: NIOThreadPool

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard
      var query = Query(
        method: request.method.rawValue, address: request.uri.description, host: request.head.authority)
    else { return Response(status: .badRequest, headers: SiteMiddleware.fields(Reply.protection)) }
    if request.method == .post {
      // The longest form is a note of some thousand letters.
      guard let body = try? await request.body.collect(upTo: 64 << 10) else {
        var headers = SiteMiddleware.fields(Reply.protection)
        headers[.connection] = "close"
        return Response(status: .contentTooLarge, headers: headers)
      }
      query.origin = request.headers[.origin]
      if request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true {
        query.form = FormText.pairs(String(buffer: body))
      }
    }
    let reply = try await threads.runIfActive { [query] in site.answer(query) }
    var headers = SiteMiddleware.fields(reply.headers)
    headers[.contentType] = reply.type
    // What a HEAD is told is the length of what a GET would get.
    headers[.contentLength] = String(reply.bytes.count)
    let isHead = request.method == .head
    return Response(
      status: HTTPResponse.Status(code: reply.status), headers: headers,
      body: isHead
        ? ResponseBody(contentLength: reply.bytes.count) { try await $0.finish(nil) }
        : ResponseBody(byteBuffer: ByteBuffer(bytes: reply.bytes)))
  }
  private static func fields(_ headers: [(name: String, value: String)]) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return fields
  }
}
