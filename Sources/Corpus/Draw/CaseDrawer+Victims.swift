internal import Decisions

/// The victims of a case as drawn.
struct VictimDraw: Sendable {
  var listed: [VictimPlan]
  var count: Int
  var women: Int?
  var men: Int?
  var children: Int
  var masking: Masking
}

extension CaseDrawer {
  /// A decision names or numbers so many victims at most; of more it tells the number.
  private static let listedAtMost = 6

  func drawVictims(_ story: StoryKind, _ dice: inout Dice) -> VictimDraw {
    let isAlone = [.baby, .child].contains(story.victims) || story.key == "organ"
    let count =
      isAlone ? 1 : frequencies.number(story.border == .domestic ? "victims_domestic" : "victims_abroad", &dice)
    let listedCount = count > CaseDrawer.listedAtMost ? dice.number(in: 2...3) : count
    let hasChild = dice.chance(perMille: story.childrenPerMille)
    var masking = Masking(rawValue: frequencies.draw(hasChild ? "masking_child" : "masking", &dice)) ?? .names
    if story.victims == .baby { masking = .numbered }
    let mode = story.victims == .mixed ? dice.pick([.female, .male, .mixed, .mixed]) : story.victims
    var listed: [VictimPlan] = []
    var names: Set<String> = []
    for at in 0..<listedCount {
      let sex: Sex = mode == .male || (mode != .female && dice.chance(perMille: 450)) ? .male : .female
      let isChild = hasChild && (at == 0 || story.childrenPerMille == 1000 || dice.chance(perMille: 400))
      let age =
        story.victims == .baby
        ? 0 : isChild ? dice.number(in: story.victims == .child ? 6...11 : 14...17) : dice.number(in: 18...39)
      var someone = InventedPerson.draw(sex, &dice)
      // A decision takes them up again by first name or initials.
      while !names.insert(someone.firstName).inserted || !names.insert(someone.initials).inserted {
        someone = InventedPerson.draw(sex, &dice)
      }
      listed.append(VictimPlan(person: someone, age: age, label: "", hearing: .inPerson))
    }
    label(&listed, masking)
    setHearings(&listed, story, &dice)
    let women = listed.count { $0.person.sex == .female }
    let isSexTold = story.victims != .mixed || frequencies.happens("victims_sex_told", &dice)
    let isUniform = count == listedCount || mode == .female || mode == .male
    let told = isSexTold && isUniform
    return VictimDraw(
      listed: listed, count: count,
      women: told ? (count == listedCount ? women : mode == .female ? count : 0) : nil,
      men: told ? (count == listedCount ? listedCount - women : mode == .female ? 0 : count) : nil,
      children: listed.count(where: \.isChild), masking: masking)
  }

  private func label(_ victims: inout [VictimPlan], _ masking: Masking) {
    var numbers = (child: 0, adult: 0)
    for at in victims.indices {
      let victim = victims[at]
      if victim.isChild { numbers.child += 1 } else { numbers.adult += 1 }
      switch masking {
      case .names: victims[at].label = victim.person.name
      case .initials: victims[at].label = victim.person.initials
      case .numbered:
        let isAlone = victims.count == 1
        victims[at].label = isAlone ? "" : String(victim.isChild ? numbers.child : numbers.adult)
      }
    }
  }

  /// How each gives evidence. A baby gives none.
  private func setHearings(_ victims: inout [VictimPlan], _ story: StoryKind, _ dice: inout Dice) {
    let mode = story.victims == .baby ? "none" : frequencies.draw("victim_testimony", &dice)
    for at in victims.indices {
      victims[at].hearing =
        switch mode {
        case "in_person": at == 0 || dice.chance(perMille: 850) ? .inPerson : .notHeard
        case "remote": .remote
        case "read_out": .readOut
        case "mixed": at == 0 ? .inPerson : .readOut
        default: .notHeard
        }
    }
  }

  func drawPlatforms(_ story: StoryKind, _ dice: inout Dice) -> [String] {
    // Nobody recruits or sells by telephone there.
    if story.exploitation == .begging { return [] }
    let dimension =
      "platforms_\(story.exploitation == .sexual ? "sexual" : story.border == .domestic ? "home" : "abroad")"
    let drawn = frequencies.draw(story.key == "sexual_online" ? "platforms_online" : dimension, &dice)
    return drawn == "none" ? [] : drawn.split(separator: "+").map(String.init)
  }
}
