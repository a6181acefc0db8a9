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
  var keys: DecisionKeys { DecisionKeys(file: file, words: text, number: `case`, names: names) }
}
