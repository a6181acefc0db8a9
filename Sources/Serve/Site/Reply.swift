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
