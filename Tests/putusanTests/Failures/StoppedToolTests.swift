import Foundation
import TestSupport
import Testing

@Suite("Ctrl-C while another program reads")
struct StoppedToolTests {
  @Test(
    "a run did not end before the program did, an hour later: it stops the program, and says how to go on",
    arguments: [SIGINT, SIGTERM])
  func stopped(_ signal: Int32) throws {
    let folder = try TemporaryFolder()
    // It hangs, and tells that it began.
    try folder.file("bin/pdftotext", "#!/bin/sh\necho $$ > '\(folder["started"])'\nexec sleep 3000\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/pdftotext"])
    try folder.file("in/a.pdf", "%PDF-1.4\nnothing")
    let script = #"PATH="$1/bin:$PATH" exec "$0" run in --archive a.sqlite --out out --reader-timeout 3600"#
    let result = try Tool.run(
      ["-c", script, Tool.url.path, folder.path], in: folder.path, program: URL(filePath: "/bin/sh")
    ) { process in
      while process.isRunning, ((try? folder.text("started")) ?? "").isEmpty { usleep(10_000) }
      kill(process.processIdentifier, signal)
    }
    #expect(result.status == 128 + signal)
    #expect(result.words.contains("the same command goes on from there"))
    let reader = try #require(Int32(try folder.text("started").trimmingCharacters(in: .whitespacesAndNewlines)))
    // Whoever takes over what has ended may take a while to forget it.
    for _ in 0..<6_000 where kill(reader, 0) == 0 { usleep(10_000) }
    #expect(kill(reader, 0) != 0, "the program that read is still there")
    #expect(try !folder.names("out").contains { $0.hasSuffix(".partial") })
  }
}
