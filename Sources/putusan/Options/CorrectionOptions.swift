internal import ArgumentParser

/// Whether the records of an archive are taken as people left them.
struct CorrectionOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Of an archive: take the values that people corrected in the place of the program's.",
      discussion: "The report says how many, in how many cases. What `review` says of corrections holds."))
  var withCorrections = false
}
