internal import Decisions
internal import Foundation

extension Correction {
  /// The longest name of a coder that is kept, in bytes of UTF-8.
  static let longestName = 100
  /// The longest note that is kept, in bytes of UTF-8.
  static let longestNote = 4_000

  /// This moment, as `at` writes it.
  public static var now: String { Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .gmt)) }

  /// The same with its values in the one form in which they are written.
  ///
  /// - Throws: `.correction` where it cannot be kept. The words for it hold nothing of what was typed.
  public func checked() throws(ArchiveError) -> Correction {
    guard let path = FieldPath(field) else { throw refused("a correction names no field of the codebook") }
    guard path.field.isReviewable else {
      throw refused("\(path) is not coded from the decision and cannot be corrected")
    }
    guard Correction.isName(by) else {
      throw refused(
        "a correction needs the name of the coder: a line of at most \(Correction.longestName) bytes, without control "
          + "characters")
    }
    guard Correction.isMoment(at) else { throw refused("a correction needs a time as 2026-01-02T03:04:05Z") }
    if let note, !Correction.isNote(note) {
      throw refused(
        "the note on \(path) is longer than \(Correction.longestNote) bytes, or holds control characters; shorten it")
    }
    guard status == .corrected || value == nil else {
      throw refused("\(path): only what is corrected has another value; accepted and undecidable have none")
    }
    var checked = self
    do throws(FieldError) {
      checked.value = try value.flatMap { json throws(FieldError) in try path.field.canonical(json) }
    } catch {
      throw refused("\(error)")
    }
    // An earlier version of the program may have said what this one would not: it is kept as it was.
    checked.machineValue = machineValue.flatMap { ["null", "[]"].contains($0) ? nil : $0 }
    // "2020-12-1" for 2020-12-01, or the same provisions in another order, says that the program is right.
    if status == .corrected, path.field.isSame(checked.value, checked.machineValue) {
      checked.status = .accepted
      checked.value = nil
    }
    return checked
  }

  private func refused(_ why: String) -> ArchiveError { ArchiveError(.correction, why) }

  /// What stands in tables and files beside each value.
  static func isName(_ text: String) -> Bool {
    (1...longestName).contains(text.utf8.count) && text.contains { !$0.isWhitespace } && printable(text) == text
  }

  /// Words for other people: lines and tabs may be in it, but nothing that steers a terminal.
  private static func isNote(_ text: String) -> Bool {
    guard text.utf8.count <= longestNote else { return false }
    let line = text.replacing("\r\n", with: " ").replacing("\n", with: " ").replacing("\t", with: " ")
    return printable(line) == line
  }

  private static func isMoment(_ text: String) -> Bool {
    let moment = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z/
    return text.utf8.count == 20 && text.wholeMatch(of: moment) != nil
  }

  /// Whether the same coder says the same of the same value, at whatever time.
  public func saysTheSame(as other: Correction) -> Bool {
    var later = other
    later.at = at
    return self == later
  }
}
