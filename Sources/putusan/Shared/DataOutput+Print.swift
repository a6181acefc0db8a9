internal import ArgumentParser
internal import Pipeline

extension DataOutput {
  /// Writes data; where the reader of standard output has closed it, as `head` does, ends the command in peace: the
  /// reader has all that it wanted.
  func print(_ bytes: [UInt8]) throws {
    do throws(OutputError) {
      try write(bytes)
    } catch {
      if error == .closedByReader { throw ExitCode.success }
      throw error
    }
  }
}
