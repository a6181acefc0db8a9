/// What the site is asked, apart from the library that carries it.
public struct Query: Sendable {
  /// In capitals: `GET`, `HEAD`, `POST`.
  public var method: String
  /// Without the query: `/cases/7.json`.
  public var path: String
  /// Decoded, in their order.
  public var parameters: [(name: String, value: String)]
  /// The host that the browser means to talk to.
  public var host: String?
  /// What a form sends; `nil` where it is none, or cannot be read.
  public var form: [(name: String, value: String)]?
  /// The page that a form stands in, as the browser says.
  public var origin: String?

  func value(_ name: String) -> String? { parameters.last { $0.name == name }?.value }

  /// - Parameter address: with what stands behind `?`.
  public init?(method: String, address: String, host: String?) {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, let parameters = FormText.pairs(parts.count == 2 ? parts[1] : "") else { return nil }
    self.init(method: method, path: String(path), parameters: parameters, host: host)
  }

  /// - Parameter path: without the query; `parameters` are what stands behind `?`.
  public init(method: String = "GET", path: String, parameters: [(String, String)] = [], host: String?) {
    self.method = method
    self.path = path
    self.parameters = parameters.map { (name: $0.0, value: $0.1) }
    self.host = host
  }
}

/// What the site answers.
public struct Reply: Sendable {
  /// Of HTTP: 200, 303, 404.
  public var status: Int
  /// Of the content, as HTTP names it: `text/html; charset=utf-8`.
  public var type: String
  /// The content; of a HEAD too, which is told its length only.
  public var bytes: [UInt8]
  /// Where another address is meant, or a file is to be kept under a name.
  public var headers: [(name: String, value: String)] = []

  init(_ type: String, _ bytes: [UInt8], status: Int = 200) {
    self.status = status
    self.type = type
    self.bytes = bytes
  }

  static func html(_ text: String, status: Int = 200) -> Reply {
    Reply("text/html; charset=utf-8", Array(text.utf8), status: status)
  }

  static func json(_ bytes: [UInt8], status: Int = 200) -> Reply {
    Reply("application/json; charset=utf-8", bytes, status: status)
  }

  /// To another page, which is asked for by GET.
  static func seeOther(_ address: String) -> Reply {
    var reply = Reply("text/plain; charset=utf-8", [], status: 303)
    reply.headers.append(("Location", address))
    return reply
  }

  /// To be kept under a name.
  static func file(_ name: String, _ type: String, _ bytes: [UInt8]) -> Reply {
    var reply = Reply(type, bytes)
    reply.headers.append(("Content-Disposition", "attachment; filename=\"\(name)\""))
    return reply
  }

  /// The content as UTF-8.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Stand on every answer: nothing is loaded from elsewhere, no page stands in another's frame, nothing is kept. Other
  /// pages are told no address of this one; its own are, without which browsers do not say where a form stands.
  static let protection: [(name: String, value: String)] = [
    (
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'"
    ),
    ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
  ]
}
