@testable import Publish

extension PublishedFile {
  /// All bytes, for looking at them.
  var bytes: [UInt8] { (try? contents()) ?? [] }
}
