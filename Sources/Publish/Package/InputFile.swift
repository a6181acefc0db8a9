/// A file that the findings were made from.
public struct InputFile: Sendable, Equatable {
  /// As it was given.
  public let path: String
  /// Lower-case hexadecimal; `nil` where the file could not be read.
  public let sha256: String?
  /// Why it is in none of the findings; `nil` where it is.
  public let setAside: String?

  public init(path: String, sha256: String?, setAside: String? = nil) {
    self.path = path
    self.sha256 = sha256
    self.setAside = setAside
  }
}
