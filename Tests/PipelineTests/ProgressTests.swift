import Testing

@testable import Pipeline

struct ProgressTests {
  /// Advances a clock by `step` before each of `count` items, and returns what was written.
  private func written(_ style: Progress.Style, count: Int, step: Double, say: Int? = nil) -> [String] {
    var time = 0.0
    var lines: [String] = []
    var progress = Progress(total: count, style: style, now: { time }, write: { lines.append($0) })
    for item in 1...count {
      time += step
      progress.advance()
      if item == say { progress.say("pesan") }
    }
    progress.finish()
    return lines
  }

  @Test("at most ten redraws a second on a terminal")
  func terminal() {
    let lines = written(.redrawn(ansi: true), count: 1024, step: 1.0 / 1024)
    #expect((9...13).contains(lines.count))
    #expect(lines.first == "\r1 of 1024, 0%, 1024 a second, 0:01 left\u{1B}[K")
    #expect(lines.suffix(2) == ["\r1024 of 1024, 100%, 1024 a second, took 0:01\u{1B}[K", "\n"])
  }

  @Test("no codes where none are wanted: a shorter line covers the longer one with blanks")
  func plain() {
    let lines = written(.redrawn(ansi: false), count: 30, step: 1)
    #expect(!lines.joined().contains("\u{1B}"))
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("\r") })
  }

  @Test("lines at most every five seconds elsewhere")
  func log() {
    let lines = written(.lines, count: 100, step: 0.25)
    #expect(lines.count == 5)
    #expect(lines.first == "20 of 100, 20%, 4.0 a second, 0:20 left\n")
    #expect(lines.allSatisfy { !$0.contains("\r") && $0.hasSuffix("\n") })
  }

  @Test("a message does not run into the line")
  func message() {
    let lines = written(.redrawn(ansi: true), count: 3, step: 1, say: 2)
    #expect(lines.contains("\r\u{1B}[K"))
    #expect(lines.contains("pesan\n"))
    #expect(
      written(.lines, count: 12, step: 1, say: 7) == [
        "5 of 12, 41%, 1.0 a second, 0:07 left\n", "pesan\n", "10 of 12, 83%, 1.0 a second, 0:02 left\n",
        "12 of 12, 100%, 1.0 a second, took 0:12\n",
      ])
  }

  @Test("a line that does not fit the terminal loses parts and does not wrap")
  func narrow() {
    let line = "1154 of 22631, 5%, 508 a second, 0:43 left"
    #expect(Progress.fit(line, 43) == line)
    #expect(Progress.fit(line, 42) == "1154 of 22631, 5%, 508 a second")
    #expect(Progress.fit(line, 20) == "1154 of 22631, 5%")
    #expect(Progress.fit(line, 10) == "1154 of 2")
    #expect(Progress.fit(line, 0) == line)
    var lines: [String] = []
    var progress = Progress(
      total: 1000, style: .redrawn(ansi: true), now: { Double(lines.count) }, write: { lines.append($0) },
      columns: { 12 })
    for _ in 1...30 { progress.advance() }
    #expect(lines.allSatisfy { $0.count <= 11 + "\r\u{1B}[K".count })
  }

  @Test(
    "numbers",
    arguments: [
      (0, 10 as Int?, 0.0, "0 of 10, 0%"), (5, nil, 2.0, "5, 2.5 a second"),
      (1, 36_001, 1.0, "1 of 36001, 0%, 1.0 a second, 10:00:00 left"), (0, 0, 0.0, "0 of 0, took 0:00"),
    ])
  func line(_ count: Int, _ total: Int?, _ seconds: Double, _ expected: String) {
    #expect(Progress.line(count: count, total: total, seconds: seconds) == expected)
  }
}
