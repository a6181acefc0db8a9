internal import Archive
internal import ArgumentParser
internal import Decisions
internal import Pipeline

/// Codes all inputs of a command and tells on stderr how it goes.
struct CodingRun {
  let list: InputList
  let options: CodingOptions
  /// Whether data go to standard output while the work is under way.
  let printsData: Bool
  let duplicates: DuplicateChoice
  /// What a run that was stopped leaves behind.
  var remains = "no file was written"

  /// How many inputs became what.
  struct Counts {
    var coded = 0
    var setAside = 0
    var duplicates = 0

    /// Ends the command with the status that scripts expect.
    func exit() throws { if setAside > 0 { throw ExitCode.someSetAside } }
  }

  /// Pages stand with the documents that they describe.
  init(_ paths: [String], _ options: CodingOptions, _ duplicates: DuplicateChoice, printsData: Bool) throws {
    var list = InputList(ArgumentPath.bytes(paths))
    try list.bundle(options.work)
    self.init(list, options, duplicates, printsData: printsData)
  }

  init(_ list: InputList, _ options: CodingOptions, _ duplicates: DuplicateChoice = .keep, printsData: Bool) {
    self.list = list
    self.options = options
    self.duplicates = duplicates
    self.printsData = printsData
  }

  /// As `runWithCoder`, for what needs no more than the decision and its record.
  func run<Value: Sendable>(
    _ make: @escaping @Sendable (Decision, CaseRecord) -> Value, setAside: (SetAside) throws -> Void = { _ in },
    duplicate: (Duplicate) throws -> Void = { _ in }, deliver: (Value) throws -> Void
  ) throws -> Counts {
    try runWithCoder({ make($1, $2) }, setAside: setAside, duplicate: duplicate, deliver: deliver)
  }

  /// - Parameters:
  ///   - make: on the workers' threads, each with its own coder.
  ///   - setAside, duplicate: beside the line that is printed in any case.
  ///   - deliver: in the order of the inputs.
  func runWithCoder<Value: Sendable>(
    _ make: @escaping @Sendable (Coder, Decision, CaseRecord) -> Value, setAside: (SetAside) throws -> Void = { _ in },
    duplicate: (Duplicate) throws -> Void = { _ in }, deliver: (Value) throws -> Void
  ) throws -> Counts {
    let batch = Batch(
      list.items, jobs: options.work.jobs, keepsDuplicates: duplicates == .keep, reading: options.reading)
    return try follow(setAside, duplicate, deliver) { try batch.runWithCoder(make, itemIsDone: $0, deliver: $1) }
  }

  /// The same with an archive, from which a record may come without its decision.
  ///
  /// - Parameter reviewed: records are taken as people left them, and this is told what they did; `nil` for the program's.
  func run<Value: Sendable>(
    in archive: ArchiveWriter?, reviewed: ((ReviewSummary) -> Void)? = nil,
    _ make: @escaping @Sendable (WrittenRecord) -> Value, setAside: (SetAside) throws -> Void = { _ in },
    duplicate: (Duplicate) throws -> Void = { _ in },
    deliver: (Value) throws -> Void
  ) throws -> Counts {
    guard let archive else {
      return try run(
        { _, record in make(WrittenRecord(record)) }, setAside: setAside, duplicate: duplicate, deliver: deliver)
    }
    let quiet = options.work.quiet
    let batch = ArchivedBatch(
      list.items, in: archive, jobs: options.work.jobs, keepsDuplicates: duplicates == .keep,
      withCorrections: reviewed != nil, reading: options.reading)
    return try follow(setAside, duplicate, deliver, keeps: true) { itemIsDone, deliver in
      let summary = try batch.run(make, itemIsDone: itemIsDone, reviewed: reviewed ?? { _ in }, deliver: deliver)
      if Interruption.signal == nil { try archive.finish(summary) } else { try archive.flush() }
      if summary.unchanged > 0, !quiet {
        Console.say("taken from the archive: \(summary.unchanged) that are unchanged")
      }
    }
  }

  /// - Parameter keeps: whether what was done is kept when the work is stopped.
  private func follow<Value: Sendable>(
    _ setAside: (SetAside) throws -> Void, _ duplicate: (Duplicate) throws -> Void, _ deliver: (Value) throws -> Void,
    keeps: Bool = false,
    _ work: @escaping (_ itemIsDone: () -> Void, _ deliver: (Outcome<Value>) throws -> Void) throws -> Void
  ) throws -> Counts {
    Interruption.watch()
    var counts = Counts()
    let showsProgress = !options.work.quiet && !(printsData && Console.stdoutIsTerminal)
    var words = Console(total: list.items.count, showsProgress: showsProgress)
    if list.items.isEmpty, Interruption.signal == nil { words.say("no file to read below the given paths") }
    var done = 0
    let countItem = {
      done += 1
      words.advance()
    }
    try work(countItem) { outcome in
      switch outcome {
      case .coded(let value):
        counts.coded += 1
        try deliver(value)
      case .setAside(let item):
        counts.setAside += 1
        words.say(item.line)
        try setAside(item)
      case .duplicate(let item):
        counts.duplicates += 1
        words.say(item.line)
        try duplicate(item)
      }
    }
    words.finish()
    if let signal = Interruption.signal {
      let kept =
        keeps ? "no file was written; the archive keeps them, and the same command goes on from there" : remains
      Console.say("stopped after \(done) of \(list.items.count) inputs; \(kept)")
      throw ExitCode.ended(by: signal)
    }
    if showsProgress { Console.say(summary(counts)) }
    return counts
  }

  private func summary(_ counts: Counts) -> String {
    var parts = ["coded \(counts.coded)", "set aside \(counts.setAside)"]
    if counts.duplicates > 0 { parts.append("left out \(counted(counts.duplicates, "duplicate"))") }
    if list.pairs > 0 { parts.append("read \(counted(list.pairs, "page")) with a document") }
    if list.notADecision > 0 { parts.append("passed over \(list.notADecision) that are no decisions by their names") }
    return parts.joined(separator: ", ")
  }

  private func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
