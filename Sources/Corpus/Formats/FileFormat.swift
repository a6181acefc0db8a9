/// A way to write a made-up decision down: one of the formats in which real ones are met.
///
/// Every file says in itself that it is synthetic. The same decision, docket and dice give the same bytes.
protocol FileFormat: Sendable {
  /// As collections name such files, with its ending.
  func fileName(_ docket: RegisterEntry) -> String

  /// The file's bytes, UTF-8.
  func write(_ decision: ComposedDecision, _ docket: RegisterEntry, _ dice: inout Dice) -> [UInt8]
}

/// Sentences by which a file says that it is no court's.
enum SyntheticMark {
  static let sentence = "Putusan buatan (sintetis) untuk pengujian, bukan putusan pengadilan."
}
