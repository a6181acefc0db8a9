/// A court of first instance, as the Direktori Putusan abbreviates and names it.
public struct Court: Sendable, Hashable {
  /// The code that closes a case number: `Dum` in `78/Pid.Sus/2025/PN Dum`.
  public let code: String
  /// `Pengadilan Negeri Dumai`.
  public let name: String
  /// The province before the split of Papua in 2022.
  public let province: String

  /// The name's last words in folded form, `dumai`: what text after "pengadilan negeri" is compared with.
  public let foldedSeat: String
}

/// The table of courts, carried in the program; its source is `courts.csv` beside this file.
public struct CourtTable: Sendable {
  /// In the order of the table.
  public let courts: [Court]
  private let byCode: [String: Int]
  private let bySeat: [String: Int]
  private let byName: [String: Int]

  /// The table that the program carries.
  public static let standard = CourtTable(csv: String(decoding: PackageResources.courts_csv, as: UTF8.self))

  /// Reads `code,court,province,basis` lines under one header line; no cell holds a comma or a quote.
  init(csv: String) {
    var courts: [Court] = []
    let court = "Pengadilan Negeri "
    for line in csv.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).dropFirst() {
      let cells = line.split(separator: 0x2C, omittingEmptySubsequences: false).map { String(Substring($0)) }
      guard cells.count >= 3 else { continue }
      let seat = cells[1].hasPrefix(court) ? String(cells[1].dropFirst(court.count)) : cells[1]
      courts.append(
        Court(code: cells[0], name: cells[1], province: cells[2], foldedSeat: CourtTable.fold(seat)))
    }
    self.courts = courts
    byCode = Dictionary(
      courts.enumerated().map { (CourtTable.fold($1.code), $0) }, uniquingKeysWith: { first, _ in first })
    byName = Dictionary(courts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    // "Rangkasbitung" is also written "Rangkas Bitung": seats are compared without blanks.
    bySeat = Dictionary(
      courts.enumerated().map { (CourtTable.joined($1.foldedSeat), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The court whose name is written as in the table: `Pengadilan Negeri Dumai`.
  public func court(name: String) -> Court? { byName[name].map { courts[$0] } }

  /// The court with this code, whatever its capitals and dots: `JKT.SEL`, `Jkt Sel` and `jkt sel` are one.
  public func court(code: String) -> Court? {
    byCode[CourtTable.fold(code)].map { courts[$0] }
  }

  /// The court of this seat: `Dumai`, `JAKARTA SELATAN`.
  public func court(seat: String) -> Court? {
    bySeat[CourtTable.joined(CourtTable.fold(seat))].map { courts[$0] }
  }

  /// The court whose seat is the longest one that `words` begins with: text goes on after a court's name.
  public func court(startingWords words: String) -> Court? {
    // The first words without blanks, and where each of them ends. Seats have four words at most.
    var seat: [UInt8] = []
    var ends: [Int] = []
    seat.reserveCapacity(64)
    for byte in CourtTable.fold(words).utf8 {
      guard byte == 0x20 else {
        seat.append(byte)
        continue
      }
      ends.append(seat.count)
      if ends.count == 4 { break }
    }
    if ends.count < 4, !seat.isEmpty { ends.append(seat.count) }
    for end in ends.reversed() {
      if let index = bySeat[String(decoding: seat[..<end], as: UTF8.self)] { return courts[index] }
    }
    return nil
  }

  /// Without blanks.
  private static func joined(_ seat: String) -> String {
    String(decoding: seat.utf8.filter { $0 != 0x20 }, as: UTF8.self)
  }

  /// Lower case, with every run of other characters than letters and digits as one blank.
  private static func fold(_ text: some StringProtocol) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: folded.append(byte)
      case 0x41...0x5A: folded.append(byte | 0x20)
      case 0x80...: return foldAny(text)
      default: if let last = folded.last, last != 0x20 { folded.append(0x20) }
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// What is no ASCII takes the longer way.
  private static func foldAny(_ text: some StringProtocol) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
