/// A C library as it was loaded, which may be another version than the one that the program was built with.
public struct LinkedLibrary: Hashable, Sendable, CustomStringConvertible {
  /// As its makers write it: `PCRE2`.
  public let name: String
  /// `10.42`; what the library itself says, and `unknown` where it says nothing.
  public let version: String

  /// - Parameters:
  ///   - name: as its makers write it.
  ///   - words: what the library says of itself; its version is the first word that begins with a digit, so "libarchive
  ///     3.6.2" and "10.42 2022-12-11" are both read.
  public init(name: String, saying words: String) {
    self.name = name
    let version = words.split(separator: " ").first { $0.first?.isNumber == true }
    self.version = version.map(String.init) ?? "unknown"
  }

  /// `PCRE2 10.42`
  public var description: String { "\(name) \(version)" }
}
