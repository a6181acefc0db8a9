/// What is coded as one: a file, or a document with the page that describes it.
public struct ArchiveInput: Sendable, Hashable {
  /// As the system has it. The same file under another path is another input.
  public let path: [UInt8]
  /// The saved page that describes the document, as the system has its path; `nil` without one.
  public let page: [UInt8]?

  public init(path: [UInt8], page: [UInt8]? = nil) {
    self.path = path
    self.page = page
  }
}

/// How the files of an input looked before they were read.
public struct InputState: Sendable, Equatable {
  /// The document.
  public var file: FileState
  /// The page that describes it; `nil` without one.
  public var page: FileState?
  /// Whether scanned pages were recognised where there were any.
  public var recognises: Bool

  public init(file: FileState, page: FileState? = nil, recognises: Bool = false) {
    self.file = file
    self.page = page
    self.recognises = recognises
  }
}

/// By what a file is known to be unchanged: its stamp, which costs nothing, or its content.
public struct FileState: Sendable, Equatable {
  /// `nil` where there is none to trust.
  public var stamp: FileStamp?
  /// SHA-256, lower-case hexadecimal; `nil` where the file was not read.
  public var sha256: String?

  public init(stamp: FileStamp?, sha256: String? = nil) {
    self.stamp = stamp
    self.sha256 = sha256
  }
}
