internal import Decisions

extension Composer {
  mutating func head() -> [Paragraph] {
    ["head.title", "head.number", "head.oath", "head.court"].flatMap { paragraphs($0) }
  }

  func identity() -> [Paragraph] {
    plan.accused.indices.flatMap { at -> [Paragraph] in
      let accused = plan.accused[at]
      let role = plan.accused.count > 1 ? "Terdakwa \(Composer.roman[at])" : "Terdakwa"
      let rows = [
        ("Nama lengkap", accused.isMasked ? role : accused.person.fullName),
        ("Tempat lahir", accused.birthplace),
        ("Umur/Tanggal lahir", "\(accused.age) Tahun / \(accused.birthDate.written(plan.dates))"),
        ("Jenis kelamin", accused.person.sex == .male ? "Laki-laki" : "Perempuan"),
        ("Kebangsaan", accused.nationality),
        ("Tempat tinggal", accused.address),
        ("Agama", accused.religion),
        ("Pekerjaan", accused.occupation),
      ]
      let items = numbered(rows.map { "\($0.0) : \($0.1)" })
      return plan.accused.count > 1 ? [Paragraph(.plain, role)] + items : items
    }
  }

  mutating func detention() -> [Paragraph] {
    var all: [Paragraph] = []
    if let arrest = plan.arrest {
      all += paragraphs("detention.arrest", scope.with(["arrest": arrest.written(plan.dates)]))
    }
    all += paragraphs("detention.place")
    let registered = plan.docket.registered
    let stages = [
      ("investigator", plan.detained, 19), ("extension", plan.detained.adding(days: 20), 39),
      ("prosecutor", registered.adding(days: -6), 19), ("judge", registered, 29),
      ("chair", registered.adding(days: 30), 59),
    ]
    let lines = stages.map { stage, from, days in
      text(
        "detention.\(stage)",
        scope.with(["from": from.written(plan.dates), "to": from.adding(days: days).written(plan.dates)]))
    }
    return all + numbered(lines)
  }

  mutating func counsel() -> [Paragraph] { paragraphs("counsel") }

  mutating func closing() -> [Paragraph] {
    let docket = plan.docket
    func day(_ date: CalendarDate) -> String { "\(date.weekday) tanggal \(date.written(plan.dates))" }
    let scope = scope.with([
      "deliberated": day(docket.deliberated), "pronounced": day(docket.pronounced), "judge": docket.presidingJudge,
      "member1": docket.memberJudges[0], "member2": docket.memberJudges[1], "clerk": docket.clerk,
      "prosecutor": docket.prosecutors[0],
      "counsel_presence": plan.isRepresented ? " didampingi Penasihat Hukumnya" : "",
    ])
    return paragraphs("closing", scope) + [
      Paragraph(.columns(right: "Hakim Ketua,"), "Hakim Anggota,"),
      Paragraph(.columns(right: docket.presidingJudge), docket.memberJudges[0]),
      Paragraph(.plain, docket.memberJudges[1]), Paragraph(.plain, "Panitera Pengganti,"),
      Paragraph(.plain, docket.clerk),
    ]
  }
}
