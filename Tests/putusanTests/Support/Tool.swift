import Foundation

/// The built program, run as scripts run it.
enum Tool {
  struct Result {
    let status: Int32
    let data: Data
    let words: String

    var output: String { String(decoding: data, as: UTF8.self) }
    /// Lines on standard error that name an input that was set aside.
    var setAside: [String] { words.split(separator: "\n").map(String.init).filter { $0.hasPrefix("set aside: ") } }
  }

  /// Beside the test program, in the products of the same build.
  static let url: URL = {
    let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return executable.deletingLastPathComponent().appending(path: "putusan")
  }()

  /// Whether it was built by `script/test --sanitize=thread`.
  static let isThreadSanitized = url.pathComponents.contains(".build-thread")

  /// - Parameters:
  ///   - output: takes the place of the pipe from which standard output is read.
  ///   - program: a shell, for what only shells can say.
  ///   - during: called with the running process; it must not need its output to be read.
  static func run(
    _ arguments: [String], in folder: String? = nil, output: FileHandle? = nil, program: URL = url,
    during: (Process) throws -> Void = { _ in }
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    // Help is laid out for the width of the terminal.
    process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "80", "TERM": "dumb"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = output ?? pipe.fileHandleForWriting
    // To a file: two pipes would have to be read at once.
    let words = FileManager.default.temporaryDirectory.appending(path: "putusan-words-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: words.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: words) }
    process.standardError = try FileHandle(forWritingTo: words)
    try process.run()
    try pipe.fileHandleForWriting.close()
    try during(process)
    let data = output == nil ? try pipe.fileHandleForReading.readToEnd() ?? Data() : Data()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: words), as: UTF8.self)
    return Result(status: process.terminationStatus, data: data, words: text)
  }

  static func run(_ arguments: String..., in folder: String? = nil) throws -> Result { try run(arguments, in: folder) }
}

enum Package {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// 14 invented decisions.
  static let corpus = root.appending(path: "corpus/decisions").path

  static func file(_ path: String) -> String { root.appending(path: path).path }
}
