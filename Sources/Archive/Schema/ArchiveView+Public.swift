extension ArchiveView {
  private static let caseID = Column(
    "case_id", "The case's number in this archive; the same in all views.", "c.case_id")
  private static let kept = "internal_cases AS c WHERE c.duplicate_of IS NULL"
  private static let ofKept = "JOIN internal_cases AS c USING (case_id) WHERE c.duplicate_of IS NULL"
  private static let number = Column("defendant_number", "The defendant's place in the decision, from 1.")
  private static let defendantCaseID = Column("case_id", caseID.meaning)

  static let cases = ArchiveView(
    name: "cases", meaning: "One row for each decision.",
    columns: [
      Column("case_id", caseID.meaning),
      Column(
        "case_number", "`78/Pid.Sus/2025/PN Dum`; empty where it may be something else.", "public_case_number"),
      Column("court", "Full name of the court, by the table of courts."),
      Column("province", "Where the court sits, by the boundaries before 2022."),
      Column("register_year", "The year in the case number."),
      Column("decision_date", "The day on which the decision was pronounced."),
      Column("year", "Its year."),
      Column("indictment_form", "How the counts of the indictment stand to each other."),
      Column("charged_provisions", "Provisions that the indictment names as violated, joined by `; `."),
      Column("arrest_date", "The first defendant's arrest, else the first day of detention."),
      Column("defendants", "Defendants in the decision."),
      Column("convicted", "Of these, convicted."),
      Column("acquitted", "Of these, acquitted (bebas)."),
      Column("released", "Of these, released from all charges (lepas)."),
      Column("prison_months_lowest", "The shortest prison term imposed; life is 9999."),
      Column("prison_months_highest", "The longest prison term imposed; life is 9999."),
      Column("fine_idr_highest", "The highest fine imposed."),
      Column("restitution_idr_highest", "The highest restitution ordered."),
      Column("exploitation", "Intended or actual exploitation, joined by `; `."),
      Column("border", "`domestic` or `cross_border`."),
      Column("destination_countries", "English short names, joined by `; `."),
      Column("platforms", "Online services used with victims or customers, joined by `; `."),
      Column("payment_or_debt", "1 where victims were bound by debt, advance pay, wage cuts or a price for leaving."),
      Column("restitution_requested", "1 where restitution was asked for."),
      Column("restitution_ordered", "1 where a defendant was ordered to pay restitution, else 0."),
      Column("lpsk", "1 where LPSK is mentioned."),
      Column("victim_testimony", "How the victims' evidence came in."),
      Column("aggravating_count", "Circumstances listed as memberatkan."),
      Column("mitigating_count", "Circumstances listed as meringankan."),
      Column("victims_count", "People whom the decision treats as victims of the trafficking."),
      Column("doubts", "Fields of which the coder is unsure."),
    ], isPublic: true, source: kept)

  static let defendants = ArchiveView(
    name: "defendants", meaning: "One row for each defendant.",
    columns: [
      defendantCaseID, number,
      Column("initials", "Of the name."),
      Column("sex", "`male` or `female`."),
      Column("age", "Years, as stated in the identity block."),
      Column("nationality", "A country's English short name, or `other`.", "d.nationality"),
      Column("occupation", "A group of occupations, as findings show them: `labourer`, `other`.", "d.occupation"),
      Column("represented", "1 where the defendant had legal counsel at trial."),
      Column("verdict", "What the last MENGADILI decides on this defendant."),
      Column(
        "convicted_provisions", "Provisions of the count held proven, joined by `; `; empty where not convicted."),
    ], isPublic: true, source: "internal_defendants AS d \(ofKept)")

  static let sentences = ArchiveView(
    name: "sentences", meaning: "One row for each defendant: what was asked for and what was imposed.",
    columns: [
      defendantCaseID, number,
      Column("verdict", "As in `defendants`."),
      Column("demand_prison_months", "Prison term that the prosecutor asked for; life is 9999."),
      Column("demand_fine_idr", "Fine that the prosecutor asked for, in rupiah."),
      Column("demand_fine_substitute_months", "Term asked for in place of an unpaid fine."),
      Column("demand_restitution_idr", "Restitution that the prosecutor asked for, in rupiah."),
      Column("sentence_prison_months", "Prison term imposed; life is 9999."),
      Column("sentence_fine_idr", "Fine imposed, in rupiah."),
      Column("sentence_fine_substitute_months", "Term in place of an unpaid fine."),
      Column(
        "sentence_restitution_idr", "Restitution, in rupiah: this defendant's share; jointly ordered, all of it."),
      Column("sentence_restitution_substitute_months", "Term in place of unpaid restitution."),
      Column("sentence_probation_months", "Pidana percobaan (conditional sentence)."),
    ], isPublic: true, source: "internal_defendants AS d \(ofKept)")

  static let victims = ArchiveView(
    name: "victims", meaning: "One row for each decision that says how many victims there are.",
    columns: [
      Column("case_id", caseID.meaning),
      Column("victims_count", "People whom the decision treats as victims of the trafficking."),
      Column("victims_female", "Of these, female; only where the sex of all is told."),
      Column("victims_male", "Of these, male; only where the sex of all is told."),
      Column("exploitation", "As in `cases`."),
      Column("border", "As in `cases`."),
      Column("victim_testimony", "As in `cases`."),
    ], isPublic: true, source: "\(kept) AND c.victims_count IS NOT NULL")

  static let provisions = ArchiveView(
    name: "provisions",
    meaning: "One row for each provision charged, and for each under which a defendant is convicted.",
    columns: [
      defendantCaseID,
      Column("role", "`charged` or `convicted`."),
      Column("defendant_number", "Who is convicted under it; empty for the indictment.", "nullif(defendant_number, 0)"),
      Column("provision", "Normalised: `UU 21/2007 Pasal 2 ayat (1)`."),
      Column("law", "`UU 21/2007`, `KUHP`."),
      Column("article", "Pasal: `2`, `76E`."),
      Column("paragraph", "Ayat: `1`."),
      Column("letter", "Huruf: `c`."),
    ], isPublic: true, source: "internal_provisions AS p \(ofKept)")
}
