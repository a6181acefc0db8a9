internal import Glibc

/// Tells on stderr how far the work is: one line that is redrawn on a terminal, a line now and then elsewhere.
///
/// For one thread: the one that delivers.
public struct Progress {
  /// How and where progress is shown.
  public enum Style: Sendable {
    /// A line that is redrawn, with ANSI codes or without.
    case redrawn(ansi: Bool)
    /// A new line now and then, for logs.
    case lines
  }

  private let total: Int?
  private let style: Style
  private let now: () -> Double
  private let write: (String) -> Void
  /// Of the terminal; asked each time, since windows change.
  private let columns: () -> Int?
  private let start: Double
  private var shownAt: Double
  private var count = 0
  private var shownCount = -1
  /// Characters of the line on the screen, to be covered by the next one.
  private var width = 0

  /// On stderr, as the terminal and `NO_COLOR` (https://no-color.org) ask for.
  public init(total: Int?) {
    self.init(
      total: total, style: Progress.styleOfStderr(), now: Progress.monotonic, write: StandardStreams.say,
      columns: Progress.columnsOfStderr)
  }

  init(
    total: Int?, style: Style, now: @escaping () -> Double, write: @escaping (String) -> Void,
    columns: @escaping () -> Int? = { nil }
  ) {
    self.total = total
    self.style = style
    self.now = now
    self.write = write
    self.columns = columns
    start = now()
    // On a terminal the first item is shown at once.
    shownAt = if case .redrawn = style { -.infinity } else { start }
  }

  /// One item more is done. Writes at most ten times a second on a terminal, every five seconds elsewhere.
  public mutating func advance() {
    count += 1
    let time = now()
    let pause = if case .redrawn = style { 0.1 } else { 5.0 }
    guard time - shownAt >= pause else { return }
    shownAt = time
    show(at: time)
  }

  /// Writes where the work stands at its end, and leaves the line.
  public mutating func finish() {
    if shownCount != count { show(at: now()) }
    if case .redrawn = style { write("\n") }
    width = 0
  }

  /// Writes a message, already `printable`, without damage to the redrawn line.
  public mutating func say(_ message: String) {
    if width > 0 { write(covering("")) }
    width = 0
    write(message + "\n")
    // The line is gone from a terminal: the next item shows it again.
    if case .redrawn = style {
      shownAt = -.infinity
      shownCount = -1
    }
  }

  private mutating func show(at time: Double) {
    var line = Progress.line(count: count, total: total, seconds: time - start)
    if case .redrawn = style, let columns = columns() { line = Progress.fit(line, columns) }
    if case .redrawn = style {
      write(covering(line))
      width = line.count
    } else {
      write(line + "\n")
    }
    shownCount = count
  }

  private func covering(_ line: String) -> String {
    guard case .redrawn(ansi: false) = style else { return "\r\(line)\u{1B}[K" }
    let blanks = String(repeating: " ", count: max(0, width - line.count))
    return "\r\(line)\(blanks)" + (line.isEmpty ? "\r" : "")
  }
}

extension Progress {
  /// "12 of 400, 3%, 6.0 a second, 1:05 left"
  static func line(count: Int, total: Int?, seconds: Double) -> String {
    let rate = seconds > 0 ? Double(count) / seconds : 0
    var parts = [total.map { "\(count) of \($0)" } ?? "\(count)"]
    if let total, total > 0 { parts.append("\(count * 100 / total)%") }
    if rate > 0 { parts.append("\(rate < 10 ? oneDigit(rate) : "\(Int(rate))") a second") }
    if let total, count < total, rate > 0 { parts.append("\(clock(Double(total - count) / rate)) left") }
    if let total, count >= total { parts.append("took \(clock(seconds))") }
    return parts.joined(separator: ", ")
  }

  /// A line that wraps cannot be redrawn: what does not fit is left out, part by part. 0 columns are unknown ones.
  static func fit(_ line: String, _ columns: Int) -> String {
    var line = line
    while columns > 0, line.count >= columns {
      guard let comma = line.lastIndex(of: ",") else { return String(line.prefix(columns - 1)) }
      line = String(line[..<comma])
    }
    return line
  }

  private static func columnsOfStderr() -> Int? {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : nil
  }

  private static func oneDigit(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// "1:05", "2:03:09"
  private static func clock(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 3_600_000))
    let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    return hours > 0 ? "\(hours):\(pad(minutes)):\(pad(rest))" : "\(minutes):\(pad(rest))"
  }

  private static func styleOfStderr() -> Style {
    guard isatty(STDERR_FILENO) == 1 else { return .lines }
    let isPlain = isSet("NO_COLOR") || getenv("TERM").map { String(cString: $0) } == "dumb"
    return .redrawn(ansi: !isPlain)
  }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }

  private static func monotonic() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
