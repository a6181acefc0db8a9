internal import Decisions

/// A decision's numbers of victims, without those that no case can have.
struct VictimNumbers: Sendable, Equatable {
  let count: Int?
  /// Both or neither: the sex of all is told.
  let bySex: (female: Int, male: Int)?
  let children: Int?

  init(_ victims: Victims) {
    // The largest cases on record have some hundreds of victims; beyond ten thousand a number was misread.
    let count = victims.count.flatMap { (0...10_000).contains($0) ? $0 : nil }
    self.count = count
    // Not added up: misread numbers may be of any size.
    if let count, let female = victims.female, let male = victims.male, (0...count).contains(female),
      male == count - female
    {
      bySex = (female, male)
    } else {
      bySex = nil
    }
    children = victims.children.flatMap { children in count.map { (0...$0).contains(children) } == true ? children : nil
    }
  }

  static func == (left: VictimNumbers, right: VictimNumbers) -> Bool {
    left.count == right.count && left.bySex?.female == right.bySex?.female && left.children == right.children
  }

  /// Whether a child is among the victims.
  var hasChild: Bool? { children.map { $0 > 0 } }

  /// The victims by sex and majority, as far as the numbers tell. Sex and majority are coded apart, so that both are
  /// known of a person only where all are of one sex, or all are adults, or all are children.
  var groups: [VictimGroup: Int] {
    guard let count, count > 0 else { return [:] }
    var groups: [VictimGroup: Int] = [:]
    func add(_ sex: Sex?, _ isChild: Bool?, _ number: Int) {
      if number > 0 { groups[VictimGroup(sex: sex, isChild: isChild), default: 0] += number }
    }
    func add(_ sex: Sex?, _ number: Int) {
      switch children {
      case 0: add(sex, false, number)
      case count: add(sex, true, number)
      case let children? where number == count:
        add(sex, true, children)
        add(sex, false, count - children)
      default: add(sex, nil, number)
      }
    }
    if let bySex {
      add(.female, bySex.female)
      add(.male, bySex.male)
    } else {
      add(nil, count)
    }
    return groups
  }
}

/// Victims of one sex and majority; `nil` where it is not told.
struct VictimGroup: Hashable, Sendable {
  let sex: Sex?
  let isChild: Bool?
}
