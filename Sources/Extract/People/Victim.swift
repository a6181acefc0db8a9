internal import Decisions
internal import Folding
internal import Pattern

/// A person whom the decision treats as a victim of the trafficking.
struct Victim {
  /// Folded words; empty where only a role is told ("Anak Korban").
  var name: [String]
  /// The statement, where the person was heard or read out.
  var witness: Witness?
  /// How often the person is called korban.
  var called = 0
  var isCalledChild = false
  /// How strongly the story speaks for it.
  var score = 0
  var evidence: Range<Int>

  /// The named and the heard victims, the surest first. Steps:
  /// 1. people called korban in the story or in the heading of their statement;
  /// 2. witnesses who tell that they were recruited or put to work, and of whom the story says so.
  static func all(_ coding: Coding, _ story: Story, _ witnesses: [Witness]) -> [Victim] {
    let mentioned = calledKorban(coding, story)
    var called = mentioned.people
    // Where victims have names, "Anak Korban II" is another word for one of them.
    let areNamed = called.contains { !PersonName.isNumber($0.name) && $0.called >= 2 }
    if areNamed { called.removeAll { PersonName.isNumber($0.name) } }
    let recruits = Dictionary(recruits(coding, story).map { ($0, 1) }, uniquingKeysWith: +)
    var victims: [Victim] = []
    let areMasked = witnesses.contains(where: \.isMaskedVictim)
    for witness in witnesses where !witness.isExpert && !isDefendant(witness.name, coding) {
      let index = called.firstIndex { PersonName.areSame($0.name, witness.name) }
      let korban = index.map { called[$0] }
      let assessed = assess(witness, korban, recruits, areMasked, coding)
      guard assessed.score >= 5 || assessed.isSure else { continue }
      victims.append(
        Victim(
          name: ["korban", "koban"].contains(witness.name.first) || areNamed && PersonName.isNumber(witness.name)
            ? [] : witness.name, witness: witness,
          called: korban?.called ?? 0,
          isCalledChild: witness.role.holds("anak korban") || witness.role.holds("anak koban")
            || korban?.isCalledChild ?? false,
          score: assessed.isCalled ? assessed.score + 20 : assessed.score, evidence: witness.heading))
      if let index { called.remove(at: index) }
    }
    called.removeAll { isDefendant($0.name, coding) }
    // One mention among many of others is a slip of copying.
    called.removeAll { $0.called < 2 || $0.called * 8 < mentioned.most }
    // A name that slips through where the victim is masked is the masked one's.
    let masked = victims.filter { $0.name.isEmpty && $0.score >= 20 }.count
    called.sort { $0.called > $1.called }
    called.removeFirst(min(masked, called.count))
    for index in called.indices { called[index].score = 20 + 3 * min(called[index].called, 6) }
    victims += called
    if masked == 0 { addListed(&victims, coding, story, witnesses) }
    if coding.record.border == .crossBorder, !victims.contains(where: { $0.score >= 12 }) {
      victims += transported(coding, story.facts + story.considerations + story.indictment).map {
        $0.heard(by: witnesses, coding)
      }
    }
    return merged(victims).sorted { $0.score > $1.score }
  }

  /// Points for what speaks for a witness being a victim; called korban outweighs all else.
  ///
  /// - Parameter areMasked: whether victims are headed by their role.
  private static func assess(
    _ witness: Witness, _ korban: Victim?, _ recruits: [String: Int], _ areMasked: Bool, _ coding: Coding
  ) -> (score: Int, isCalled: Bool, isSure: Bool) {
    let recruited = witness.name.first.flatMap { recruits[$0] } ?? 0
    let suffered = witness.suffering(coding, areMasked: areMasked)
    let called = korban?.called ?? 0
    let isOfficer = !witness.isCalledVictim && witness.isOfficer(coding)
    let tookPart = !isOfficer && (witness.isAccomplice(coding) || witness.isCustomer(coding))
    let itself = isOfficer ? nil : coding.first(.victimItself, in: witness.statement.prefix(1_500))
    let saysSo = itself != nil
    let isCalled =
      witness.isCalledVictim || saysSo || called >= 2 && !tookPart || called >= 1 && suffered >= 1 && !tookPart
    // Migrants go home before the trial: who is read out in a case on work abroad was most often to be sent there.
    let isMigrant =
      coding.record.border == .crossBorder && witness.mode == .readOut && !isOfficer && suffered >= 1
      && coding.record.exploitation != [.organ]
    var score = 3 * min(called, 6) + min(recruited, 12) + 3 * min(suffered, 6)
    if witness.isCalledVictim { score += 18 }
    if isMigrant { score += 8 }
    if isOfficer { score -= 25 }
    if tookPart { score -= 15 }
    // "yang menjadi korban adalah Saksi Korban" is said of another one.
    let isSure = itself.map { !coding.words($0.range).hasSuffix("saksi korban") && !tookPart } ?? false
    return (score, isCalled, isSure)
  }

