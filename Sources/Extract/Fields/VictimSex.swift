internal import Decisions
internal import Pattern

/// How many victims are women and girls, how many men and boys.
enum VictimSex {
  static func read(_ coding: Coding, _ story: Story, _ victims: [Victim], _ count: Int?) {
    guard let count else { return }
    let female = story.told(.countedOfSex)
    let male = story.told(.countedMen)
    if let female, let male, female.value + male.value == count {
      setSex(female.value, male.value, female.range, .countedOfSex, coding)
      coding.prove("victims.male", male.range, .countedMen)
      return
    }
    if let paired = paired(coding, story, count) {
      setSex(paired.women, count - paired.women, paired.range, .countedSexes, coding)
      return
    }
    let sexes = victims.compactMap { sex(of: $0, coding, story) }
    if coding.record.exploitation == [.sexual] || coding.record.exploitation == [.surrogacy] {
      // What stands beside a victim's name proves more than "binti" in the defendant's.
      if let sign = sexes.first(where: { $0.sex == .female })?.range ?? story.hits(.femaleVictim).best {
        setSex(count, 0, sign, .femaleVictim, coding)
      }
      return
    }
    // "4 (empat) orang perempuan" tells more than "Sdr.", which clerks write of women too.
    if let female, male == nil, female.value == count, count > 1 {
      setSex(count, 0, female.range, .countedOfSex, coding)
      return
    }
    if sexes.count == count, !sexes.isEmpty {
      let women = sexes.filter { $0.sex == .female }.count
      setSex(women, count - women, sexes[0].range, women > 0 ? .femaleVictim : .maleVictim, coding)
      return
    }
    if let listed = listed(coding, story, count) {
      setSex(listed.women, count - listed.women, listed.range, .listedSex, coding)
    } else if coding.record.exploitation == [.adoption], count == 1,
      let baby = (story.facts + story.indictment).compactMap({ coding.first(.babySex, in: $0) }).first
    {
      let isBoy = baby["male"] != nil
      setSex(isBoy ? 0 : 1, isBoy ? 1 : 0, baby.range, .babySex, coding)
    } else if let female, female.value == count {
      setSex(count, 0, female.range, .countedOfSex, coding)
    } else if let male, male.value == count {
      setSex(0, count, male.range, .countedMen, coding)
    } else if coding.record.exploitation == [.domesticWork], let sign = story.hits(.femaleVictim).best {
      setSex(count, 0, sign, .femaleVictim, coding)
      coding.doubt("victims.female", "household work; the sex of each victim is not told")
    } else if sexes.count * 3 >= count * 2, count > 1, Set(sexes.map(\.sex)).count == 1, let first = sexes.first {
      // All whose sex is told are of one sex; the codebook would leave the others open, coders take them along.
      setSex(
        first.sex == .female ? count : 0, first.sex == .male ? count : 0, first.range,
        first.sex == .female ? .femaleVictim : .maleVictim, coding)
      coding.doubt("victims.female", "the sex of some victims is not told")
    } else if let sign = hostesses(story) {
      setSex(count, 0, sign, .hostess, coding)
      coding.doubt("victims.female", "hostess work; the sex of each victim is not told")
    } else {
      coding.doubt("victims.female", "the sex of all victims is not told")
    }
  }

  /// "5 (lima) orang laki-laki dan 1 (satu) orang perempuan", where these are all, whoever tells it.
  private static func paired(_ coding: Coding, _ story: Story, _ count: Int) -> (women: Int, range: Range<Int>)? {
    for range in story.facts + story.considerations + story.indictment + story.evidence {
      for match in coding.all(.countedSexes, in: range) {
        func number(_ name: String) -> Int? { match[name].flatMap { Int(coding.words($0)) } }
        if let women = number("women") ?? number("first"), let men = number("men") ?? number("second"),
          women + men == count
        {
          return (women, match.range)
        }
      }
    }
    return nil
  }

  /// "Saksi Ani (perempuan, umur 19 tahun) dan Saksi Budi (laki-laki, umur 23 tahun)", where all are told.
  private static func listed(_ coding: Coding, _ story: Story, _ count: Int) -> (women: Int, range: Range<Int>)? {
    for ranges in [story.facts, story.considerations, story.indictment] {
      let found = ranges.flatMap { coding.all(.listedSex, in: $0) }
      if found.count == count, let first = found.first {
        return (found.count { $0["male"] == nil }, first.range)
      }
    }
    return nil
  }

