internal import Archive
internal import ArgumentParser

/// Whether the records of an archive are taken as people left them.
struct CorrectionOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Of an archive: take the values that people corrected in the place of the program's.",
      discussion: "The report says how many, in how many cases. What `review` says of corrections holds."))
  var withCorrections = false
}

extension ReviewSummary {
  /// Told on standard error, since the outputs differ by it.
  func say() {
    var line =
      "with corrections: \(reviewed) values in \(cases) cases were reviewed, \(changed) of them replaced in "
      + "\(changedCases) cases"
    if stale > 0 {
      line +=
        "; left out as out of date: \(stale), of fields that are gone, or accepting a value that the program does not "
        + "give any more"
    }
    Console.say(line)
  }
}
