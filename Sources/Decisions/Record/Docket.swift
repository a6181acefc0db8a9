/// The number under which a court keeps a case, taken apart: `78/Pid.Sus/2025/PN Dum`, and as pages, links and names of
/// files write it: `78_Pid.Sus_2025_PN_Dum-2`, `putusan_78_pid.sus_2025_pn_dum.pdf`.
public struct Docket: Sendable, Hashable {
  /// `nil` where it is masked ("00/", "XXX/") or was left out.
  public let serial: Int?
  /// Lower case, its parts joined by dots: `pid.sus`, `pid.sus.anak`.
  public let register: String
  /// In which the case was registered.
  public let year: Int
  /// Level and code, lower case: `pn.dum`, `pn.jkt.pst`; `pn` alone where the code was cut off.
  public let court: String?

  /// The first case number in a text; `nil` where there is none of a criminal or civil register.
  public init?(_ text: some StringProtocol) {
    let words = Docket.words(text)
    for (place, word) in words.enumerated() {
      guard word.count == 4, let year = Int(word), (1900..<2100).contains(year) else { continue }
      var start = place
      while start > 0, place - start < 4, Docket.isPartOfRegister(words[start - 1]) { start -= 1 }
      let register = words[start..<place]
      guard register.contains("pid") || register.contains("pdt") else { continue }
      serial = start > 0 ? Docket.serial(words[start - 1]) : nil
      self.register = register.joined(separator: ".")
      self.year = year
      court = Docket.court(words[(place + 1)...])
      return
    }
    return nil
  }

  /// Whether it tells one case from all others: nothing is masked, nothing cut off.
  public var isComplete: Bool { serial != nil && court?.contains(".") == true }

  /// Pengadilan negeri and, in Aceh, mahkamah syar'iyah.
  public var isOfFirstInstance: Bool { court?.hasPrefix("pn") == true || court?.hasPrefix("ms") == true }

  /// Whether this cannot be the number of the same case. What is masked or cut off contradicts nothing, nor does the
  /// register: a wrong one beside the right serial number, year and court is a slip of the pen.
  public func contradicts(_ other: Docket) -> Bool {
    if let serial, let theirs = other.serial, serial != theirs { return true }
    if year != other.year { return true }
    guard let seat = Docket.seat(court), let theirs = Docket.seat(other.court) else { return false }
    return seat != theirs
  }

  /// Courts abbreviate freely and OCR misreads: only codes of the table can contradict each other.
  private static func seat(_ court: String?) -> Court? {
    let code = court?.split(separator: ".").dropFirst().joined(separator: ".")
    return code.flatMap { CourtTable.standard.court(code: $0) }
  }

  /// "0", "00" and "xxx" stand where a court masks the serial number.
  private static func serial(_ word: String) -> Int? { Int(word).flatMap { $0 > 0 ? $0 : nil } }

  private static func isPartOfRegister(_ word: String) -> Bool {
    word.allSatisfy(\.isLetter) && !["nomor", "no"].contains(word) && !word.allSatisfy { $0 == "x" }
  }

  /// "pn", "jkt", "pst"; an ending ("pdf") or the number of a copy ("-2") is no part of it.
  private static func court(_ words: ArraySlice<String>) -> String? {
    guard let level = words.first, level.count <= 5, level.allSatisfy(\.isLetter) else { return nil }
    var parts = [level]
    for word in words.dropFirst().prefix(2) {
      let isPart = parts.count == 1 ? (2...4).contains(word.count) && !endings.contains(word) : districts.contains(word)
      guard isPart, word.allSatisfy(\.isLetter), !word.allSatisfy({ $0 == "x" }) else { break }
      parts.append(word)
    }
    return parts.joined(separator: ".")
  }

  private static let endings: Set<String> = ["txt", "text", "pdf", "zip", "html", "htm", "xml", "akn"]
  /// Of Jakarta's courts.
  private static let districts: Set<String> = ["sel", "pst", "brt", "tim", "utr", "sl", "ps", "br", "ti", "ut"]

  /// Runs of ASCII letters and digits, lower case.
  private static func words(_ text: some StringProtocol) -> [String] {
    text.utf8.split { byte in
      !((0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte))
    }.map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}
