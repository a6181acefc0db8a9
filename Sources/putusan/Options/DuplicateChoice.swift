internal import ArgumentParser

/// What becomes of a decision that an earlier input holds already.
enum DuplicateChoice: EnumerableFlag {
  case drop, keep

  static func name(for value: DuplicateChoice) -> NameSpecification {
    switch value {
    case .drop: .customLong("drop-duplicates")
    case .keep: .customLong("keep-duplicates")
    }
  }

  static func help(for value: DuplicateChoice) -> ArgumentHelp? {
    switch value {
    case .drop:
      """
      A decision that an earlier input holds already is left out and named: the same file, the same words, or the same \
      court, case number and date.
      """
    case .keep: "Each input has its record, also where another one holds the same decision."
    }
  }
}
