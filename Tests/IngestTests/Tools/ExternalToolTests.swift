import Foundation
import TestSupport
import Testing

@testable import Ingest

@Suite("Programs that read for us")
struct ExternalToolTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func tool(_ script: String, _ limits: ExternalTool.Limits = .init(seconds: 30)) throws -> ExternalTool {
    try folder.write("tool", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["tool"])
    return ExternalTool(name: folder["tool"], package: "a-package", limits: limits)
  }

  private typealias Outcome = Result<[UInt8]?, IngestError>

  /// On a thread of its own, so that those of Swift's pool stay free for the other tests.
  private static func run(_ tool: ExternalTool, _ arguments: [String] = [], _ input: [UInt8] = []) async -> Outcome {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(returning: Outcome { () throws(IngestError) in try tool.run(arguments, input) })
      }
    }
  }

  private func failure(_ tool: ExternalTool, _ input: [UInt8] = []) async -> IngestError? {
    if case .failure(let error) = await Self.run(tool, [], input) { return error }
    return nil
  }

  @Test("input goes in, output comes out, larger than any pipe")
  func passes() async throws {
    let input = [UInt8](repeating: 0x41, count: 3 << 20)
    #expect(try await Self.run(try tool("cat"), [], input).get() == input)
    #expect(try await Self.run(try tool(#"printf %s "$2""#), ["a", "b c"]).get() == Array("b c".utf8))
  }

  @Test("one that says it cannot read gives nothing; what it says is not shown")
  func refuses() async throws {
    #expect(try await Self.run(try tool("echo Nama Korban >&2; exit 1")).get() == nil)
  }

  @Test("one that does not read its input is no error of ours")
  func ignoresInput() async throws {
    let input = [UInt8](repeating: 0x41, count: 3 << 20)
    #expect(try await Self.run(try tool("echo done"), [], input).get() == Array("done\n".utf8))
  }

  /// It was told as a damaged file.
  @Test("one that could not be run within its limits is not the file's fault")
  func limitsRefused() async throws {
    let error = await failure(try tool("exit 125"))
    #expect(error?.kind == .readerFailed && error?.detail.contains("within its limits") == true)
  }

  @Test("one that hangs is stopped, with the programs that it started")
  func hangs() async throws {
    let error = await failure(try tool("sleep 600 & wait", .init(seconds: 1)))
    #expect(error?.kind == .readerFailed)
    #expect(error?.detail.contains("longer than 1 seconds") == true)
  }

  @Test("one that hangs and will not listen is killed")
  func isDeaf() async throws {
    let error = await failure(try tool("trap '' TERM; while :; do sleep 1; done", .init(seconds: 1)))
    #expect(error?.kind == .readerFailed)
  }

  @Test("one that crashes or is killed", arguments: ["SEGV", "KILL", "ABRT"])
  func crashes(_ signal: String) async throws {
    let error = await failure(try tool("kill -\(signal) $$"))
    #expect(error?.kind == .readerFailed)
    #expect(error?.detail.contains("ended by signal") == true)
  }

  @Test("one that writes without end is stopped")
  func floods() async throws {
    let error = await failure(try tool("exec yes", .init(seconds: 30, output: 1 << 20)))
    #expect(error?.kind == .readerFailed)
    #expect(error?.detail.contains("more than 1 MiB") == true)
  }

  @Test("one that asks for more memory than it may have does not get it")
  func isGreedy() async throws {
    let greedy = "exec dd if=/dev/zero of=/dev/null bs=1G count=1"
    #expect(try await Self.run(try tool(greedy, .init(seconds: 30, mebibytes: 256))).get() == nil)
  }

  @Test("one that is not there: which package brings it")
  func isMissing() async throws {
    let missing = ExternalTool(name: "no-such-program-here", package: "a-package", limits: .init(seconds: 30))
    let error = await failure(missing, Array("input".utf8))
    #expect(error?.kind == .missingProgram)
    #expect(error?.detail.contains("apt-get install a-package") == true)
  }

  @Test("many at once, from as many threads")
  func parallel() async throws {
    let tool = try tool("cat")
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<24 {
        group.addTask {
          let input = [UInt8](repeating: UInt8(number), count: 100_000)
          #expect((try? await Self.run(tool, [], input).get()) == input)
        }
      }
    }
  }
}
