internal import Decisions

extension CaseDrawer {
  func drawAccused(_ number: Int, _ docket: RegisterEntry, isMasked: Bool, _ dice: inout Dice) -> [Accused] {
    var names: Set<String> = []
    return (0..<number).map { _ in
      let sex = Sex(rawValue: frequencies.draw("sex", &dice)) ?? .male
      var someone = InventedPerson.draw(sex, &dice, isAccused: true)
      while !names.insert(someone.firstName).inserted { someone = InventedPerson.draw(sex, &dice, isAccused: true) }
      let age = frequencies.number("age_from", &dice) + dice.below(5)
      let born = docket.registered.adding(days: -age * 365 - age / 4 - dice.number(in: 20...340))
      return Accused(
        person: someone, isMasked: isMasked, birthDate: born, age: born.years(to: docket.registered),
        birthplace: dice.chance(perMille: 700) ? docket.seat : dice.pick(CourtTable.standard.courts).seat,
        address: address(docket, &dice), religion: PeopleParts.draw("religion", &dice),
        occupation: frequencies.draw(sex == .male ? "occupation_male" : "occupation_female", &dice),
        demand: Penalty(prison: 0), verdict: .convicted)
    }
  }

  private func address(_ docket: RegisterEntry, _ dice: inout Dice) -> String {
    let rows = "RT 0\(dice.number(in: 1...9)) RW 0\(dice.number(in: 1...9))"
    let village = PeopleParts.draw("village", &dice)
    return dice.chance(perMille: 500)
      ? "\(PeopleParts.draw("street", &dice)) Nomor 00 \(rows), Kelurahan \(village), \(docket.seat)"
      : "Dusun II \(rows), Desa \(village), Kabupaten \(docket.seat)"
  }
}
