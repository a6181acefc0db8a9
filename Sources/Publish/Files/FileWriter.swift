internal import Decisions
internal import Foundation
internal import Spool

/// Puts a report's files into their directory.
struct FileWriter {
  let directory: String
  let profile: Profile
  let namesCases: Bool

  func write(_ files: [PublishedFile], isCancelled: () -> Bool = { false }) throws(PublishError) {
    let root = URL(filePath: directory, directoryHint: .isDirectory)
    var written: [(aside: URL, final: URL)] = []
    do throws(PublishError) {
      for file in files {
        guard !isCancelled() else { throw PublishError(kind: .stopped, path: directory, detail: "") }
        let final = root.appending(path: file.path)
        try refuseFolder(final)
        try makeDirectory(final.deletingLastPathComponent())
        let aside = final.deletingLastPathComponent().appending(path: ".\(final.lastPathComponent).partial")
        written.append((aside, final))
        try write(file, to: aside)
      }
    } catch {
      for file in written { try? FileManager.default.removeItem(at: file.aside) }
      throw error
    }
    let earlier = EarlierReport(in: root, namesCases: namesCases)
    for file in written { try rename(file.aside, file.final) }
    if profile == .public { try earlier.remove(without: files) }
  }

  /// No file can take the place of a folder: known before the first one is put into its place.
  private func refuseFolder(_ url: URL) throws(PublishError) {
    guard (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true else { return }
    throw PublishError(kind: .folder, path: url.path, detail: "a folder has its name")
  }

  private func makeDirectory(_ url: URL) throws(PublishError) {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw PublishError(kind: .directory, path: url.path, detail: error.localizedDescription)
    }
  }

  private func write(_ file: PublishedFile, to url: URL) throws(PublishError) {
    do {
      // An empty one first: `FileHandle` makes none.
      try Data().write(to: url)
      let handle = try FileHandle(forWritingTo: url)
      defer { try? handle.close() }
      var waiting = Data()
      try file.write { bytes in
        waiting.append(contentsOf: bytes)
        guard waiting.count >= FileWriter.chunk else { return }
        try handle.write(contentsOf: waiting)
        waiting.removeAll(keepingCapacity: true)
      }
      try handle.write(contentsOf: waiting)
    } catch let error as SpoolError {
      throw PublishError(kind: .temporary, path: url.path, detail: error.description)
    } catch {
      throw PublishError(kind: .write, path: url.path, detail: error.localizedDescription)
    }
  }

  /// Bytes that are written at once.
  private static let chunk = 1 << 20

  /// Replaces a file that is there in one step, which FileManager's moving does not.
  private func rename(_ old: URL, _ new: URL) throws(PublishError) {
    guard Foundation.rename(old.path, new.path) == 0 else {
      throw PublishError(kind: .rename, path: new.path, detail: String(cString: strerror(errno)))
    }
  }
}
