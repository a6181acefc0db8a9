internal import Glibc
internal import Pipeline

/// Words for people, on stderr: progress, what was set aside, and how it ended.
struct Console {
  private var progress: Pipeline.Progress?

  /// - Parameter showsProgress: a redrawn line would mix with data that go to the same terminal.
  init(total: Int, showsProgress: Bool) { progress = showsProgress ? Pipeline.Progress(total: total) : nil }

  mutating func advance() { progress?.advance() }

  mutating func say(_ line: String) {
    if progress != nil { progress?.say(line) } else { Console.say(line) }
  }

  mutating func finish() {
    progress?.finish()
    progress = nil
  }

  static func say(_ line: String) { StandardStreams.say(line + "\n") }

  static var stdoutIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
