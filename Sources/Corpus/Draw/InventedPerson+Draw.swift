internal import Decisions

extension InventedPerson {
  static func draw(_ sex: Sex, _ dice: inout Dice, isAccused: Bool = false) -> InventedPerson {
    let first = PeopleParts.draw(sex == .male ? "male" : "female", &dice)
    let second = PeopleParts.draw(sex == .female && dice.chance(perMille: 650) ? "secondf" : "second", &dice)
    var descent: String?
    if isAccused, dice.chance(perMille: 450) {
      descent = "\(sex == .male ? "bin" : "binti") \(PeopleParts.draw("father", &dice))"
    }
    let alias = isAccused && dice.chance(perMille: 200) ? PeopleParts.draw("alias_\(sex.rawValue)", &dice) : nil
    return InventedPerson(name: "\(first) \(second)", descent: descent, alias: alias, sex: sex)
  }

  /// A judge, prosecutor, clerk or lawyer, with titles.
  static func official(_ dice: inout Dice) -> String {
    let name = draw(dice.chance(perMille: 600) ? .male : .female, &dice).name
    return name + (dice.chance(perMille: 400) ? ", S.H., M.H." : ", S.H.")
  }
}
