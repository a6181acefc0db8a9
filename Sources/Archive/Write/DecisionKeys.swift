/// By what a decision is known again, whatever file it is in.
public struct DecisionKeys: Sendable, Equatable {
  /// Digest of the file's bytes.
  public var file: UInt128
  /// Digest of the folded words.
  public var words: UInt128
  /// Of court, case number and date; `nil` where one of them is missing or in doubt.
  public var number: UInt128?
  /// Of the defendants' names. Decisions with the same number whose names have none in common are two.
  public var names: Set<UInt128>

  public init(file: UInt128, words: UInt128, number: UInt128?, names: Set<UInt128>) {
    self.file = file
    self.words = words
    self.number = number
    self.names = names
  }
}

extension UInt128 {
  /// The sixteen bytes, the highest first.
  var blob: [UInt8] { withUnsafeBytes(of: bigEndian, Array.init) }

  init?(blob: some Collection<UInt8>) {
    guard blob.count == 16 else { return nil }
    self = blob.reduce(0) { $0 << 8 | UInt128($1) }
  }
}
