internal import Analyze
internal import Decisions
internal import Foundation
internal import Pipeline

extension PartialFindings {
  /// Partial findings are large lines; one is in memory at a time.
  private static let longestLine = 1 << 30

  /// The sum of all lines of the files.
  init(files: [String]) throws {
    self.init()
    var isEmpty = true
    for file in files {
      guard let handle = FileHandle(forReadingAtPath: file) else {
        throw CommandError("\(printable(file)) cannot be read: check that it exists and that you may read it")
      }
      for line in LineReader(handle.fileDescriptor, limit: PartialFindings.longestLine) {
        guard case .text(let number, let bytes) = line else {
          throw CommandError("\(printable(file)) cannot be read to its end: is it a folder?")
        }
        do {
          try merge(try PartialFindings(line: bytes))
        } catch {
          throw CommandError("\(printable(file)), line \(number): \(error)")
        }
        isEmpty = false
      }
      try handle.close()
    }
    guard !isEmpty else {
      throw CommandError("the files hold no partial findings; `putusan worker --tally` writes them")
    }
  }
}
