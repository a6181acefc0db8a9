internal import Archive

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
