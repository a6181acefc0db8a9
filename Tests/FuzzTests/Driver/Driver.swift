import Foundation

/// What libFuzzer calls. `PUTUSAN_FUZZ` names the target; libFuzzer has taken all arguments for itself.
private nonisolated(unsafe) var body: ([UInt8]) throws -> Void = { _ in }

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> Int32 {
  let name = ProcessInfo.processInfo.environment["PUTUSAN_FUZZ"] ?? ""
  guard let target = FuzzTarget.named(name) else {
    let known = FuzzTarget.all.map(\.name).joined(separator: " ")
    FileHandle.standardError.write(Data("PUTUSAN_FUZZ: no target \(name); known: \(known)\n".utf8))
    exit(64)
  }
  body = target.make()
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  let start = processorTime()
  do {
    try body(Array(UnsafeBufferPointer(start: data, count: size)))
  } catch {
    fatalError("\(error)")
  }
  // libFuzzer's own limit is by the clock on the wall, which runs on while a busy machine has other things to do.
  let seconds = processorTime() - start
  if seconds > 1 { fatalError("one input took \(seconds) seconds") }
  return 0
}

private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
