import Foundation

/// Other people's programs that tests check our files with. Where one is missing the test says so and passes over it.
enum OtherProgram {
  static let browser = find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

  static func find(_ names: String...) -> String? {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for place in places where FileManager.default.isExecutableFile(atPath: "\(place)/\(name)") {
        return "\(place)/\(name)"
      }
    }
    return nil
  }

  /// Whether a Python module can be loaded.
  static func hasModule(_ name: String) -> Bool {
    guard let python = find("python3") else { return false }
    return (try? run(python, ["-c", "import \(name)"]).status) == 0
  }

  /// With what it printed on either stream.
  static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
