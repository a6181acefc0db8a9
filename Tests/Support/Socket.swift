internal import Foundation

/// A connection to this machine by which anything can be sent.
public final class Socket {
  private let handle: Int32

  public init(_ port: Int) throws {
    handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    address.sin_port = UInt16(port).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(handle, $0, size) == 0 }
    }
    guard isOpen else { throw Program.Failed(description: "nobody listens on port \(port)") }
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(handle) }

  /// The other side may have had enough of it: then what it said is still to be read.
  public func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// One answer: to the end of its head and of the length that this names, or to the end of the connection.
  public func read() -> String { String(decoding: readBytes(), as: UTF8.self) }

  /// The same, of answers that are no text too.
  public func readBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var end: Int?
    while bytes.count < end ?? .max {
      let count = recv(handle, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
      guard end == nil, let body = Socket.body(bytes) else { continue }
      let head = String(decoding: bytes[..<body], as: UTF8.self)
      end = body + (head.firstMatch(of: /(?i)content-length: (\d+)/).flatMap { Int($0.1) } ?? 0)
    }
    return bytes
  }

  /// Where the head of an answer has ended.
  public static func body(_ bytes: [UInt8]) -> Int? { bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound }

  public static func ask(_ port: Int, _ request: String) throws -> String {
    let socket = try Socket(port)
    try socket.send(request)
    return socket.read()
  }
}
