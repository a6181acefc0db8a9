internal import ArgumentParser
internal import Decisions
internal import Pipeline

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

  /// Throws where none of the paths leads anywhere: a mistyped folder must leave no empty archive behind.
  func requireAny() throws(CommandError) {
    guard !ArgumentPath.bytes(paths).contains(where: InputList.isThere) else { return }
    let names = paths.prefix(3).map { printable($0) }.joined(separator: ", ")
    throw CommandError("there is no file or folder \(names); check the path. Nothing was read or written")
  }
}
