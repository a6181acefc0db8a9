internal import Decisions

/// What the cells of the register show, with the dirt they have.
struct RegisterCells {
  let docket: RegisterEntry

  /// The row `Amar`.
  var amar: String {
    switch docket.verdict {
    case .convicted: "Lain-lain"
    case .acquitted: "Bebas"
    case .released: "Lepas"
    case .inadmissible: "Tidak Dapat Diterima"
    case .other: "Gugur"
    }
  }

  /// The row `Amar Lainnya`, which only stands under `Lain-lain`.
  func otherAmar(_ dice: inout Dice) -> String? {
    guard docket.verdict == .convicted else { return nil }
    if docket.prisonDays == nil { return "PIDANA PENJARA SEUMUR HIDUP" }
    return dice.pick(["PIDANA PENJARA WAKTU TERTENTU", "PIDANA PENJARA WAKTU TERTENTU", "HUKUM"])
  }

  /// Steps of the classification with their names in addresses.
  var classification: [(name: String, slug: String)] {
    docket.isSpecialCrime
      ? [("Pidana Khusus", "pidana-khusus-1"), ("Perdagangan Orang", "perdagangan-orang-1")]
      : [("Pidana Umum", "pidana-umum-1"), ("Kejahatan terhadap Kemerdekaan Orang Lain", "kemerdekaan-orang-1")]
  }

  /// The path of the court's own page.
  var profile: String { "/pengadilan/profil/pengadilan/\(docket.courtSlug).html" }

  /// Another case of the court, for the list of the newest ones.
  func unrelated(_ dice: inout Dice) -> String {
    "\(docket.courtLabel) Nomor \(dice.number(in: 9000...9999))/Pdt.P/\(docket.year)/PN \(docket.court.code)"
  }

  /// What a download is called: `718/Pid.Sus/2021/PN_Lmj`.
  var attachment: String { docket.caseNumber.map { $0 == " " ? "_" : String($0) }.joined() }

  var presiding: String { "Hakim Ketua \(Self.bare(docket.presidingJudge))" }

  /// `Hakim Anggota  A, Br Hakim Anggota  B`: what was a line break has become the word Br, now here, now in front.
  func members(_ dice: inout Dice) -> String {
    let startsWithBreak = dice.chance(perMille: 300)
    let members = docket.memberJudges.enumerated().map { index, name in
      "\(index % 2 == (startsWithBreak ? 0 : 1) ? "Br " : "")Hakim Anggota  \(Self.bare(name))"
    }
    return members.joined(separator: ", ")
  }

  func clerk(_ dice: inout Dice) -> String {
    "Panitera Pengganti\(dice.chance(perMille: 500) ? ":" : "") \(docket.clerk)"
  }

  /// Roles with a colon, a line for each name; several names are numbered.
  func addParties(to page: inout MarkupBuffer) {
    add("Penuntut Umum", docket.prosecutors, to: &page)
    page.raw("<br>")
    add("Terdakwa", docket.defendants, to: &page)
  }

  private func add(_ role: String, _ names: [String], to page: inout MarkupBuffer) {
    page.raw("\(role):")
    for (index, name) in names.enumerated() {
      page.raw(names.count > 1 ? "<br>\(index + 1)." : "<br>")
      page.text(name)
    }
  }

  /// Without academic titles, in title case: `Dr. WIRA SEKAR, S.H.` is `Wira Sekar`.
  static func bare(_ name: String) -> String {
    let words = name.prefix { $0 != "," }.split(separator: " ")
    let shown = words.first == "Dr." ? words.dropFirst() : words[...]
    return shown.map(titleCase).joined(separator: " ")
  }

  private static func titleCase(_ word: Substring) -> String {
    guard word.utf8.count > 1, word.utf8.allSatisfy({ !$0.isLowerCase }), let first = word.first else {
      return String(word)
    }
    return "\(first)\(word.dropFirst().lowercased())"
  }
}