  /// Lists of names: in the facts beside those who are called victims, else wherever one stands.
  private static func addListed(
    _ victims: inout [Victim], _ coding: Coding, _ story: Story, _ witnesses: [Witness]
  ) {
    let isCalled = victims.contains { $0.score >= 20 }
    for person in listed(
      coding, isCalled ? [story.facts, story.considerations] : [story.facts, story.considerations, story.indictment],
      withPeople: !isCalled)
    {
      if let index = victims.firstIndex(where: { PersonName.areSame($0.name, person.name) }) {
        if victims[index].score < 20 { victims[index].score += 20 }
      } else {
        victims.append(person.heard(by: witnesses, coding))
      }
    }
  }

  /// With the statement of this name among the witnesses, if there is one.
  private func heard(by witnesses: [Witness], _ coding: Coding) -> Victim {
    var victim = self
    victim.witness = witnesses.first {
      !$0.isExpert && PersonName.areSame($0.name, name) && !$0.isOfficer(coding)
    }
    return victim
  }

  private static func merged(_ victims: [Victim]) -> [Victim] {
    var result: [Victim] = []
    for victim in victims {
      if !victim.name.isEmpty, let index = result.firstIndex(where: { PersonName.areSame($0.name, victim.name) }) {
        result[index].called += victim.called
        result[index].isCalledChild = result[index].isCalledChild || victim.isCalledChild
      } else {
        result.append(victim)
      }
    }
    return result
  }

  static func isDefendant(_ name: [String], _ coding: Coding) -> Bool {
    coding.record.defendants.contains { defendant in
      guard let other = defendant.name else { return false }
      let significant = PersonName.significant(PersonName.folded(other))
      return !name.isEmpty && significant.first == name.first
        && (significant.count < 2 || name.count < 2 || significant[1] == name[1])
    }
  }

  /// People after "korban" in the facts, the reasons and the indictment; those of the facts and reasons where any
  /// stand there, for the court may have found fewer than were charged. With the most mentions that anybody has.
  private static func calledKorban(_ coding: Coding, _ story: Story) -> (people: [Victim], most: Int) {
    var found = named(coding, story.facts + story.considerations)
    for person in declared(coding, story) {
      if let index = found.firstIndex(where: { PersonName.areSame($0.name, person.name) }) {
        found[index].called += 2
      } else if found.count < 2 * most {
        found.append(person)
      }
    }
    let charged = named(coding, story.indictment)
    let most = max(found.map(\.called).max() ?? 0, charged.map(\.called).max() ?? 0)
    if found.contains(where: { $0.called >= 2 && $0.called * 8 >= most }) { return (found, most) }
    var all = charged
    for person in found {
      if let index = all.firstIndex(where: { PersonName.areSame($0.name, person.name) }) {
        // Short decisions name each victim once where it was charged and once where it was found.
        if most < 2 { all[index].called += person.called }
        all[index].isCalledChild = all[index].isCalledChild || person.isCalledChild
      } else {
        all.append(person)
      }
    }
    return (all, most)
  }

  /// "Saksi Ani dan saksi Cici menjadi korban", "untuk mengeksploitasi saksi Ani" in the facts and the reasons.
  private static func declared(_ coding: Coding, _ story: Story) -> [Victim] {
    exploited(coding, story) + areVictims(coding, story)
  }

