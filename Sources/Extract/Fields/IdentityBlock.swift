internal import Decisions
internal import Pattern

/// Where the values of one defendant's identity block stand in the folded text.
struct IdentityBlock {
  var name: Range<Int>?
  var age: Range<Int>?
  var sex: Range<Int>?
  var nationality: Range<Int>?
  var occupation: Range<Int>?
  /// Labels and values stand apart, so which value belongs to which label is inferred.
  var isInferred = false

  /// The blocks of the opening, in order.
  static func all(_ coding: Coding) -> [IdentityBlock] {
    var blocks: [IdentityBlock] = []
    for section in coding.ranges(.identity) {
      let names = coding.all(.identityName, in: section).map(\.range)
      for (index, name) in names.enumerated() {
        let end = index + 1 < names.count ? names[index + 1].lowerBound : section.upperBound
        if let block = block(coding, label: name, end: end) { blocks.append(block) }
        if blocks.count == most {
          coding.doubt("defendants", "\(most) identity blocks or more; the others were not read")
          return blocks
        }
      }
    }
    return blocks
  }

  /// Far more than any case has: each defendant is looked for in each clause.
  static let most = 300

  /// What the labels of a block announce, by the names of the rule's groups.
  private enum Label: String, CaseIterable {
    case name, birthplace, age, sex, nation, address, religion, job, other

    /// The numbers of the groups, which are told sooner than their names. The name's label is another rule's.
    static let groups = allCases.compactMap { label in
      Rule.identityLabel.compiled.group(label.rawValue).map { (label: label, group: $0) }
    }
  }

  private static func block(_ coding: Coding, label: Range<Int>, end: Int) -> IdentityBlock? {
    var labels: [(label: Label, range: Range<Int>)] = [(.name, label)]
    for match in coding.all(.identityLabel, in: label.upperBound..<end) {
      for (label, group) in Label.groups where match[group] != nil {
        // The first of each counts; "alamat" may stand again within a value.
        if label == .other || !labels.contains(where: { $0.label == label }) { labels.append((label, match.range)) }
      }
    }
    guard labels.count >= 3 else { return nil }
    func value(_ label: Label) -> Range<Int>? {
      guard let index = labels.firstIndex(where: { $0.label == label }) else { return nil }
      let next = index + 1 < labels.count ? labels[index + 1].range.lowerBound : end
      return trimmed(coding, labels[index].range.upperBound ..~ next, isLast: index + 1 == labels.count)
    }
    // Name and age without a value: recognition or the layout put all labels first and all values behind them.
    let (name, age, sex) = (value(.name), value(.age), value(.sex))
    if name == nil || (age == nil && sex == nil) {
      return columns(coding, from: label.upperBound, lastLabel: labels.map(\.range.upperBound).max() ?? end, end: end)
    }
    var block = IdentityBlock(
      name: name, age: age, sex: sex, nationality: value(.nation), occupation: value(.job))
    // Some values may stand before their labels: "Ani Binti Karta Kuningan 43 tahun 03-03-1970 Tempat lahir Umur ...".
    if !(block.age.map { holdsDigit(coding, $0) } ?? false),
      let found = coding.matcher.first(ageAndDate, in: coding.bytes, label.upperBound ..~ end)
    {
      block.age = found.range
      if let name = block.name, name.overlaps(found.range) {
        block.name = name.lowerBound ..~ (found.range.lowerBound - 1)
      }
    }
    return block
  }

