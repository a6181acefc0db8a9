public import Decisions

/// Where a court of first instance sits.
public enum Place {
  /// The court that a record names, by the table of courts: `Pengadilan Negeri Dumai`, whatever its capitals.
  public static func court(named written: String) -> Court? {
    // As records mostly have it.
    if let court = CourtTable.standard.court(name: written) { return court }
    let words = written.split(whereSeparator: \.isWhitespace)
    let opening = words.prefix(2).map { $0.lowercased() }
    let seat = (opening == ["pengadilan", "negeri"] ? words.dropFirst(2) : words[...]).joined(separator: " ")
    // Some heads go on: "Pengadilan Negeri Surabaya Kelas IA Khusus".
    return CourtTable.standard.court(seat: seat) ?? CourtTable.standard.court(startingWords: seat)
  }
}
