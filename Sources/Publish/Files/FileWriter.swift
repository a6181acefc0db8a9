internal import Foundation

/// Puts a report's files into their directory.
struct FileWriter {
  let directory: String

  func write(_ files: [PublishedFile], isCancelled: () -> Bool = { false }) throws(PublishError) {
    let root = URL(filePath: directory, directoryHint: .isDirectory)
    var written: [(aside: URL, final: URL)] = []
    do throws(PublishError) {
      for file in files {
        guard !isCancelled() else { throw PublishError(kind: .stopped, path: directory, detail: "") }
        let final = root.appending(path: file.path)
        try makeDirectory(final.deletingLastPathComponent())
        let aside = final.deletingLastPathComponent().appending(path: ".\(final.lastPathComponent).partial")
        written.append((aside, final))
        try write(file.bytes, to: aside)
      }
    } catch {
      for file in written { try? FileManager.default.removeItem(at: file.aside) }
      throw error
    }
    for file in written { try rename(file.aside, file.final) }
  }

  private func makeDirectory(_ url: URL) throws(PublishError) {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw PublishError(kind: .directory, path: url.path, detail: error.localizedDescription)
    }
  }

  private func write(_ bytes: [UInt8], to url: URL) throws(PublishError) {
    do {
      try Data(bytes).write(to: url)
    } catch {
      throw PublishError(kind: .write, path: url.path, detail: error.localizedDescription)
    }
  }

  /// Replaces a file that is there in one step, which FileManager's moving does not.
  private func rename(_ old: URL, _ new: URL) throws(PublishError) {
    guard Foundation.rename(old.path, new.path) == 0 else {
      throw PublishError(kind: .rename, path: new.path, detail: String(cString: strerror(errno)))
    }
  }
}
