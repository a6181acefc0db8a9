internal import Decisions

/// Somebody who does not exist.
struct InventedPerson: Sendable, Equatable {
  /// Without alias, bin or binti.
  var name: String
  /// `bin Mulyono`, `binti Kasiman`; `nil` where the identity has none.
  var descent: String?
  var alias: String?
  var sex: Sex

  /// As the codebook wants it: with bin or binti, without alias.
  var codedName: String { descent.map { "\(name) \($0)" } ?? name }

  /// As the decision writes it: `Suprihatinah alias Mami Atin binti Katiman`.
  var fullName: String {
    [name, alias.map { "alias \($0)" }, descent].compactMap { $0 }.joined(separator: " ")
  }

  /// Victims of a case have different ones, as a decision often takes them up again by it.
  var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }

  /// `S.R.`
  var initials: String { name.split(separator: " ").compactMap(\.first).map { "\($0)." }.joined() }
}
