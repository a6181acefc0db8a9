internal import ArgumentParser

/// What all commands share that read many files.
struct WorkOptions: ParsableArguments {
  @OptionGroup var parallel: JobsOption

  @Flag(name: .shortAndLong, help: "Show no progress. Inputs that are set aside are still named.")
  var quiet = false

  var jobs: Int? { parallel.jobs }
}
