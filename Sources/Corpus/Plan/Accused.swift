internal import Decisions

/// A defendant of a made-up case with all that is planted about him or her.
struct Accused: Sendable, Equatable {
  var person: InventedPerson
  /// Named "Terdakwa", "Terdakwa I" in the identity, as in cases with closed hearings.
  var isMasked: Bool
  var birthDate: CalendarDate
  var age: Int
  var birthplace: String
  var address: String
  var religion: String
  var occupation: String
  var nationality = "Indonesia"
  var demand: Penalty
  var verdict: Verdict
  /// What the court imposed; `nil` where nobody was convicted.
  var sentence: Penalty?
  /// Where the figure and the word of the prison term disagree: the wrong figure that is written.
  var misprintedYears: Int?
}

/// A prison term with what goes with it.
struct Penalty: Sendable, Equatable {
  /// In months; some terms have days beside them.
  var prison: Int
  var days = 0
  /// Whole rupiah; 0 where there is none.
  var fine = 0
  var substitute: Substitute?
  /// Whole rupiah; 0 where there is none.
  var restitution = 0
  var restitutionSubstitute: Substitute?
  /// The wrong amount in words that stands behind the fine's figure.
  var misprintedFineWords: Int?

  /// What is served in place of money that is not paid.
  struct Substitute: Sendable, Equatable {
    var months: Int
    var days = 0
    /// Kurungan (light imprisonment) or penjara (prison).
    var isPrison: Bool
  }
}
