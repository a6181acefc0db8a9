internal import Decisions
internal import Glibc

/// Seconds of processor time: other work on the machine counts little.
enum Stopwatch {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// - Parameter bytes: what one repetition works on.
  static func measure(_ name: String, bytes: Int, repetitions: Int = 7, _ body: () -> Void) {
    // The first round fills caches and makes what is made once.
    body()
    let seconds = (0..<repetitions).map { _ -> Double in
      let start = now
      body()
      return now - start
    }
    tell(name, bytes: bytes, seconds: seconds)
  }

  static func tell(_ name: String, bytes: Int, seconds: [Double], _ more: [(String, Int)] = []) {
    var json = JSONWriter()
    json.object { json in
      json.key("name")
      json.value(name)
      json.key("bytes")
      json.value(bytes)
      json.key("seconds")
      json.array { json in for value in seconds { json.value(value) } }
      for (key, value) in more {
        json.key(key)
        json.value(value)
      }
      json.key("rss_mb")
      json.value(residentMegabytes)
    }
    json.newline()
    json.bytes.withUnsafeBytes { _ = write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  }

  /// The most that the process has held so far.
  static var residentMegabytes: Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix("VmHWM:") { return (Int(text.filter(\.isNumber)) ?? 0) / 1024 }
    }
    return 0
  }
}
