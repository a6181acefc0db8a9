import Foundation
import TestSupport
import Testing

@Suite("script/install")
struct InstallTests {
  private static func install(_ arguments: String...) throws -> Tool.Result {
    try Tool.run([Package.file("script/install")] + arguments, program: URL(filePath: "/bin/bash"))
  }

  private static func files(_ folder: String) -> Set<String> {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return Set(found.filter { (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\($0)")) == nil })
  }

  @Test("program, man pages and completions stand where they are found, and go again")
  func installed() throws {
    let folder = try TemporaryFolder()
    let prefix = folder["prefix"]
    let result = try Self.install("--prefix", prefix, "--program", Tool.url.path)
    try #require(result.status == 0, "\(result.words)")
    #expect(result.output == "\(prefix)/bin/putusan\n")
    let files = Self.files(prefix)
    let pages = Set(HelpTests.commands.map { "share/man/man1/putusan.\($0.replacing(" ", with: ".")).1" })
    #expect(files.isSuperset(of: pages.union(["bin/putusan", "share/man/man1/putusan.1"])))

    let program = URL(filePath: "\(prefix)/bin/putusan")
    #expect(try Tool.run(["--version"], program: program).output == Tool.run("--version").output)
    for completion in [
      "share/bash-completion/completions/putusan", "share/zsh/site-functions/_putusan",
      "share/fish/vendor_completions.d/putusan.fish",
    ] {
      let text = try String(contentsOfFile: "\(prefix)/\(completion)", encoding: .utf8)
      #expect(text.contains("evaluate") && text.contains("archive"), "\(completion)")
    }
    let bash = try Tool.run(
      ["-n", "\(prefix)/share/bash-completion/completions/putusan"], program: URL(filePath: "/bin/bash"))
    #expect(bash.status == 0, "\(bash.words)")

    #expect(try Self.install("--prefix", prefix, "--uninstall").status == 0)
    #expect(Self.files(prefix).isEmpty, "left behind: \(Self.files(prefix))")
  }

  @Test("an option that it does not know is misuse", arguments: ["install", "package", "pictures", "docs", "test"])
  func misuse(_ script: String) throws {
    let result = try Tool.run([Package.file("script/\(script)"), "--nonsense"], program: URL(filePath: "/bin/bash"))
    #expect(result.status == 64)
    #expect(result.words.contains("unknown option --nonsense"))
  }
}
