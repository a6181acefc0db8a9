internal import Decisions

/// A detail page of the Direktori Putusan: the register's rows and the operative part, nothing else of the decision.
///
/// Every fact of the docket is shown on every page; the dice only choose how.
struct DirektoriPage: FileFormat {
  /// Of pages, per mille: saved by a browser in today's layout. The others are the server's own markup of 2020-21.
  var savedByBrowser = 500

  func fileName(_ docket: RegisterEntry) -> String { docket.fileName + ".html" }

  func write(_ decision: ComposedDecision, _ docket: RegisterEntry, _ dice: inout Dice) -> [UInt8] {
    let amar = AmarNote(decision.paragraphs(.amar), docket)
    if dice.chance(perMille: savedByBrowser) { return SavedPage(docket: docket, amar: amar).write(&dice) }
    return ServerPage(docket: docket, amar: amar).write(&dice)
  }

  static let site = "https://putusan3.mahkamahagung.go.id"

  static let mark = """
    <!-- Halaman buatan (sintetis) untuk pengujian, bukan putusan pengadilan; \
    synthetic page for tests, not a decision of any court. -->
    """
}