  /// "LC", "pemandu lagu": hostesses are women.
  private static func hostesses(_ story: Story) -> Range<Int>? {
    let hits = story.hits(.hostess)
    return hits.told >= 2 ? hits.best : nil
  }

  private static func setSex(_ female: Int, _ male: Int, _ range: Range<Int>, _ rule: Rule, _ coding: Coding) {
    coding.record.victims.female = female
    coding.record.victims.male = male
    coding.prove("victims.female", range, rule)
    coding.prove("victims.male", range, rule)
  }

  /// "binti", "Sdri.", "istri" beside the name, or "bin", "suami".
  private static func sex(of victim: Victim, _ coding: Coding, _ story: Story) -> (sex: Sex, range: Range<Int>)? {
    if let witness = victim.witness,
      let match = coding.first(.ownSex, in: witness.statement.prefix(300))
    {
      return (match["male"] == nil ? .female : .male, match.range)
    }
    guard let first = victim.name.first, first.count > 1 else { return nil }
    let name = first.utf8.filter { ($0 | 0x20) &- 0x61 < 26 }
    guard !name.isEmpty else { return nil }
    let ranges = (story.evidence + story.indictment + story.facts).map { range in
      (range: range, names: coding.bytes.ranges(ofWords: name, in: range))
    }
    // "Ani binti Karta" tells more than "Sdr. Ani", which clerks write of women too.
    for cue in Cue.all {
      for (range, names) in ranges {
        for name in names {
          if let place = cue.place(beside: name, coding, in: range) { return (cue.sex, place) }
        }
      }
    }
    return nil
  }

  /// Words beside a first name that tell the sex of who has it.
  private struct Cue {
    let sex: Sex
    /// Ends right before the name.
    var before: Pattern?
    /// Begins right behind the name.
    var behind: Pattern?

    /// From the word that tells the sex to the name, or from the name to that word.
    func place(beside name: Range<Int>, _ coding: Coding, in range: Range<Int>) -> Range<Int>? {
      if let before {
        // "isterinya yang bernama bernama Ani" is the longest that stands before a name.
        let window = max(range.lowerBound, name.lowerBound - 40) ..~ name.lowerBound
        if let match = coding.matcher.first(before, in: coding.bytes, window) {
          return match.range.lowerBound ..~ name.upperBound
        }
      }
      return behind.flatMap { behind in
        coding.matcher.first(behind, in: coding.bytes, name.upperBound ..~ range.upperBound)
          .map { name.lowerBound ..~ $0.range.upperBound }
      }
    }

    /// Not into the next person: "Ani dan seorang laki-laki", "saudari Ani kepada seorang laki-laki".
    private static let gap =
      "(?: (?!dan |seorang |seseorang |kepada |oleh |dengan |bersama |saksi |sdri? |saudar[ai] |terdakwa )[a-z]+)"

    /// The surest first.
    static let all = [
      Cue(
        sex: .female,
        before: Pattern(
          rule: #"\b(?:perempuan|wanita|istrinya|isterinya) (?:yang )?(?:bernama |yaitu |an |saksi ){0,2}$"#),
        behind: Pattern(rule: #"\G\#(gap){0,4} (?:binti|bt|bte|perempuan|wanita)\b"#)),
      Cue(
        sex: .female,
        behind: Pattern(
          rule: #"\G(?: [a-z]+){0,3} (?:adalah|selaku|merupakan|sebagai) (?:istri|isteri|ibu|janda)\b"#)),
      Cue(sex: .male, behind: Pattern(rule: #"\G\#(gap){0,3} (?:bin|laki laki)\b"#)),
      Cue(
        sex: .female,
        before: Pattern(rule: #"\b(?:sdri|saudari|nyonya|mrs|mbak) (?:bernama |an |saksi |korban ){0,2}$"#)),
      Cue(
        sex: .male, before: Pattern(rule: #"\b(?:sdr|saudara|mr|pria) (?:bernama |saksi |korban ){0,2}$"#)),
    ]
  }
}
