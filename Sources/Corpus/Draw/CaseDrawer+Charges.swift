internal import Decisions

extension CaseDrawer {
  func drawIndictment(
    _ story: StoryKind, _ format: CaseFormat, hasChild: Bool, _ dice: inout Dice
  ) -> (form: IndictmentForm, counts: [CountPlan]) {
    var form = IndictmentForm(rawValue: frequencies.draw("indictment_form", &dice)) ?? .alternative
    // A page shows the amar alone, in which other forms cannot be told from alternative counts.
    if format == .page, ![.single, .alternative].contains(form) { form = .alternative }
    let wanted =
      switch form {
      case .single: 1
      case .alternative: frequencies.number("alternative_counts", &dice)
      case .subsidiary: dice.chance(perMille: 800) ? 2 : 3
      case .cumulative: 2
      case .combination: 3
      }
    var keys: [String] = []
    while keys.count < wanted {
      let choices = keys.isEmpty ? story.leadingOffences : story.furtherOffences
      // Smuggling beside trafficking is charged as an alternative.
      let used = form == .alternative ? keys : keys + ["uu6-120"]
      guard let key = choices.draw(&dice, without: used) else { break }
      keys.append(key)
    }
    let headings = headings(form, keys.count, &dice)
    var counts: [CountPlan] = []
    for (key, heading) in zip(keys, headings) {
      guard let offence = Offence.all[key] else { preconditionFailure("offences.csv has no \(key)") }
      var count = CountPlan(offence: offence, heading: heading.title, reference: heading.reference, link: heading.link)
      count.hasChildArticle = hasChild && offence.key.hasPrefix("uu21-2") && dice.chance(perMille: 700)
      counts.append(count)
    }
    // A store of few offences may not fill an indictment of several counts.
    return (
      counts.count == 1 ? .single : form == .combination && counts.count < 3 ? .alternative : form, relink(form, counts)
    )
  }

  private struct Heading {
    var title: String
    var reference: String
    var link: String
  }

  private func headings(_ form: IndictmentForm, _ number: Int, _ dice: inout Dice) -> [Heading] {
    let ordinals =
      dice.chance(perMille: 500)
      ? ["KESATU", "KEDUA", "KETIGA", "KEEMPAT"] : ["PERTAMA", "KEDUA", "KETIGA", "KEEMPAT"]
    let degrees = ["PRIMAIR", "SUBSIDAIR", "LEBIH SUBSIDAIR"]
    return (0..<number).map { at in
      switch form {
      case .single: Heading(title: "", reference: "dakwaan tunggal", link: "")
      case .alternative:
        Heading(
          title: ordinals[at], reference: "dakwaan alternatif \(ordinals[at].lowercased())", link: at == 0 ? "" : "ATAU"
        )
      case .subsidiary: Heading(title: degrees[at], reference: "dakwaan \(degrees[at].lowercased())", link: "")
      case .cumulative:
        Heading(title: ordinals[at], reference: "dakwaan \(ordinals[at].lowercased())", link: at == 0 ? "" : "DAN")
      case .combination:
        at < 2
          ? Heading(
            title: "\(ordinals[0]) \(degrees[at])",
            reference: "dakwaan \(ordinals[0].lowercased()) \(degrees[at].lowercased())", link: "")
          : Heading(title: ordinals[1], reference: "dakwaan alternatif kedua", link: "ATAU")
      }
    }
  }

  private func relink(_ form: IndictmentForm, _ counts: [CountPlan]) -> [CountPlan] {
    guard form == .combination, counts.count < 3 else {
      guard counts.count == 1, form != .single else { return counts }
      var only = counts
      only[0].heading = ""
      only[0].reference = "dakwaan tunggal"
      return only
    }
    var counts = counts
    for at in counts.indices {
      counts[at].heading = ["KESATU", "KEDUA"][at]
      counts[at].reference = "dakwaan alternatif \(["kesatu", "kedua"][at])"
      counts[at].link = at == 0 ? "" : "ATAU"
    }
    return counts
  }

  /// Which counts are proven, and of which the amar acquits beside them.
  func drawProof(_ form: IndictmentForm, _ counts: [CountPlan], _ verdict: Verdict, _ dice: inout Dice) -> (
    proven: [Int], rejected: [Int]
  ) {
    guard verdict == .convicted else { return ([], []) }
    switch form {
    case .single: return ([0], [])
    case .alternative:
      // Smuggling is charged last, in case nobody was exploited: the planted truth has no case of that kind.
      let open = counts.indices.filter { counts[$0].offence.law != "uu6" }
      return ([dice.chance(perMille: 620) ? 0 : dice.pick(open)], [])
    case .subsidiary: return frequencies.happens("primair_rejected", &dice) ? ([1], [0]) : ([0], [])
    case .cumulative: return dice.chance(perMille: 750) ? ([0, 1], []) : ([0], [1])
    case .combination:
      return frequencies.happens("primair_rejected", &dice) ? ([1], [0]) : ([dice.chance(perMille: 600) ? 0 : 2], [])
    }
  }
}