  private static func holdsDigit(_ coding: Coding, _ range: Range<Int>) -> Bool {
    coding.bytes[range].contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Without blanks, and without the number of the item that follows ("Dumai 3. Umur").
  private static func trimmed(_ coding: Coding, _ range: Range<Int>, isLast: Bool) -> Range<Int>? {
    var range = range
    if isLast, let end = endOfLastValue(coding, range) { range = range.lowerBound ..~ end }
    let words = Words(coding.bytes, range)
    var last = words.count - 1
    if !isLast, last >= 0, isItemMark(words, last) { last -= 1 }
    return last >= 0 ? words.range(0, through: last) : nil
  }

  /// "Dumai 3.", "Dumai b."; in "M.P." the last letter is one of a title.
  private static func isItemMark(_ words: Words, _ index: Int) -> Bool {
    if words.length(index) <= 2, words.isNumber(index) { return true }
    return words.length(index) == 1 && (index == 0 || words.length(index - 1) > 1)
  }

  /// The last value ("Pekerjaan : Wiraswasta") ends where the next sentence begins, else where no occupation goes on.
  private static func endOfLastValue(_ coding: Coding, _ range: Range<Int>) -> Int? {
    let limit = min(range.upperBound, range.lowerBound + 160)
    if let stop = coding.matcher.first(afterLastValue, in: coding.bytes, range.lowerBound ..~ limit) {
      return stop.range.lowerBound
    }
    return limit
  }

  private static let afterLastValue = Pattern(
    rule:
      #" (?:(?:para )?terdakwa(?! dalam)|terdakwa|bahwa|pengadilan|dalam perkara|selanjutnya|yang bersangkutan|menghadap|telah|dipersidangan|di persidangan|[0-9]+ (?:nik|pendidikan|penyidik|penuntut umum|hakim)|ditangkap|ditahan|penahanan|setelah)\b"#
  )

  // MARK: Columns

  /// All labels first, then all values: "Nama lengkap Tempat lahir ... Pekerjaan BUDI; Dumai; 47 Tahun/15 Juli 1977; ...".
  private static func columns(_ coding: Coding, from: Int, lastLabel: Int, end: Int) -> IdentityBlock {
    var block = IdentityBlock()
    block.isInferred = true
    let values = from ..~ end
    if let found = coding.matcher.first(ageAndDate, in: coding.bytes, values) {
      block.age = found.range
    }
    let sex = coding.first(.female, in: values) ?? coding.first(.male, in: values)
    block.sex = sex?.range
    if let sex, let nation = coding.matcher.first(nation, in: coding.bytes, sex.range.upperBound ..~ end) {
      block.nationality = nation["value"]
    }
    if let faith = coding.matcher.last(faith, in: coding.bytes, values) {
      block.occupation = trimmed(coding, faith.range.upperBound ..~ end, isLast: true)
    }
    block.name = nameInColumns(coding, from: max(from, firstValue(coding, values) ?? from), end: end)
    return block
  }

  /// The first word that is neither label nor item number.
  private static func firstValue(_ coding: Coding, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while let label = coding.matcher.first(nextLabel, in: coding.bytes, at ..~ range.upperBound) {
      at = label.range.upperBound
    }
    return at
  }

  /// The name goes on as long as the words agree with those after "Terdakwa" further down, else to a mark in the text.
  private static func nameInColumns(_ coding: Coding, from: Int, end: Int) -> Range<Int>? {
    let words = Words(coding.bytes, from ..~ min(end, from + 160))
    guard words.count > 0 else { return nil }
    let later = coding.matcher.all(
      defendantMention, in: coding.bytes, from ..~ min(coding.whole.upperBound, end + 3_000))
    for mention in later {
      let named = Words(
        coding.bytes, mention.range.upperBound ..~ min(coding.whole.upperBound, mention.range.upperBound + 120))
      var common = 0
      while common < min(words.count, named.count), words.isSame(common, as: common, of: named) { common += 1 }
      if common > 0 { return words.range(0, through: common - 1) }
      // Recognition may have damaged a label, so that the values seem to begin with it: "Kebatvaan 6. Tempat tinggal".
      if coding.decision.source.isRecognised, let found = agreement(words, named) { return found }
    }
    let span = coding.decision.span(ofFolded: words.range(0, through: words.count - 1))
    let marks = coding.decision.text[span].firstIndex { $0 == 0x3B || $0 == 0x3A || $0 == 0x0A }
    guard let marks else { return words.range(0, through: min(2, words.count - 1)) }
    let stop = coding.decision.folded.index(atOrigin: marks)
    return words.range(0).lowerBound ..~ max(words.range(0).upperBound, stop)
  }

  /// The first two words or more, further on, that are those after "Terdakwa".
  private static func agreement(_ words: Words, _ named: Words) -> Range<Int>? {
    guard named.count > 1 else { return nil }
    for start in 1 ..~ words.count {
      var common = 0
      while start + common < words.count, common < named.count,
        words.isSame(start + common, as: common, of: named)
      { common += 1 }
      guard common > 1 else { continue }
      // "Budi Bin Karta" and "Budi Bin KartZ": what comes behind "bin" was not read.
      while common > 1, links.contains(words.string(start + common - 1)) { common -= 1 }
      return words.range(start, through: start + common - 1)
    }
    return nil
  }

  private static let links: Set<String> = ["bin", "binti", "alias", "als", "anak"]

  private static let ageAndDate = Pattern(
    rule: #"\b[1-9][0-9] ?(?:tahun |thn |th )?(?:[0-3]?[0-9] [a-z]+ (?:19|20)[0-9]{2})?"#)
  private static let nation = Pattern(rule: #"\G (?<value>indonesia|wni|(?:warga negara )?[a-z]+)\b"#)
  private static let faith = Pattern(
    rule:
      #"\b(?:islam|kristen(?: protestan| katolik| katholik)?|protestan|katolik|katholik|hindu|budha|buddha|konghucu)\b"#
  )
  private static let nextLabel = Pattern(
    rule:
      #"\G ?(?:[0-9il]{1,2} ){0,2}(?:nama lengkap|nama|tempat lahir|umur(?: atau)?(?: tanggal| tgl)? ?(?:lahir)?|umun?r?tanggal lahir|tanggal lahir|jenis kelamin|kebangsaan(?: kewarganegaraan)?|kewarganegaraan|tempat tinggal|alamat|agama|pekerjaan|pendidikan)(?: [0-9il]{1,2}(?= [a-z]))?"#
  )
  private static let defendantMention = Pattern(rule: #"\bterdakwa (?:[ivx0-9]+ )?(?=[a-z]{3})"#)
}
