internal import Decisions
internal import Pattern

/// Whether victims were bound by debt, advance pay, wage cuts or withheld wages.
enum DebtField {
  static func read(_ coding: Coding, _ story: Story) {
    guard !story.isEmpty else { return }
    let field = "payment_or_debt"
    let cut = story.hits(.wageCut)
    let debt = story.hits(.debt)
    let owed = story.hits(.owed)
    let leavingFine = story.hits(.leavingFine)
    let unpaid = story.hits(.unpaid)
    let advance = story.hits(.advance)
    let isSexual = coding.record.exploitation == [.sexual]
    let isOrgan = coding.record.exploitation == [.organ]
    let found: (Story.Hits, Rule)? =
      if cut.all > 0 {
        (cut, .wageCut)
      } else if leavingFine.all > 0 {
        (leavingFine, .leavingFine)
      } else if debt.told >= 2, !isOrgan {
        (debt, .debt)
      } else if owed.all >= 2, !isOrgan {
        (owed, .owed)
      } else if unpaid.told >= 1 {
        (unpaid, .unpaid)
      } else if advance.told >= 3, !isSexual {
        (advance, .advance)
      } else {
        nil
      }
    coding.record.paymentOrDebt = found != nil
    if let (hits, rule) = found {
      if let best = hits.best { coding.prove(field, best, rule) }
      if hits.told < 4 || hits.facts == 0 { coding.doubt(field, "told in few places or not by the court's facts") }
    } else {
      coding.proveAbsence(field, [.indictment, .facts, .evidence], .debt)
      if debt.all + unpaid.all + advance.all > 0 {
        coding.doubt(field, "debt or pay is spoken of, but hardly as a bond")
      }
    }
  }
}
