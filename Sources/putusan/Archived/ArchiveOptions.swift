internal import Archive
internal import ArgumentParser
internal import Extract

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

  @OptionGroup var corrections: CorrectionOptions

  func validate() throws {
    if archive == nil, corrections.withCorrections {
      throw ValidationError("--with-corrections: name the --archive that holds them")
    }
  }

  /// Opened before anything is read: another run on the same archive is refused at once.
  func writer() throws -> ArchiveWriter? {
    guard let archive else { return nil }
    return try ArchiveWriter(archive, extractor: Extractor.version)
  }
}
