internal import Decisions
internal import Folding

/// Words that name nobody.
enum CommonWords {
  static func contains(_ word: String) -> Bool {
    Vocabulary.contains(ArraySlice(Array(word.utf8))) || known.contains(word)
  }

  static func isMonth(_ word: String) -> Bool { Vocabulary.isMonth(ArraySlice(Array(word.utf8))) }

  /// Places of courts, months, Roman numbers, abbreviations of the law: they name nobody.
  private static let known: Set<String> = {
    var words: Set<String> = [
      "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "kuhp", "kuhap", "uu", "ri", "pn", "rp", "jo",
      "pid", "sus", "wib", "wita", "wit", "lpsk", "bap", "ktp", "nik", "pmi", "cpmi", "tki", "tkw", "tppo", "bp2mi",
      "imigrasi", "perseroan", "nomor", "no", "malaysia", "arab", "saudi", "kamboja", "myanmar", "singapura", "taiwan",
      "hongkong", "thailand", "dubai", "suriah", "mesir", "facebook", "whatsapp", "michat", "telegram", "instagram",
    ]
    for court in CourtTable.standard.courts {
      for word in "\(court.name) \(court.code) \(court.province)".lowercased().split(whereSeparator: { !$0.isLetter }) {
        words.insert(String(word))
      }
    }
    return words
  }()

  /// Words that stand in small letters at least three times, more often than most slips of typing would make them.
  static func writtenSmall(in text: [UInt8], except names: Set<String>) -> Set<String> {
    var counts: [String: Int] = [:]
    for word in WordBytes.all(text)
    where !word.isNumber && word.span.count > 1 && !WordBytes.isCapital(text[word.span.lowerBound]) {
      counts[WordBytes.folded(text[word.span]), default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 3 && !names.contains($0.key) }.keys)
  }
}
