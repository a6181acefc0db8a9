internal import ArgumentParser

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
