internal import ArgumentParser
internal import Pipeline

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
