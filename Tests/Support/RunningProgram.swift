public import Foundation

/// A program that goes on beside the test, and ends with it.
public final class RunningProgram {
  private let process = Process()
  private let words: URL

  /// What it has printed so far, on either stream.
  public var output: String { (try? String(contentsOf: words, encoding: .utf8)) ?? "" }

  public var isRunning: Bool { process.isRunning }

  public var number: Int32 { process.processIdentifier }

  public init(_ program: URL, _ arguments: [String], in folder: String? = nil) throws {
    words = FileManager.default.temporaryDirectory.appending(path: "putusan-running-\(UUID().uuidString)")
    try Data().write(to: words)
    let file = try FileHandle(forWritingTo: words)
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = file
    process.standardError = file
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: words)
  }

  /// Waits until it prints what `find` finds.
  public func waits<Found>(for find: (String) -> Found?) async throws -> Found {
    // Generous: the machine may be busy.
    for _ in 0..<6_000 {
      if let found = find(output) { return found }
      guard process.isRunning else { break }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Program.Failed(description: "the program did not say what was waited for: \(output)")
  }

  /// Asks it to end, and waits until it has.
  public func end(by signal: Int32 = SIGTERM) async throws -> Int32 {
    kill(process.processIdentifier, signal)
    while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
    return process.terminationStatus
  }

  /// A port on which nothing listens now.
  public static func freePort() throws -> Int {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(handle, pointer, size) == 0 && getsockname(handle, pointer, &size) == 0
      }
    }
    guard isBound else { throw Program.Failed(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
