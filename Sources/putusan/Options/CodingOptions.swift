internal import ArgumentParser
internal import Pipeline

/// What all commands share that code decisions.
struct CodingOptions: ParsableArguments {
  @OptionGroup var work: WorkOptions
  @OptionGroup var readers: ReaderOptions

  var reading: ReadingOptions { readers.reading }
}
