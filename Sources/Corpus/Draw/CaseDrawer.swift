internal import Decisions

/// Draws one made-up case after another. A case depends on the seed and its number alone.
struct CaseDrawer: Sendable {
  let seed: UInt64
  let frequencies: Frequencies

  init(seed: UInt64, frequencies: Frequencies = .standard) {
    self.seed = seed
    self.frequencies = frequencies
  }

  /// The case with this number, from 0 on, and the dice that its wording goes on with.
  func draw(_ index: Int) -> (plan: CasePlan, dice: Dice) {
    var dice = Dice(seed: seed, index: index)
    guard let story = StoryKind.all[frequencies.draw("story", &dice)] else { preconditionFailure("no such story") }
    let format = CaseFormat(rawValue: frequencies.draw("format", &dice)) ?? .pdfText
    let verdict = Verdict(rawValue: frequencies.draw("verdict", &dice)) ?? .convicted
    let victims = drawVictims(story, &dice)
    let indictment = drawIndictment(story, format, hasChild: victims.children > 0, &dice)
    var counts = indictment.counts
    let proof = drawProof(indictment.form, counts, verdict, &dice)
    var docket = drawDocket(index, &dice)
    let number = format == .page ? 1 : frequencies.number("defendants", &dice)
    if number > 1, dice.chance(perMille: 700) { for at in counts.indices { counts[at].hasParticipation = true } }
    var accused = drawAccused(number, docket, isMasked: victims.masking != .names && dice.chance(perMille: 120), &dice)
    let restitution = drawRestitution(number, verdict, counts, proof.proven, &dice)
    if restitution.isAsked, dice.chance(perMille: 300) {
      for at in counts.indices where counts[at].offence.law == "uu21" { counts[at].hasRestitutionArticle = true }
    }
    let proven = counts[proof.proven.first ?? 0]
    draw(demandFor: &accused, counts[0], restitution, victims.count, &dice)
    if verdict == .convicted {
      draw(sentenceFor: &accused, proven, restitution, &dice)
    } else {
      for at in accused.indices { accused[at].verdict = verdict }
    }
    docket.defendants = accused.map { $0.isMasked ? "Terdakwa" : $0.person.fullName }
    docket.verdict = verdict
    docket.numberStyle = drawNumberStyle(format, &dice)
    docket.prisonDays = accused[0].sentence.map { $0.prison * 30 + $0.days }
    let days = drawDetention(docket, &dice)
    let shape = AmarShape(rawValue: frequencies.draw("amar_shape", &dice)) ?? .itemized
    let plan = CasePlan(
      docket: docket, format: format, story: story, accused: accused,
      isRepresented: frequencies.happens("represented", &dice), arrest: days.arrest, detained: days.detained,
      victims: victims.listed, victimCount: victims.count, women: victims.women, men: victims.men,
      children: victims.children, masking: victims.masking,
      destination: story.destinations.draw(&dice) ?? "Indonesia", platforms: drawPlatforms(story, &dice),
      hasDebt: dice.chance(perMille: story.debtPerMille), indictmentForm: indictment.form, counts: counts,
      proven: proof.proven,
      rejected: proof.rejected, restitution: restitution,
      mentionsLPSK: restitution.isAsked || frequencies.happens("lpsk_without_restitution", &dice),
      isClosedHearing: frequencies.happens(victims.children > 0 ? "closed_hearing_child" : "closed_hearing", &dice),
      hasInterlocutory: frequencies.happens("interlocutory", &dice),
      aggravating: frequencies.number("aggravating", &dice), mitigating: frequencies.number("mitigating", &dice),
      amarShape: shape,
      dates: CalendarDate.Style(
        isPadded: frequencies.happens("padded_day", &dice), isOldFashioned: frequencies.happens("nopember", &dice)))
    return (plan, dice)
  }
}
