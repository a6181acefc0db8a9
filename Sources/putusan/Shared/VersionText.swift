internal import Archive
internal import Decisions
internal import Extract
internal import Ingest
internal import Publish

/// What `putusan --version` prints: the program and its rules on the first line, for programs that read it; behind it the
/// C libraries that are loaded, for who reports a mistake.
enum VersionText {
  static var whole: String {
    let program = "\(Extractor.version.version) (rules \(Extractor.version.rules))"
    return program + "\n" + libraries.map(\.description).joined(separator: ", ")
  }

  /// In the order in which a decision meets them.
  static var libraries: [LinkedLibrary] {
    LinkedLibrary.ofIngest + LinkedLibrary.ofExtract + LinkedLibrary.ofArchive + LinkedLibrary.ofPublish
  }
}
