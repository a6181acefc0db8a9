internal import ArgumentParser
internal import Corpus
internal import Decisions
internal import Pipeline

struct CorpusGenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a corpus of made-up decisions and their truth.",
    discussion: """
      Writes decisions/ and truth.jsonl, one record of the codebook a case. The same seed and number of cases give the \
      same bytes. Seed 435 with 435 cases is the reference corpus. Everything in it is invented: do not cite it. Above \
      1,000 cases decisions/ has a folder for each thousand.
      """)

  @Option(help: "Which corpus: another number gives other cases.")
  var seed: UInt64 = 435

  @Option(help: ArgumentHelp("How many cases.", valueName: "n"))
  var cases = 435

  @Option(name: .shortAndLong, help: ArgumentHelp("Folder to write to; made if it is missing.", valueName: "folder"))
  var out: String

  @OptionGroup var work: WorkOptions

  func validate() throws {
    guard (1...100_000_000).contains(cases) else {
      throw ValidationError("--cases \(cases): give a number from 1 to 100000000")
    }
  }

  func run() throws {
    Interruption.watch()
    let folder = try CorpusFolder(out, cases: cases)
    let generator = CorpusGenerator(seed: seed)
    let truth = try DataOutput(file: folder.truth)
    var words = Console(total: cases, showsProgress: !work.quiet)
    let ordered = OrderedWork(jobs: work.jobs ?? OrderedWork.processors)
    let written = try ordered.run(
      0..<cases, makeState: {},
      work: { _, index in
        let made = generator.makeCase(index)
        return Result { try folder.write(made.files, of: index) }.map { made.truth.jsonLine }
      },
      isCancelled: { Interruption.signal != nil },
      deliver: { line in
        try truth.write(line.get())
        words.advance()
      })
    words.finish()
    if let signal = Interruption.signal {
      Console.say(
        "stopped after \(written) of \(cases) cases; remove \(printable(out)) and run it again to write the corpus anew"
      )
      throw ExitCode.ended(by: signal)
    }
    try truth.finish()
    if !work.quiet { Console.say("wrote \(cases) cases and their truth to \(printable(out))") }
  }
}
