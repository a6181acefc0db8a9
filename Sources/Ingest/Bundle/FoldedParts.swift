internal import Decisions

/// Folded texts put behind each other, with the way back to the joined text.
struct FoldedParts {
  private var bytes: [UInt8] = []
  private var origins: [UInt32] = []

  var whole: FoldedText { FoldedText(bytes: bytes, origins: origins) }

  /// - Parameter distance: how far the part's text moved.
  /// - Returns: where the part begins.
  mutating func append(_ folded: FoldedText, _ range: Range<Int>, movedBy distance: Int) -> Int {
    // A mended text does not end in a blank: its last word and the part's first one are two.
    if let last = bytes.last, last != 0x20, let first = range.first, folded.bytes[first] != 0x20 {
      bytes.append(0x20)
      origins.append(UInt32(truncatingIfNeeded: folded.origin(of: first) + distance - 1))
    }
    let start = bytes.count
    bytes += folded.bytes[range]
    // Texts that fold byte for byte have no table of origins; behind another text they need one.
    origins += range.map { UInt32(truncatingIfNeeded: folded.origin(of: $0) + distance) }
    return start
  }
}

extension Range<Int> {
  func moved(by distance: Int) -> Range<Int> { (lowerBound + distance)..<(upperBound + distance) }
}

extension Metadata.Entry {
  func moved(by distance: Int) -> Metadata.Entry {
    Metadata.Entry(label: label, value: value, span: span?.moved(by: distance))
  }

  /// Whether it stands nowhere in the text, or wholly before `end`.
  func stands(before end: Int) -> Bool { span.map { $0.upperBound <= end } ?? true }
}
