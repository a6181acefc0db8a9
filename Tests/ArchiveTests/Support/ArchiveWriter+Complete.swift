@testable import Archive

extension ArchiveWriter {
  /// Ends a run as the commands do.
  func complete() throws {
    try finish(Summary())
    try index()
  }
}
