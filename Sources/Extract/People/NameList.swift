internal import Decisions

/// Reads lists of names in the decision's own text: "yaitu Saksi Ani Binti Karta, Saksi Budi dan Sdri. Cici".
enum NameList {
  /// Folded words of each name, in order; empty where no list of names begins here. Sources without capitals have none.
  static func read(_ coding: Coding, after end: Int) -> [[String]] {
    guard coding.decision.source.format.hasCapitals, end > 0 else { return [] }
    let start = coding.decision.span(ofFolded: (end - 1) ..~ end).upperBound
    let passage = coding.decision.text[start ..~ min(coding.decision.text.count, start + 700)]
    var names: [[String]] = []
    for item in items(spaced(passage)) {
      guard let name = name(item) else {
        // "1 (satu) orang" before the first name may stand in the way once; after names the list is over.
        if names.isEmpty && item.count < 30 { continue }
        break
      }
      names.append(name)
      // ": Ani, Budi, dan Cici untuk bekerja di Johor Bahru, Malaysia": an item that goes on ends the list.
      let words = item.split(separator: " ")
      if words.count > 14 || words.contains(where: { goesOn.contains($0.lowercased()) }) { break }
    }
    return names
  }

  /// "Sdri.Ani" as two words, and all on one line.
  private static func spaced(_ passage: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(passage.count + 32)
    for byte in passage {
      text.append(byte == 0x0A ? 0x20 : byte)
      if byte == 0x2E, titles.contains(where: { text.suffix($0.count).elementsEqual($0) }) { text.append(0x20) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let titles = ["Sdri.", "Sdr.", "Sdra.", "sdri.", "sdr.", "SDRI.", "SDR.", "an.", "An."]
    .map { Array($0.utf8) }

  private static func items(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    for bytes in Array(text.utf8).split(separator: 0x20) {
      let word = String(decoding: bytes, as: UTF8.self)
      if joins.contains(Spelling.key(bytes)) {
        items.append(item)
        item = ""
        continue
      }
      item += (item.isEmpty ? "" : " ") + word
      if word.hasSuffix(",") || word.hasSuffix(";") {
        items.append(item)
        item = ""
      }
      if word.hasSuffix("."), word.count > 6 { break }
    }
    items.append(item)
    return items.filter { $0.contains(where: \.isLetter) }
  }

  /// The name that an item begins with; `nil` where it begins with something else.
  private static func name(_ item: String) -> [String]? {
    var words: [String] = []
    for word in item.split(separator: " ") {
      let folded = word.lowercased().filter { $0.isASCII && $0.isLetter }
      if folded.isEmpty { if words.isEmpty { continue } else { break } }
      if words.isEmpty, before.contains(folded) { continue }
      guard let first = word.first(where: \.isLetter), first.isUppercase, !ends.contains(folded) else { break }
      words.append(folded)
      if words.count == 4 { break }
    }
    let name = PersonName.significant(words)
    guard let first = name.first, first.count >= 3, PersonName.leading([first], knowsCapitals: true).count == 1 else {
      return nil
    }
    return name
  }

  private static let joins: WordSet = ["dan", "serta", "maupun", "bersama"]
  private static let goesOn: Set<String> = [
    "untuk", "melalui", "menuju", "pekerjaan", "kepada", "selama", "agar", "supaya",
  ]
  private static let before: Set<String> = [
    "saksi", "sdr", "sdri", "sdra", "saudara", "saudari", "anak", "korban", "an", "atas", "nama", "bernama", "adalah",
    "yaitu",
    "yakni", "yang", "para", "sebagai", "berikut", "diantaranya", "antara", "lain", "masing", "a", "b", "c", "d", "e",
    "i", "ii", "iii",
    "perempuan", "pmi", "cpmi", "tersebut", "dengan",
  ]
  private static let ends: Set<String> = [
    "bin", "binti", "alias", "als", "terdakwa", "negara", "pasal", "kabupaten", "kota", "desa", "pt", "cv",
  ]
}
