/// Which program coded a record: its version and a hash over its rules.
public struct ExtractorVersion: Sendable, Equatable, Codable {
  /// Of the program: `1.0.0`.
  public var version: String
  /// A hash over all rules, hexadecimal.
  public var rules: String

  public init(version: String, rules: String) {
    self.version = version
    self.rules = rules
  }
}
