internal import Archive
internal import Decisions
internal import Ingest

/// One input on its way through a run with an archive.
struct ArchivedInput {
  let item: InputItem

  /// Under which name the archive knows it.
  var key: ArchiveInput { ArchiveInput(path: item.source.key, page: item.page?.key) }

  /// How its files look now, unread.
  func stamps(recognises: Bool) -> InputState {
    InputState(
      file: FileState(stamp: FileStamp.of(item.source.file)),
      page: item.page.map { FileState(stamp: FileStamp.of($0.file)) }, recognises: recognises)
  }

  /// How the files look that became `stored`, where they are still the same: by their stamps, else by their content.
  func unchanged(_ stored: StoredInput, _ reader: inout SourceReader) -> InputState? {
    var state = stamps(recognises: stored.state.recognises)
    guard let file = same(state.file, stored.state.file, item.source, &reader) else { return nil }
    state.file = file
    if let page = item.page {
      guard let now = state.page, let then = stored.state.page, let same = same(now, then, page, &reader) else {
        return nil
      }
      state.page = same
    }
    return state
  }

  private func same(
    _ now: FileState, _ then: FileState, _ source: SourceFile, _ reader: inout SourceReader
  ) -> FileState? {
    if let stamp = now.stamp, stamp == then.stamp { return then }
    guard let digest = then.sha256, let bytes = try? reader.read(source), Checksum.sha256(bytes) == digest else {
      return nil
    }
    return FileState(stamp: now.stamp, sha256: digest)
  }

  /// Which of the item's files a decision was read from.
  func path(of source: Source?) -> [UInt8] {
    source?.path == item.displayPath ? item.path : item.page?.path ?? item.path
  }
}

extension StoredInput {
  /// Whether what the input became follows from its content alone. Why a file could not be read may have passed: such an
  /// input is tried again.
  ///
  /// - Parameter recognises: a PDF of which nothing was recognised is read again where it may be for the first time, since
  ///   only reading shows whether there is something; one that was recognised is read again where it may not be.
  func isFinal(recognises: Bool) -> Bool {
    outcomes.allSatisfy { outcome in
      switch outcome {
      case .coded(let found):
        guard let source = found.record.source, source.format == .pdf else { return true }
        return source.isRecognised ? recognises : !recognises || state.recognises
      case .setAside(_, let reason, _): return reason == IngestError.Kind.anotherCase.rawValue
      }
    }
  }
}
