internal import ArgumentParser

/// How many inputs are worked on at once.
struct JobsOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Inputs to work on at the same time. (default: number of processors)",
      discussion: "The result is the same, byte for byte, with any number.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs \(jobs): give a number from 1 to 1024, or leave it out")
    }
  }
}
