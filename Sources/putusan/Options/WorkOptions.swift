internal import ArgumentParser
internal import Pipeline

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

/// What all commands share that read many files.
struct WorkOptions: ParsableArguments {
  @OptionGroup var parallel: JobsOption

  @Flag(name: .shortAndLong, help: "Show no progress. Inputs that are set aside are still named.")
  var quiet = false

  var jobs: Int? { parallel.jobs }
}

/// How files are read that other programs read for us.
struct ReaderOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Recognise PDFs that are pictures, some seconds a page.",
      discussion:
        "It takes Ghostscript, tesseract and its model for Indonesian. Without it they are set aside as `needs OCR`."))
  var ocr = false

  @Option(
    help: ArgumentHelp(
      "Seconds that another program may take for a PDF, or for a page of pictures.", valueName: "seconds"))
  var readerTimeout = 60

  func validate() throws {
    guard (1...3600).contains(readerTimeout) else {
      throw ValidationError("--reader-timeout \(readerTimeout): give seconds from 1 to 3600")
    }
  }

  var reading: ReadingOptions { ReadingOptions(recognises: ocr, seconds: readerTimeout) }
}

/// What all commands share that code decisions.
struct CodingOptions: ParsableArguments {
  @OptionGroup var work: WorkOptions
  @OptionGroup var readers: ReaderOptions

  var reading: ReadingOptions { readers.reading }
}

/// The decisions to read.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Decisions, or folders that hold them.",
      discussion: """
        Saved pages of the Direktori Putusan, PDFs and their text, Akoma Ntoso and Indo-Law XML, told apart by content, \
        and zip, gzip and tar archives of them. Folders are read with all below them, in the order of their paths. A \
        saved page and the document beside it are one decision.
        """, valueName: "path"))
  var paths: [String]
}
