internal import Archive
internal import Decisions

extension DecisionIdentity {
  /// Of a decision that was coded in an earlier run.
  init(_ stored: StoredCase, path: [UInt8]) {
    id = stored.record.id
    self.path = path
    file = stored.keys.file
    text = stored.keys.words
    `case` = DecisionIdentity.case(stored.record)
    names = stored.keys.names
  }

  /// As the archive keeps it.
  var keys: DecisionKeys {
    DecisionKeys(file: file, words: text, number: `case`.map(DecisionIdentity.digest), names: names)
  }

  private static func digest(_ key: Case) -> UInt128 {
    let docket = key.docket
    let parts = [
      key.court, docket.serial.map(String.init) ?? "", docket.register, String(docket.year), docket.court ?? "",
    ]
    return digest(Array((parts + [key.date.description]).joined(separator: "\u{1F}").utf8))
  }
}
