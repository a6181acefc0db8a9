internal import Decisions

/// The words of a decision, each with what becomes of it under the mask: by itself, and by what stands beside it.
///
/// PDFs tear names apart ("M unir", "Har tini"), people write them together with other words ("saksiMunir"), and some
/// consist of common words ("Indah Sari").
struct MaskedWords {
  let words: [WordBytes.Word]
  private(set) var treatments: [WordRules.Treatment]
  private let text: [UInt8]
  private let rules: WordRules
  private let folded: [String]

  init(_ text: [UInt8], _ rules: WordRules) {
    let words = WordBytes.all(text)
    (self.text, self.rules, self.words) = (text, rules, words)
    folded = words.map { $0.isNumber ? "" : WordBytes.folded(text[$0.span]) }
    treatments = []
    treatments = words.indices.map(alone)
    for index in SpacedNames.words(words, text) { treatments[index] = .mask }
    for (index, word) in folded.enumerated() where word == "lahir" {
      for place in dayAndMonth(behind: index) { treatments[place] = .mask }
    }
    maskGroupedNumbers()
    guard rules.hasCapitals else { return }
    maskWrittenSmall()
    maskTorn()
    maskCommon()
  }

  // MARK: Each by itself

  private func alone(_ index: Int) -> WordRules.Treatment {
    let word = words[index]
    if word.isNumber { return word.span.count > 6 ? .mask : .show }
    let treatment = rules.treatment(folded[index], isCapital: isCapital(index))
    // "saksiMunir", "bernamaTini": a blank is missing.
    if treatment == .show, rules.hasCapitals, !isCapital(index), hasInnerCapital(word.span),
      !rules.isKnown(folded[index])
    {
      return .mask
    }
    return treatment
  }

  /// Numbers of telephones and of identity that are written in groups: "0812-3456-7890", "1472 0555 0308 0001". Sums
  /// ("Rp1.200.000.000") are none.
  private mutating func maskGroupedNumbers() {
    var start = 0
    while start < words.count {
      guard words[start].isNumber else {
        start += 1
        continue
      }
      var end = start + 1
      while end < words.count, words[end].isNumber, joinsNumbers(end) { end += 1 }
      let digits = words[start..<end].reduce(0) { $0 + $1.span.count }
      let begins = text[words[start].span]
      let isNumber = digits >= 12 || digits > 8 && (begins.first == 0x30 || begins.elementsEqual([0x36, 0x32]))
      let isSum = start > 0 && ["rp", "idr", "rupiah", "sebesar", "sejumlah"].contains(folded[start - 1])
      if end - start > 1, isNumber, !isSum { for index in start..<end { treatments[index] = .mask } }
      start = end
    }
  }

  /// Whether one blank, hyphen, full stop or line feed, and no more, stands before a number and behind the one before it.
  private func joinsNumbers(_ index: Int) -> Bool {
    let gap = text[words[index - 1].span.upperBound..<words[index].span.lowerBound]
    return gap.count == 1 && gap.allSatisfy { [0x20, 0x2D, 0x2E, 0x0A].contains($0) }
  }

  private func isCapital(_ index: Int) -> Bool { WordBytes.isCapital(text[words[index].span.lowerBound]) }

  private func hasInnerCapital(_ span: Span) -> Bool { text[span].contains { (0x41...0x5A).contains($0) } }

  // MARK: By what stands elsewhere and beside

  /// "munir" where "Munir" stands elsewhere, and is masked there because nobody knows the word.
  private mutating func maskWrittenSmall() {
    var unknown: Set<String> = []
    for index in words.indices where treatments[index] == .mask && isCapital(index) && words[index].span.count > 1 {
      unknown.insert(folded[index])
    }
    for index in words.indices
    where treatments[index] == .show && !words[index].isNumber && unknown.contains(folded[index])
      && !rules.isWord(folded[index])
    { treatments[index] = .mask }
  }

