internal import Pattern

extension Pattern {
  /// A pattern round words of the decision itself, which stand for `$name` in a template. Messages show the template, so
  /// that no doubt and no error names anybody.
  ///
  /// `nil` for what is no name: with more than letters, digits and blanks in it, or longer than PCRE2 would compile.
  ///
  /// - Parameter reach: how many bytes behind the beginning of a match the name stands at most; `nil` where it may be any
  ///   number. With it only the surroundings of the name are searched.
  convenience init?(_ template: String, name: String, within reach: Int? = nil) {
    guard (1...Self.longestName).contains(name.utf8.count), name.utf8.allSatisfy(Self.isOfName) else { return nil }
    do {
      try self.init(
        template.replacing("$name", with: name), holding: reach.map { Contained(name, within: .bytes($0)) },
        called: template)
    } catch {
      return nil
    }
  }

  /// In bytes: more than any two words of a name have, and far less than a pattern may hold.
  private static let longestName = 200

  private static func isOfName(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x20
  }
}