  private static func exploited(_ coding: Coding, _ story: Story) -> [Victim] {
    (story.facts + story.considerations + story.indictment).flatMap { coding.all(.exploited, in: $0) }.flatMap {
      match in
      NameList.read(coding, after: match.range.upperBound).map { Victim(name: $0, called: 1, evidence: match.range) }
    }
  }

  private static func areVictims(_ coding: Coding, _ story: Story) -> [Victim] {
    (story.facts + story.considerations).flatMap { coding.all(.areVictims, in: $0) }.flatMap { match -> [Victim] in
      guard let range = match["name"] else { return [] }
      let words = coding.words(range).split(separator: " ").map(String.init)
      return words.split(whereSeparator: { areVictimsLinks.contains($0) }).compactMap { part in
        let name = PersonName.significant(PersonName.leading(part))
        guard name.count == PersonName.significant(Array(part)).count, !name.isEmpty, isName(name, coding) else {
          return nil
        }
        return Victim(name: name, called: 2, evidence: match.range)
      }
    }
  }

  private static let areVictimsLinks: Set<String> = [
    "dan", "saksi", "korban", "anak", "saudara", "saudari", "sdr", "sdri",
  ]

  /// Whether the whole story speaks of a victim by the role alone.
  static func isMaskedThroughout(_ coding: Coding, _ story: Story) -> Bool {
    let named = named(coding, story.facts + story.considerations + story.indictment)
    if story.hits(.victimRole).told >= 2 { return named.isEmpty }
    // "korban" alone, again and again, and what seems a name behind it only now and then.
    return named.allSatisfy { $0.called < 2 } && story.hits(.calledVictim).told >= 20
  }

  /// "Anak Saksi SAKSI ANAK als SAKSI ANAK": a role in the place of a name.
  static func isRole(_ word: String) -> Bool { roles.contains(word) }

  private static let roles: Set<String> = [
    "xxx", "saksi", "anak", "korban", "terdakwa", "nama", "kesatu", "pertama", "kedua", "ketiga", "keempat", "kelima",
    "ibu", "ayah", "bapak", "kakak", "adik", "paman", "bibi", "suami", "istri", "isteri", "pelapor", "pid", "sus",
    "prp",
  ]

  /// The people called korban in these ranges, each once.
  static func named(_ coding: Coding, _ ranges: [Range<Int>]) -> [Victim] {
    var found: [Victim] = []
    for match in ranges.flatMap({ coding.all(.calledVictim, in: $0) }) {
      guard let range = match["name"], coding.isCapital(range.lowerBound) else { continue }
      let name = name(at: range, coding)
      guard !name.isEmpty, isName(name, coding) else { continue }
      // "Anak Korban, Saksi Budi serta Terdakwa diamankan": the next one of a list. "di kos Saksi Korban. Saksi Budi
      // meminta": the next sentence.
      let before = match.range.lowerBound ..~ range.lowerBound
      if coding.isParted(before) || coding.endsSentence(before, behind: "korban") { continue }
      if let index = found.firstIndex(where: { PersonName.areSame($0.name, name) }) {
        // "korban yakni saksi Ani" says it once and for all.
        found[index].called += match["says"] != nil ? 2 : 1
        found[index].isCalledChild = found[index].isCalledChild || match["child"] != nil
        // The fullest form: "Ani", and later "Ani Lestari".
        if name.count > found[index].name.count {
          found[index].name = name
          found[index].evidence = match.range
        }
      } else if found.count < most {
        found.append(
          Victim(
            name: name, called: match["says"] != nil ? 2 : 1, isCalledChild: match["child"] != nil,
            evidence: match.range))
      }
    }
    for match in ranges.flatMap({ coding.all(.numberedVictim, in: $0) }) {
      guard let number = match["value"].map(coding.words) else { continue }
      let name = PersonName.numbered(number, isChild: match["child"] != nil)
      if let index = found.firstIndex(where: { $0.name == name }) {
        found[index].called += 1
      } else {
        found.append(Victim(name: name, called: 1, isCalledChild: match["child"] != nil, evidence: match.range))
      }
    }
    return found
  }

  /// More names than any case has victims are not told apart.
  private static let most = 400