  /// The parts of a name that was torn apart: "M unir", "Har tini", "Har-" and "tini" on the next line.
  private mutating func maskTorn() {
    for index in words.indices.dropFirst() where !words[index].isNumber && !words[index - 1].isNumber {
      let gap = text[words[index - 1].span.upperBound..<words[index].span.lowerBound]
      let isHyphen = gap.first == 0x2D && gap.count <= 3 && gap.contains(0x0A)
      guard isHyphen || gap.elementsEqual([0x20]) || gap.elementsEqual([0x0A]), !isCapital(index),
        isCapital(index - 1) || isHyphen
      else { continue }
      let (left, right) = (folded[index - 1], folded[index])
      let joined = left + right
      if words[index - 1].span.count == 1, right.utf8.count > 1 {
        let isUnknown = !rules.isKnown(joined) && (!rules.isKnown(right) || rules.isName(joined))
        // "Alias I ndah": a common word, but never written small and where names stand.
        let isIntroduced = isIntroduced(index - 1) && rules.isAlwaysCapital(joined) && !rules.isKnown(right)
        if isUnknown || isIntroduced && !CommonWords.besideNames.contains(joined) {
          (treatments[index - 1], treatments[index]) = (.mask, .mask)
        }
      } else if treatments[index - 1] == .mask, treatments[index] == .show,
        isHyphen ? !rules.isKnown(joined) : !rules.isWord(right)
      {
        treatments[index] = .mask
      }
    }
  }

  /// Common words that are part of a name or one themselves: right behind "Sdri.", "alias", "bernama"; between "Saksi"
  /// and a masked word; and, where the decision never writes them small, behind "Saksi" alone and beside any masked word.
  /// What is a name in most places is masked in all.
  private mutating func maskCommon() {
    var candidates = words.indices.filter { index in
      treatments[index] == .show && !words[index].isNumber && words[index].span.count > 1 && isCapital(index)
        && (!CommonWords.besideNames.contains(folded[index]) || CommonWords.isMonth(folded[index]))
    }
    var (found, all): ([String: Int], [String: Int]) = ([:], [:])
    for index in candidates { all[folded[index], default: 0] += 1 }
    // Forwards and back: "Putri Indah Munir" is found from its end.
    for pass in 0..<4 {
      for index in pass.isMultiple(of: 2) ? candidates : candidates.reversed()
      where treatments[index] == .show && isPartOfName(index) {
        treatments[index] = .mask
        found[folded[index], default: 0] += 1
      }
    }
    candidates.removeAll { 2 * found[folded[$0], default: 0] <= all[folded[$0], default: 0] }
    for index in candidates { treatments[index] = .mask }
  }

  private func isPartOfName(_ index: Int) -> Bool {
    let isDate = index + 1 < words.count && words[index + 1].isNumber
    if isIntroduced(index, by: CommonWords.introduceOnlyNames) { return !isDate }
    let (isIntroduced, isBefore) = (isIntroduced(index), isMasked(index + 1, after: index))
    if isIntroduced, isBefore { return true }
    guard rules.isAlwaysCapital(folded[index]), !CommonWords.isMonth(folded[index]) else { return false }
    return isIntroduced || isBefore || isMasked(index - 1, before: index)
  }

  private func isMasked(_ neighbour: Int, before index: Int) -> Bool {
    neighbour >= 0 && isMasked(neighbour) && joins(neighbour, index)
  }

  private func isMasked(_ neighbour: Int, after index: Int) -> Bool {
    neighbour < words.count && isMasked(neighbour) && joins(index, neighbour)
  }

  private func isMasked(_ index: Int) -> Bool { treatments[index] == .mask && !words[index].isNumber }

  private func isIntroduced(_ index: Int, by introducing: Set<String> = CommonWords.introduceNames) -> Bool {
    guard index > 0, introducing.contains(folded[index - 1]) else { return false }
    let gap = text[words[index - 1].span.upperBound..<words[index].span.lowerBound]
    return gap.count <= 2 && gap.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x2E }
  }

  private func joins(_ left: Int, _ right: Int) -> Bool {
    let gap = text[words[left].span.upperBound..<words[right].span.lowerBound]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0x0A])
  }

  /// The indices of the words of a date's day and month, where one follows soon behind "lahir".
  private func dayAndMonth(behind index: Int) -> [Int] {
    let last = min(words.count - 3, index + 12)
    guard index < last else { return [] }
    for day in index + 1...last {
      let (month, year) = (words[day + 1], words[day + 2])
      guard words[day].isNumber, words[day].span.count <= 2, year.isNumber, year.span.count == 4 else { continue }
      if month.isNumber ? month.span.count <= 2 : CommonWords.isMonth(folded[day + 1]) { return [day, day + 1] }
    }
    return []
  }
}
