internal import ArgumentParser
internal import Glibc
internal import Pipeline

struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Code decisions that are asked for in JSON lines: for clusters and other programs.",
    discussion: """
      Reads a line, answers a line, in order: {"id":...,"path":...} or {"id":...,"content":...,"format":...}, with \
      content_base64 for PDFs and archives. The answer is the record, as `extract` writes it, or \
      {"id":...,"error":{"kind":...,"detail":...}}, whatever the line was. The status is 0 where every line was \
      answered. Docs/scale.md describes all lines.
      """)

  /// What is made of the lines.
  enum Task: EnumerableFlag {
    case records, identity, tally, duplicates, list

    static func help(for value: Task) -> ArgumentHelp? {
      switch value {
      case .records: "Answer each line with its record."
      case .identity: "Answer each line with all that a distributed job needs: record, identity, year, province."
      case .tally:
        """
        Count instead of answering: one line of partial findings at the end. Lines may be requests, records, errors, and \
        partial findings.
        """
      case .duplicates:
        "Read what --identity writes, in the order of the input, and tell which decisions are duplicates."
      case .list: "Read no lines: write one for each input below the given paths, as `run` would read them."
      }
    }
  }

  @Argument(help: ArgumentHelp("With --list: decisions, folders, archives.", valueName: "path"))
  var paths: [String] = []

  @Flag(exclusivity: .exclusive)
  var task = Task.records

  @OptionGroup var parallel: JobsOption

  @Option(
    help: ArgumentHelp("Lines that are under way at most; with their answers they stay in memory.", valueName: "n"))
  var batch = 64

  @Option(
    help: ArgumentHelp(
      "Bytes of the longest line that is read; longer ones are answered by an error.", valueName: "bytes"))
  var longestLine = 100_000_000

  @OptionGroup var readers: ReaderOptions

  func validate() throws {
    guard batch > 0 else { throw ValidationError("--batch \(batch): give a number from 1") }
    guard longestLine > 0 else { throw ValidationError("--longest-line \(longestLine): give a number of bytes") }
    guard paths.isEmpty == (task != .list) else {
      throw ValidationError(
        task == .list
          ? "--list needs a path" : "paths stand in the lines of standard input; only --list takes them here")
    }
  }

  func run() throws {
    let lines = LineReader(STDIN_FILENO, limit: longestLine)
    let answers = Answers()
    switch task {
    case .records:
      try answered(lines, answers) { coder, line in WorkerAnswer.record(line, coder) }
    case .identity:
      try answered(lines, answers) { coder, line in WorkerAnswer.outcomes(line, coder) }
    case .tally: try answers.write(try WorkerTally(work, reading).line(lines))
    case .duplicates: try findDuplicates(lines, answers)
    case .list:
      var list = InputList(ArgumentPath.bytes(paths))
      try list.bundle(jobs: parallel.jobs)
      for item in list.items { try answers.write(item.requestLine) }
      try list.items.checkIsWhole()
    }
  }

  private var reading: ReadingOptions { readers.reading }
  private var work: OrderedWork { OrderedWork(jobs: parallel.jobs ?? OrderedWork.processors, lookAhead: batch) }

  private func answered(
    _ lines: sending LineReader, _ answers: Answers, _ answer: @escaping @Sendable (Coder, LineReader.Line) -> [UInt8]
  ) throws {
    let reading = reading
    try work.run(
      lines, makeState: { Coder(reading) }, work: { coder, line in answer(coder, line) },
      deliver: { try answers.write($0) })
  }

  private func findDuplicates(_ lines: LineReader, _ answers: Answers) throws {
    var finder = DuplicateFinder()
    for line in lines {
      guard case .text(let number, let text) = line else { throw CommandError("a line is too long, or broke off") }
      let duplicate: Duplicate?
      do {
        duplicate = try finder.add(text, number: number)
      } catch let error as Refusal {
        throw CommandError("\(error.detail); `putusan worker --identity` writes them")
      }
      try answers.write(duplicate?.jsonLine ?? Array("null\n".utf8))
    }
  }
}

/// Where answers go. For one thread.
struct Answers {
  private let output = DataOutput()

  /// A reader that has gone away wants no more. Other threads may be waiting for lines that never come, so the process
  /// ends here: at once, since C libraries that are put away by `exit` would be missing to those that still code.
  func write(_ bytes: [UInt8]) throws {
    do throws(OutputError) {
      try output.write(bytes)
    } catch {
      if error == .closedByReader { _exit(EXIT_SUCCESS) }
      throw error
    }
  }
}
