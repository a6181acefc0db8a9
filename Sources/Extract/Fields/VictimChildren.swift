internal import Decisions

/// How many victims are under 18.
enum VictimChildren {
  static func read(_ coding: Coding, _ story: Story, _ victims: [Victim], _ count: Int?) {
    guard let count else { return }
    let field = "victims.children"
    let called = story.hits(.childVictim)
    let ages = story.hits(.childAge)
    // What was proven tells more than what was charged.
    let proven = coding.record.defendants.flatMap(\.convictedProvisions)
    let isChildCharge = (proven.isEmpty ? coding.record.chargedProvisions : proven).contains(where: \.isMadeForChildren)
    let children = victims.filter(\.isCalledChild).count
    let allChildren = story.hits(.allChildren)
    if coding.record.exploitation == [.adoption], let baby = story.hits(.baby).best {
      coding.record.victims.children = count
      coding.prove(field, baby, .baby)
    } else if let all = allChildren.best, allChildren.told >= 1, count > 1, !coding.isParted(all) {
      coding.record.victims.children = count
      coding.prove(field, all, .allChildren)
      coding.doubt(field, "the victims are called children together; whether each is one is not told")
    } else if children > 0, called.all >= 3 || isChildCharge {
      coding.record.victims.children = children
      coding.prove(
        field, victims.first(where: \.isCalledChild)?.evidence ?? called.best ?? coding.whole.prefix(1), .childVictim)
      if children != count { coding.doubt(field, "some victims are called children, some are not") }
    } else if let told = story.told(.countedChildren), told.value <= count {
      coding.record.victims.children = told.value
      coding.prove(field, told.range, .countedChildren)
    } else if isChildCharge && (called.told >= 2 || ages.told >= 1) || called.told >= 4
      || ages.facts >= 1
    {
      coding.record.victims.children =
        count == 1 ? 1 : max(1, min(count, ages.told >= 2 && called.told >= 2 ? count : 1))
      if let best = called.best ?? ages.best {
        coding.prove(field, best, called.best != nil ? .childVictim : .childAge)
      }
      if count > 1 { coding.doubt(field, "how many of the victims are children is not clear") }
    } else {
      coding.record.victims.children = 0
      coding.proveAbsence(field, [.indictment, .facts], .childVictim)
      if called.all + ages.told > 0 { coding.doubt(field, "a child or an age is spoken of, but hardly a victim's") }
    }
  }
}
