public import Foundation

/// A program of the system, for what tests are made with and held against.
public struct Program: Sendable {
  public let url: URL

  /// - Returns: `nil` where it is not on the PATH.
  public init?(_ name: String) {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = places.lazy.map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { return nil }
    url = found
  }

  public static func areThere(_ names: String...) -> Bool { names.allSatisfy { Program($0) != nil } }

  public struct Failed: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Returns: standard output.
  @discardableResult
  public func run(_ arguments: [String], input: Data = Data()) throws -> Data {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    // By files: two pipes would have to be served at once.
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (given, made) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: given)
    try Data().write(to: made)
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = try FileHandle(forWritingTo: made)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failed(description: "\(url.lastPathComponent) ended with status \(process.terminationStatus)")
    }
    return try Data(contentsOf: made)
  }
}
