internal import Decisions

extension Composer {
  /// What all parts of the decision share.
  mutating func fillScope() {
    let docket = plan.docket
    scope["D"] = plan.accused.count > 1 ? "Para Terdakwa" : "Terdakwa"
    scope["dnames"] = names(joint: " dan ")
    scope["ia"] = plan.accused.count > 1 ? "mereka \(names(joint: " bersama-sama dengan "))" : "ia \(names(joint: ""))"
    scope["court"] = docket.court.name
    scope["seat"] = docket.court.seat
    scope["number"] = docket.writtenNumber
    scope["registered"] = docket.registered.written(plan.dates)
    scope["lawyer"] = InventedPerson.official(&dice)
    scope["reference"] = plan.counts[plan.proven.first ?? 0].reference
    scope["costs"] = wording.money(dice.pick([2_000, 2_500, 5_000, 5_000, 5_000, 7_500]))
    scope.set("several", plan.accused.count > 1)
    scope.set("represented", plan.isRepresented)
    scope.set("sameday", plan.isSameDay)
    scope.set("pandemic", docket.registered.isInPandemic)
    fillVictims()
    fillStory()
  }

  /// `Terdakwa I A dan Terdakwa II B`.
  private func names(joint: String) -> String {
    let names = plan.accused.indices.map { designation($0) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + joint + last
  }

  /// How the decision calls a defendant: `Terdakwa II Juminarti binti Kasiman`.
  func designation(_ at: Int) -> String {
    let accused = plan.accused[at]
    let role = plan.accused.count > 1 ? "Terdakwa \(Composer.roman[at])" : "Terdakwa"
    return accused.isMasked ? role : "\(role) \(accused.person.fullName)"
  }

  static let roman = ["I", "II", "III", "IV", "V", "VI", "VII"]

  private mutating func fillStory() {
    let story = plan.story
    let abroad = story.border == .crossBorder
    for kind in ["inn", "bar", "village", "street", "firm", "lawfirm"] {
      scope[kind] = PeopleParts.draw(kind, &dice)
    }
    let country = ForeignCountry.all[plan.destination]
    scope["dest"] = country?.name ?? "Indonesia"
    scope["destplace"] = country.map { dice.pick($0.places) } ?? ""
    scope["homeplace"] = "Kabupaten \(dice.pick(CourtTable.standard.courts).seat)"
    scope["route"] = "\(abroad && dice.chance(perMille: 400) ? "Pelabuhan" : "Bandara") \(plan.docket.court.seat)"
    scope["fee"] = wording.money(50_000 * dice.number(in: 5...24))
    scope["cut"] = wording.money(50_000 * dice.number(in: 1...4))
    scope["wage"] = wording.money(250_000 * (abroad ? dice.number(in: 14...32) : dice.number(in: 5...14)))
    scope["cost"] = wording.money(500_000 * dice.number(in: 2...14))
    scope["advance"] = wording.money(500_000 * dice.number(in: 2...20))
    scope["price"] = wording.money(1_000_000 * dice.number(in: 5...60))
    scope["nights"] = Terbilang.both(dice.number(in: 2...9))
    scope["months"] = Terbilang.both(dice.number(in: 2...8))
    scope["room"] = String(dice.number(in: 101...612))
    scope["phone"] = dice.pick(["Nova", "Samsung", "Oppo", "Vivo", "Xiaomi"])
    scope["n"] = Terbilang.both(plan.victims.count)
    let platforms = Set(plan.platforms)
    for (flag, platform) in [
      ("michat", "MiChat"), ("whatsapp", "WhatsApp"), ("facebook", "Facebook"), ("wechat", "WeChat"),
      ("twitter", "Twitter"), ("instagram", "Instagram"),
    ] { scope.set(flag, platforms.contains(platform)) }
    scope.set("nowhere", platforms.isEmpty)
    for setting in StoryKind.Setting.allCases { scope.set(setting.rawValue, story.setting == setting) }
    scope.set("debt", plan.hasDebt)
    scope["debt"] = plan.hasDebt ? text("debt") : ""
    scope["outcome"] = text("outcome")
    var exhibits: [String] = []
    while exhibits.count < 2 {
      let exhibit = text("exhibit")
      if !exhibits.contains(exhibit) { exhibits.append(exhibit) }
    }
    (scope["exhibit1"], scope["exhibit2"]) = (exhibits[0], exhibits[1])
    scope["exhibits"] = "\(exhibits[0]) dan \(exhibits[1])"
  }
}
