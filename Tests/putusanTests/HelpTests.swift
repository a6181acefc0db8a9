import Testing

@Suite("Help and misuse")
struct HelpTests {
  static let commands = [
    "run", "analyze", "report", "compare", "extract", "show", "inspect", "query", "serve", "export", "evaluate",
    "codebook", "rules", "worker", "corpus", "corpus generate", "review", "review queue", "review sample",
    "review export", "review import",
  ]

  @Test("the table of contents")
  func root() throws {
    let help = try Tool.run("--help")
    #expect(help.status == 0)
    try expectGolden(help.output, "help.txt")
  }

  @Test("help of each command", arguments: commands)
  func command(_ name: String) throws {
    let help = try Tool.run(name.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.status == 0)
    try expectGolden(help.output, "help-\(name.replacing(" ", with: "-")).txt")
  }

  @Test("the version tells the rules, and the libraries that are loaded")
  func version() throws {
    let version = try Tool.run("--version")
    #expect(version.status == 0)
    #expect(version.output.prefixMatch(of: /\d+\.\d+\.\d+ \(rules [0-9a-f]{16}\)\n/) != nil)
    let libraries = version.output.split(separator: "\n").last?.split(separator: ", ") ?? []
    #expect(
      libraries.map { $0.prefix { $0 != " " } }
        == ["libxml2", "libarchive", "libcrypto", "PCRE2", "SQLite", "ISA-L", "libxlsxwriter"])
    for library in libraries { #expect(library.contains(/\ \d+\.\d+/), "\(library)") }
  }

  static let misuses: [[String]] = [
    ["unknown"], ["extract"], ["extract", "x", "--jobs", "0"], ["extract", "x", "--jobs", "many"],
    ["extract", "x", "--format", "xml"], ["extract", "x", "--keep-duplicates", "--drop-duplicates"],
    ["run"], ["run", "x", "--lang", "fr"], ["run", "x", "--lang", "id,id"], ["run", "x", "--profile", "secret"],
    ["compare", "x"], ["compare", "x", "y", "--format", "html"], ["analyze"], ["analyze", "x", "--profile", "x"],
    ["report"], ["report", "x", "--format", "html,doc"], ["report", "x", "--format", ""], ["show"], ["evaluate"],
    ["evaluate", "--gold", "x"], ["export", "x"], ["export", "--out", "y"],
    ["export", "x", "--out", "y", "--format", "xml"],
    ["export", "x", "--out", "y", "--profile", "secret"],
    ["evaluate", "--gold", "x", "--indo-law", "y"], ["evaluate", "--indo-law", "y", "x"],
    ["evaluate", "--gold", "x", "y", "--ids", "0"],
    ["evaluate", "--gold", "x", "y", "--names"], ["codebook", "x"], ["rules", "x"], ["analyze", "x", "y"],
    ["worker", "x"], ["worker", "--list"], ["worker", "--tally", "--identity"], ["worker", "--batch", "0"],
    ["analyze", "x", "y", "--merge", "--with-corrections"], ["run", "x", "--with-corrections"],
    ["evaluate", "--archive", "x"], ["evaluate", "--by", "x"], ["evaluate", "--archive", "x", "--by", "y", "z"],
    ["evaluate", "--archive", "x", "--by", "y", "--against", "y"], ["review", "import"], ["review", "sample"],
    ["review", "sample", "--n", "0", "--out", "y"],
    ["review", "sample", "--n", "5", "--stratify", "name", "--out", "y"],
    ["review", "sample", "--n", "5", "--fields", "id", "--out", "y"], ["review", "queue", "--limit", "0"],
    ["worker", "--longest-line", "0"], ["worker", "--jobs", "0"],
  ]

  @Test("misuse is status 64, in words on standard error only", arguments: misuses)
  func misuse(_ arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 64)
    #expect(result.data.isEmpty)
    #expect(result.words.hasPrefix("Error: "))
  }
}