  /// The name that begins here: initials ("R.W."), or words that can be a name. Where capitals tell names apart,
  /// "Pertiwi" and "Dianasari" are none of the verbs that they look like.
  static func name(at range: Range<Int>, _ coding: Coding) -> [String] {
    let words = Words(coding.bytes, range)
    var name: [String] = []
    for index in 0..<words.count where coding.isCapital(words.range(index).lowerBound) && name.count == index {
      name.append(words.string(index))
    }
    let initials = name.prefix { $0.count == 1 }
    if initials.count > 1 { return Array(initials) }
    // "M. Ali Contoh"; behind "I" ("Anak Korban I", "I Putu") stands a number as often as a name.
    if initials.first != "i" { name.removeFirst(initials.count) }
    return PersonName.significant(
      PersonName.leading(name, knowsCapitals: coding.decision.source.format.hasCapitals))
  }

  /// The longest list of names after "para korban yaitu", "CPMI atas nama", in the facts, else in the reasons, else in
  /// the indictment.
  private static func listed(_ coding: Coding, _ parts: [[Range<Int>]], withPeople: Bool) -> [Victim] {
    for ranges in parts {
      var longest: [Victim] = []
      var isOfPeople = false
      for match in ranges.flatMap({ coding.all(.listedVictims, in: $0) }) where withPeople || match["people"] == nil {
        var names = NameList.read(coding, after: match.range.upperBound).filter {
          !isDefendant($0, coding) && !Country.isNamed(by: $0)
        }
        // "1 (satu) orang perempuan yakni saksi Ani bersama Budi": the number says where the list ends.
        if let number = announced(coding, before: match.range), number > 0 { names = Array(names.prefix(number)) }
        if names.count > longest.count, names.count <= 40 {
          longest = names.map { Victim(name: $0, called: 2, score: 26, evidence: match.range) }
          isOfPeople = match["people"] != nil
        }
      }
      // A single name counts behind words for migrants or victims, where nobody is called korban.
      if longest.count > (isOfPeople || !withPeople ? 1 : 0) { return longest }
    }
    return []
  }

  private static let counted: Set<String> = [
    "orang", "perempuan", "wanita", "laki", "pria", "calon", "pekerja", "saksi", "anak", "para", "warga", "negara",
    "indonesia",
  ]

  /// The number in words or figures just before "orang", "CPMI".
  private static func announced(_ coding: Coding, before range: Range<Int>) -> Int? {
    let words = Words(coding.bytes, max(0, range.lowerBound - 60) ..~ range.lowerBound)
    var last = words.count - 1
    if last >= 0, words.equals(last, "seorang") { return 1 }
    // "3 (tiga) orang perempuan calon pekerja migran".
    while last > 0, counted.contains(words.string(last)) { last -= 1 }
    guard last >= 0 else { return nil }
    return words.number(last) ?? NumberWords.read(words, at: last, lenient: false).map(\.value)
  }

  /// The longest list of names behind a verb of taking people along, where it stands at least twice.
  private static func transported(_ coding: Coding, _ ranges: [Range<Int>]) -> [Victim] {
    let lists = ranges.flatMap { coding.all(.transported, in: $0) }.map { match in
      (match, NameList.read(coding, after: match.range.upperBound).filter { !isDefendant($0, coding) })
    }
    guard let longest = lists.map(\.1.count).max(), (1...12).contains(longest) else { return [] }
    let repeated = lists.filter { $0.1.count == longest }
    guard repeated.count >= 2, let (match, names) = repeated.first else { return [] }
    return names.map { Victim(name: $0, called: 1, score: 20, evidence: match.range) }
  }

  /// Where capitals cannot tell, words that look like verbs or plurals are no names.
  private static func isName(_ name: [String], _ coding: Coding) -> Bool {
    guard !coding.decision.source.format.hasCapitals, let first = name.first else { return true }
    return !(first.count >= 6 && ["di", "ter", "ber", "me", "lembar", "se"].contains(where: first.hasPrefix))
  }

  /// First words of the names that follow a verb of recruiting.
  private static func recruits(_ coding: Coding, _ story: Story) -> [String] {
    (story.facts + story.indictment).flatMap { coding.all(.recruited, in: $0) }.flatMap { match in
      coding.bytes[match.range.lowerBound ..~ min(coding.whole.upperBound, match.range.upperBound + 40)]
        .split(separator: 0x20, maxSplits: 6).dropFirst().prefix(5).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
