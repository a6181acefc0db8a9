internal import Decisions

/// Where a penalty is told of: wordings of the demand and of the amar differ.
enum PenaltyPlace: String, Sendable { case demand, amar }

extension Composer {
  /// Items that impose, or ask for, the terms and fines of all defendants.
  mutating func penalties(_ place: PenaltyPlace, _ penalties: [Penalty]) -> [String] {
    guard let first = penalties.first else { return [] }
    guard penalties.count > 1 else {
      return [single(place, first, who: scope["dnames"] ?? "", misprint: plan.accused[0].misprintedYears)]
    }
    let isEqual = penalties.allSatisfy { $0 == first }
    if isEqual, place == .demand || plan.amarShape == .together {
      let term = wording.term(months: first.prison, days: first.days)
      return [
        text(
          "\(place.rawValue).prison_each",
          scope.with(["term": term, "who": "Para Terdakwa", "fine_each": fine(place, first, isEach: true)]))
      ]
    }
    if place == .amar, plan.amarShape == .listed {
      let listed = penalties.indices.map { at in
        "\(designation(at)) dengan pidana penjara selama \(wording.term(months: penalties[at].prison, days: penalties[at].days))"
      }
      return [
        text(
          "amar.prison_listed",
          scope.with(["listed": FigureStyle.list(listed), "fine_each": fine(place, first, isEach: true)]))
      ]
    }
    return penalties.indices.map { single(place, penalties[$0], who: designation($0), misprint: nil) }
  }

  private mutating func single(_ place: PenaltyPlace, _ penalty: Penalty, who: String, misprint: Int?) -> String {
    let years = place == .amar ? misprint : nil
    let term = wording.term(months: penalty.prison, days: penalty.days, misprintedYears: years)
    return text(
      "\(place.rawValue).prison", scope.with(["term": term, "who": who, "fine": fine(place, penalty, isEach: false)]))
  }

  private mutating func fine(_ place: PenaltyPlace, _ penalty: Penalty, isEach: Bool) -> String {
    guard penalty.fine > 0 else { return "" }
    let sum = wording.money(penalty.fine, words: place == .amar ? penalty.misprintedFineWords : nil)
    var words =
      " " + text(isEach && place == .amar ? "amar.fine_each" : "\(place.rawValue).fine", scope.with(["sum": sum]))
    if let substitute = penalty.substitute {
      let suffix = isEach && place == .amar ? "_each" : ""
      words +=
        " "
        + text(
          "\(place.rawValue).fine_substitute\(suffix)",
          scope.with([
            "substitute": wording.term(months: substitute.months, days: substitute.days),
            "kind": substitute.isPrison ? "penjara" : "kurungan",
          ]))
    }
    return words
  }
}
