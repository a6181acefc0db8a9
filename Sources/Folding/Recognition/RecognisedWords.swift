internal import Decisions

/// Repairs what character recognition does to legal words: `TanggaI`, `MENGADIU`, `rnenjatuhkan`, `pidanapenjara`.
///
/// A word changes only where exactly one word of the vocabulary comes out, and only as far as the way it is written
/// speaks against a name: see `RecognisedWord`. Figures are left to `TornWords`.
enum RecognisedWords {
  static func mend(_ folded: FoldedText, _ text: [UInt8]) -> FoldedText {
    var bytes: [UInt8] = []
    var origins: [UInt32] = []
    bytes.reserveCapacity(folded.count)
    origins.reserveCapacity(folded.count)
    var index = 0
    var previous = 0..<0
    while index < folded.count {
      guard folded.bytes[index] != 0x20 else {
        bytes.append(0x20)
        origins.append(folded.origins[index])
        index += 1
        continue
      }
      let word = index..<(folded.bytes[index...].firstIndex(of: 0x20) ?? folded.count)
      // "bernama Karni", "Desa Kalimenir": whatever is called so is not repaired.
      let isCalled = LegalVocabulary.beforeNames.contains(folded.bytes[previous])
      if !isCalled, let (meant, whole) = repaired(word, folded, text) {
        bytes.append(contentsOf: meant)
        origins.append(contentsOf: places(of: meant, instead: whole, folded))
        index = whole.upperBound
      } else {
        bytes.append(contentsOf: folded.bytes[word])
        origins.append(contentsOf: folded.origins[word])
        index = word.upperBound
      }
      previous = word
    }
    return FoldedText(bytes: bytes, origins: origins)
  }

  /// What a word was before it was damaged, and what of the folded text it stands for.
  private static func repaired(
    _ word: Range<Int>, _ folded: FoldedText, _ text: [UInt8]
  ) -> (meant: [UInt8], whole: Range<Int>)? {
    if let torn = joinedAtSign(word, folded, text) { return torn }
    let letters = folded.bytes[word]
    // Longer runs of letters are no words, and shorter ones could be anything.
    guard (4...28).contains(letters.count), !LegalVocabulary.isKnown(letters) else { return nil }
    let writing = Writing(word, folded, text)
    if writing == .other { return hiddenByAccent(word, folded, text).map { ($0, word) } }
    return RecognisedWord(letters: letters, writing: writing).meant.map { ($0, word) }
  }

  /// "perbu&n": one sign stands between two pieces and is no sign of a sentence.
  private static func joinedAtSign(
    _ word: Range<Int>, _ folded: FoldedText, _ text: [UInt8]
  ) -> (meant: [UInt8], whole: Range<Int>)? {
    let next = word.upperBound + 1
    guard word.count < 20, next < folded.count else { return nil }
    let gap = text[(folded.origin(of: word.upperBound - 1) + 1) ..~ folded.origin(of: next)]
    guard gap.count <= 3, gap.count == Writing.oddSign(gap), !gap.isEmpty else { return nil }
    let end = folded.bytes[next...].prefix(20).firstIndex(of: 0x20) ?? min(folded.count, next + 20)
    guard end == folded.count || folded.bytes[end] == 0x20 else { return nil }
    let (head, tail) = (folded.bytes[word], folded.bytes[next..<end])
    let isName = (0x41...0x5A).contains(text[folded.origin(of: word.lowerBound)])
    let meant =
      HiddenLetters.meant(by: head, tail, isName: isName)
      ?? (gap.count == 3 ? withoutBullet(head + tail, isName: isName) : nil)
    return meant.map { ($0, word.lowerBound..<end) }
  }

  /// "mernba\u{2022}wa": a bullet is mostly a speck that stands for nothing; the letters are damaged besides.
  private static func withoutBullet(_ letters: ArraySlice<UInt8>, isName: Bool) -> [UInt8]? {
    guard (7...20).contains(letters.count) else { return nil }
    let meant = RecognisedWord(letters: letters, writing: isName ? .capitalised : .small).meant
    return meant.flatMap { $0.contains(0x20) ? nil : $0 }
  }

  /// "M\u{E9}ran": one letter with an accent, which no Indonesian word has, stands for others.
  private static func hiddenByAccent(_ word: Range<Int>, _ folded: FoldedText, _ text: [UInt8]) -> [UInt8]? {
    let accents = word.filter { text[folded.origin(of: $0)] >= 0x80 }
    guard accents.count == 1, let accent = accents.first else { return nil }
    let isName = (0x41...0x5A).contains(text[folded.origin(of: word.lowerBound)])
    return HiddenLetters.meant(
      by: folded.bytes[word.lowerBound..<accent], folded.bytes[(accent + 1)..<word.upperBound], isName: isName, least: 4
    )
  }

  /// Where the letters of a repaired word come from: what is the same at both ends from its own place, the rest from
  /// what was damaged. The first and the last letter cover the whole damaged word, so that evidence does.
  private static func places(of meant: [UInt8], instead word: Range<Int>, _ folded: FoldedText) -> [UInt32] {
    let old = folded.bytes[word]
    let shorter = min(old.count, meant.count)
    var head = 0
    while head < shorter, old[word.lowerBound + head] == meant[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, old[word.upperBound - 1 - tail] == meant[meant.count - 1 - tail] { tail += 1 }
    return meant.indices.map { index in
      if index == 0 { return folded.origins[word.lowerBound] }
      if index == meant.count - 1 { return folded.origins[word.upperBound - 1] }
      if index >= meant.count - tail { return folded.origins[word.upperBound - (meant.count - index)] }
      return folded.origins[min(word.lowerBound + index, word.upperBound - 1 - tail)]
    }
  }
}
