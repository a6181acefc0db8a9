internal import Decisions

/// Somebody whom the court treats as a victim.
struct VictimPlan: Sendable, Equatable {
  var person: InventedPerson
  var age: Int
  /// How the whole decision calls this victim, behind "Anak Korban" or the like: a name, initials, a number (`1`), nothing.
  var label: String
  var hearing: Hearing

  var isChild: Bool { age < 18 }

  enum Hearing: Sendable, Equatable { case inPerson, remote, readOut, notHeard }
}

/// How victims stand in a decision.
enum Masking: String, Sendable { case names, initials, numbered }
