public import Decisions
internal import Pattern

extension LinkedLibrary {
  /// What rules are matched with.
  public static var ofExtract: [LinkedLibrary] { [LinkedLibrary(name: "PCRE2", saying: Pattern.engine)] }
}
