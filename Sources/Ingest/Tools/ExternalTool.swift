internal import Dispatch
internal import Glibc
internal import Subprocess
internal import Synchronization

/// A program of the system that reads what we do not read ourselves: poppler's for PDFs, tesseract for pictures.
///
/// Each run is a process of its own with bounded time and memory, so that a file which crashes the program or lets it
/// hang costs that file and nothing else. The input goes in by a pipe: no name of a file reaches a command line. What
/// the program says on standard error may hold words of the file and is not read.
struct ExternalTool: Sendable {
  struct Limits: Sendable {
    /// Of the clock on the wall.
    var seconds: Int
    /// Address space.
    var mebibytes = 2048
    /// What it may write.
    var output = 64 << 20
  }

  /// Looked for on the PATH.
  let name: String
  /// The Debian package that brings it, for the advice where it is missing.
  let package: String
  let limits: Limits

  /// Waits on the calling thread, which must not be one of Swift's own pool: without them nothing ends the waiting.
  /// - Returns: what the program wrote; `nil` where it says that it cannot read this.
  /// - Throws: `.missingProgram`, or `.readerFailed` where it hung, crashed or wrote without end.
  func run(_ arguments: [String], _ input: [UInt8]) throws(IngestError) -> [UInt8]? {
    _ = Self.survivesClosedPipes
    let answer = Answer()
    Task.detached {
      let outcome = await outcome(arguments, input)
      answer.outcome.withLock { $0 = outcome }
      answer.isThere.signal()
    }
    answer.isThere.wait()
    guard let outcome = answer.outcome.withLock({ $0 }) else { throw broken("gave no answer") }
    return try outcome.get()
  }

  /// A program that ends before it has read its input closes the pipe; that must not end ours.
  private static let survivesClosedPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  private typealias Outcome = Result<[UInt8]?, IngestError>

  private final class Answer: Sendable {
    let outcome = Mutex<Outcome?>(nil)
    let isThere = DispatchSemaphore(value: 0)
  }

  /// The shell sets the limit of memory, `timeout` that of time: it ends the whole group of processes, even where we
  /// ourselves are gone by then.
  private static let script = #"ulimit -v "$1" && ulimit -c 0 && shift && exec timeout -k 2 "$@""#

  private func outcome(_ arguments: [String], _ input: [UInt8]) async -> Outcome {
    let command = ["-c", Self.script, "sh", "\(limits.mebibytes << 10)", "\(limits.seconds)", name] + arguments
    do {
      let result = try await Subprocess.run(
        .name("sh"), arguments: Arguments(command),
        environment: .inherit.updating(["LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1"]),
        input: .array(input), output: .bytes(limit: limits.output))
      switch result.terminationStatus {
      case .exited(0): return .success(result.standardOutput)
      case .exited(124): return .failure(broken("took longer than \(limits.seconds) seconds and was stopped"))
      case .exited(126), .exited(127): return .failure(missing)
      case .exited(let status) where status > 128: return .failure(broken("ended by signal \(status - 128)"))
      case .exited: return .success(nil)
      case .signaled(let signal): return .failure(broken("ended by signal \(signal)"))
      }
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .failure(broken("wrote more than \(limits.output >> 20) MiB and was stopped"))
    } catch {
      return .failure(broken("could not be run"))
    }
  }

  private func broken(_ what: String) -> IngestError {
    IngestError(.readerFailed, "\(name) \(what); the file may be damaged or made to do harm")
  }

  private var missing: IngestError {
    IngestError(.missingProgram, "reading this needs \(name), which is not installed: apt-get install \(package)")
  }
}
