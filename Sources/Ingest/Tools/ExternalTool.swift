internal import Foundation

/// A program of the system that reads what we do not read ourselves: poppler's for PDFs, tesseract for pictures.
///
/// Each run is a process of its own with bounded time and memory, so that a file which crashes the program or lets it
/// hang costs that file and nothing else. Input and output are files in memory, not pipes: nobody waits for anybody, and
/// no name of a file reaches a command line. What the program says on standard error may hold words of the file and is
/// not read.
struct ExternalTool: Sendable {
  struct Limits: Sendable {
    /// Of the clock on the wall.
    var seconds: Int
    /// Address space.
    var mebibytes = 2048
    /// What it may write, in bytes.
    var output = 64 << 20
  }

  /// Looked for on the PATH.
  let name: String
  /// The Debian package that brings it, for the advice where it is missing.
  let package: String
  let limits: Limits
  /// Asked while the program runs: a run that is stopped does not wait for it.
  var isCancelled: @Sendable () -> Bool = { false }

  /// Waits on the calling thread.
  /// - Returns: what the program wrote; `nil` where it says that it cannot read this.
  /// - Throws: `.missingProgram`, or `.readerFailed` where it hung, crashed or wrote without end.
  func run(_ arguments: [String], _ input: [UInt8]) throws(IngestError) -> [UInt8]? {
    guard let given = MemoryFile(input), let made = MemoryFile([]) else {
      throw broken("cannot be given its input: no memory is left")
    }
    let end = try end(of: arguments, given, made)
    guard !isCancelled() else { throw IngestError(.readerFailed, "\(name) was stopped with the run") }
    guard made.size < limits.output else { throw broken("wrote more than \(limits.output >> 20) MiB and was stopped") }
    switch end {
    case .exited(0): return made.bytes()
    case .exited(124): throw broken("took longer than \(limits.seconds) seconds and was stopped")
    case .exited(125): throw IngestError(.readerFailed, "\(name) could not be run within its limits; try again")
    case .exited(126), .exited(127): throw missing
    case .exited(let status) where status > 128: throw broken("ended by signal \(status - 128)")
    case .exited: return nil
    case .signaled(let signal): throw broken("ended by signal \(signal)")
    }
  }

  private enum End {
    case exited(Int32), signaled(Int32)
  }

  /// The shell sets the limits of memory and of what is written (in blocks of 512 bytes), `timeout` that of time: it ends
  /// the whole group of processes, even where we ourselves are gone by then. Limits that cannot be set, as where the
  /// system's own are lower, end as `timeout` does that could not run: the file is not to blame.
  private static let script =
    #"{ ulimit -v "$1" && ulimit -f "$2" && ulimit -c 0; } || exit 125; shift 2; exec timeout -k 2 "$@""#

  private func end(of arguments: [String], _ input: MemoryFile, _ output: MemoryFile) throws(IngestError) -> End {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", Self.script, "sh", "\(limits.mebibytes << 10)", "\(limits.output >> 9)", "\(limits.seconds)", name]
      + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1"]) {
      $1
    }
    process.standardInput = input.handle
    process.standardOutput = output.handle
    process.standardError = FileHandle.nullDevice
    let hasEnded = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in hasEnded.signal() }
    do { try ExternalTool.unblocked { try process.run() } } catch { throw broken("could not be started") }
    while hasEnded.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      // `timeout` passes it on to the program, and kills one that will not listen.
      if isCancelled() { process.terminate() }
    }
    let status = process.terminationStatus
    return process.terminationReason == .uncaughtSignal ? .signaled(status) : .exited(status)
  }

  /// A process inherits what its parent's thread has blocked, and threads of Dispatch have blocked nearly all signals: it
  /// could not be told to end.
  private static func unblocked<R>(_ body: () throws -> R) rethrows -> R {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  private func broken(_ what: String) -> IngestError {
    IngestError(.readerFailed, "\(name) \(what); the file may be damaged or made to do harm")
  }

  private var missing: IngestError {
    IngestError(.missingProgram, "reading this needs \(name), which is not installed: apt-get install \(package)")
  }
}
