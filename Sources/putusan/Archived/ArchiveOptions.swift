internal import Archive
internal import ArgumentParser
internal import Extract
internal import Pipeline

/// The archive of a command that codes.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep what is coded in this file, and take from it what was coded before.",
      discussion: """
        Inputs that are unchanged since are not coded again under the same rules, and a run that was ended goes on. What \
        is written is the same, byte for byte. The file holds texts and names: do not publish it.
        """, valueName: "file"))
  var archive: String?

  @Flag(
    help: ArgumentHelp(
      "Leave the full-text index of the archive for a later run without this.",
      discussion: "It is made last and takes as long as all before it; without it `query --text` finds nothing new."))
  var noIndex = false

  @OptionGroup var corrections: CorrectionOptions

  func validate() throws {
    if archive == nil, corrections.withCorrections {
      throw ValidationError("--with-corrections: name the --archive that holds them")
    }
    if archive == nil, noIndex { throw ValidationError("--no-index: name the --archive that is meant") }
  }

  /// Opened before anything is read: another run on the same archive is refused at once.
  func writer() throws -> ArchiveWriter? {
    guard let archive else { return nil }
    return try ArchiveWriter(archive, extractor: Extractor.version)
  }

  /// Makes the full-text index of what was put in, when all that was asked for is written.
  ///
  /// - Throws: the status of a signal that stops it.
  func index(_ archive: ArchiveWriter?, quiet: Bool) throws {
    guard let archive, !noIndex else { return }
    var words: Console?
    var (done, total) = (0, 0)
    try archive.index(
      isCancelled: { Interruption.signal != nil },
      begin: { count in
        total = count
        if !quiet { Console.say("taking \(count) text\(count == 1 ? "" : "s") into the full-text index") }
        words = Console(total: count, showsProgress: !quiet)
      },
      isIndexed: {
        done += 1
        words?.advance()
      })
    words?.finish()
    if let signal = Interruption.signal, done < total {
      Console.say(
        "stopped after \(done) of \(total) texts; all else is written, and the same command goes on with the index")
      throw ExitCode.ended(by: signal)
    }
  }
}
