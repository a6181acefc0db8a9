internal import Decisions
internal import Pattern

/// A witness of the evidence section, as the heading of the statement tells.
struct Witness {
  /// How the statement came in.
  enum Mode { case sworn, readOut, remote }

  /// Folded words before the name: "saksi korban", "anak korban", "ahli".
  var role: String
  /// Folded words; empty where the heading names no person.
  var name: [String]
  var mode: Mode
  var heading: Range<Int>
  /// From the heading to the next one.
  var statement: Range<Int>

  var isExpert: Bool { role.holds("ahli") || name.first == "ahli" }
  var isCalledVictim: Bool { role.holds("korban") || role.holds("koban") || name.first == "korban" }

  /// Headed by the role: "1. Anak Korban, di bawah sumpah".
  var isMaskedVictim: Bool {
    isCalledVictim && (name.isEmpty || name.first == "korban" || name.first == "koban" || PersonName.isNumber(name))
  }

  /// Police and other officers tell at once what they are or that they made the arrest.
  func isOfficer(_ coding: Coding) -> Bool {
    coding.first(.officer, in: statement.prefix(1_100)) != nil
  }

  /// Who brought the recruits is no victim, even where that witness was a migrant once.
  func isAccomplice(_ coding: Coding) -> Bool {
    coding.first(.accomplice, in: statement.prefix(900)) != nil
  }

  /// Who ordered and paid is no victim, though the story tells much of the same.
  func isCustomer(_ coding: Coding) -> Bool {
    coding.record.exploitation == [.sexual] && !isCalledVictim
      && coding.first(.customer, in: statement.prefix(1_500)) != nil
  }

  /// How often the witness tells of being recruited or put to work.
  ///
  /// - Parameter areMasked: whether victims are headed by their role. "Anak Korban diberangkatkan" is then told of one of
  ///   them by the mother; elsewhere witnesses are called so in their own statements.
  func suffering(_ coding: Coding, areMasked: Bool) -> Int {
    coding.all(.suffered, in: statement.prefix(9_000)).count { match in
      guard areMasked, !isCalledVictim else { return true }
      let words = coding.words(match.range)
      return !["korban", "anak korban", "saksi korban"].contains(where: words.hasPrefix)
    }
  }

  /// Tells of being recruited or put to work.
  func suffered(_ coding: Coding) -> Bool { coding.first(.suffered, in: statement) != nil }

  /// The headings of a section in their order.
  private static func headings(_ coding: Coding, _ section: Range<Int>) -> [Match] {
    let told = coding.all(.witnessHeading, in: section)
    // "Saksi Ani, pada pokoknya menerangkan sebagai berikut": not where the oath stands a few words further on.
    let others = coding.all(.plainHeading, in: section).filter { other in
      !told.contains { $0.range.overlaps(other.range) }
    }
    return others.isEmpty ? told : (told + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let paragraph = Pattern(rule: #"\bmenimbang bahwa\b"#)

  /// More than any case has: each is compared with each victim.
  private static let most = 1_000

  static func all(_ coding: Coding) -> [Witness] {
    let ranges = coding.ranges(.evidence)
    let named = ranges.flatMap { range in headings(coding, range).map { ($0, range) } }
    let plain =
      named.isEmpty ? ranges.flatMap { range in coding.all(.indoLawHeading, in: range).map { ($0, range) } } : named
    var witnesses: [Witness] = []
    let groups = ranges.flatMap { coding.all(.groupReadOut, in: $0) }.map(\.range)
    // Up to where the next paragraph of the court begins.
    var isReadOutUpTo = 0
    for (index, (match, section)) in plain.prefix(most).enumerated() {
      let next = index + 1 < plain.count ? plain[index + 1].0.range.lowerBound : section.upperBound
      let start = match.range.lowerBound
      var end = min(section.upperBound, max(match.range.upperBound, next))
      if index + 1 == plain.count,
        let other = coding.first(.defendantSpeaks, in: match.range.upperBound ..~ end)
      {
        end = other.range.lowerBound
      }
      var role = match["role"].map(coding.words) ?? ""
      let before = max(section.lowerBound, start - 140) ..~ start
      if !role.holds("ahli"), coding.first(.expertAnnounced, in: before) != nil { role += "ahli " }
      if let group = groups.last(where: { $0.upperBound <= start }), start - group.upperBound < 200 {
        let rest = group.upperBound ..~ section.upperBound
        isReadOutUpTo = coding.matcher.first(paragraph, in: coding.bytes, rest)?.range.lowerBound ?? section.upperBound
      }
      let name = (match["name"].map(coding.words) ?? "").split(separator: " ").map(String.init)
      let opening = match.range.lowerBound ..~ min(end, match.range.upperBound + 160)
      // "Atas keterangan saksi yang dibacakan tersebut": told at the statement's end only.
      let ending = max(match.range.upperBound, end - 260) ..~ end
      let isToldAtEnd =
        coding.first(.statementReadOut, in: ending).map { told in !groups.contains { $0.overlaps(told.range) } }
        ?? false
      let isReadOut = start < isReadOutUpTo || coding.first(.readOut, in: opening) != nil || isToldAtEnd
      let isRemote = coding.first(.remote, in: opening) != nil
      witnesses.append(
        Witness(
          role: role,
          name: PersonName.heading(
            name, ordinal: role.holds("ban") ? match["ordinal"].map(coding.words) : nil,
            isChild: role.holds("anak")),
          mode: isReadOut ? .readOut : isRemote ? .remote : .sworn,
          heading: match.range, statement: match.range.upperBound ..~ end))
    }
    return witnesses
  }
}
