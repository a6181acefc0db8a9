internal import Decisions
internal import Folding

/// What the folded text of a decision has otherwise than its text folded without repairs: torn words that were mended,
/// letters read for digits, the seams of a page and its document. With it the folded text is made anew exactly as it was
/// when the decision was coded; kept whole it would take as much room as the text.
///
/// Folding with repairs again would not do: sections are ranges of the folded text, and the full-text index, which keeps no
/// text, must be told the very words that it holds when a case is taken out. A later program may repair other words.
enum FoldPatch {
  private enum Change: Int {
    case drop, replace, insert
  }

  static func make(_ text: [UInt8], _ folded: FoldedText) -> [UInt8] {
    // Byte for byte: only a text that needs no repair folds so.
    if folded.origins.isEmpty, folded.count == text.count { return [] }
    let plain = Folder().fold(text)
    if plain.bytes == folded.bytes, plain.origins == folded.origins { return [] }
    var patch = VarintWriter()
    var (old, new, kept, last) = (0, 0, 0, 0)
    func begin(_ change: Change) {
      patch.add(kept << 2 | change.rawValue)
      kept = 0
    }
    while old < plain.count || new < folded.count {
      let from = old < plain.count ? plain.origin(of: old) : Int.max
      let to = new < folded.count ? folded.origin(of: new) : Int.max
      if from == to {
        if plain.bytes[old] == folded.bytes[new] {
          kept += 1
        } else {
          begin(.replace)
          patch.add(byte: folded.bytes[new])
        }
        last = to
        old += 1
        new += 1
      } else if from < to {
        begin(.drop)
        old += 1
      } else {
        begin(.insert)
        patch.add(byte: folded.bytes[new])
        patch.add(signed: to - last)
        last = to
        new += 1
      }
    }
    return patch.bytes
  }

  /// - Returns: `nil` where the patch is damaged or of another text.
  static func apply(_ patch: [UInt8], to text: [UInt8]) -> FoldedText? {
    let plain = Folder().fold(text)
    guard !patch.isEmpty else { return plain }
    var reader = VarintReader(patch)
    var bytes: [UInt8] = []
    var origins: [UInt32] = []
    bytes.reserveCapacity(plain.count)
    origins.reserveCapacity(plain.count)
    var (old, last) = (0, 0)
    func keep(_ count: Int) -> Bool {
      guard count >= 0, count <= plain.count - old else { return false }
      for index in old..<old + count {
        bytes.append(plain.bytes[index])
        last = plain.origin(of: index)
        origins.append(UInt32(truncatingIfNeeded: last))
      }
      old += count
      return true
    }
    while !reader.isAtEnd {
      guard let head = reader.number(), let change = Change(rawValue: head & 3), keep(head >> 2) else { return nil }
      switch change {
      case .drop:
        guard old < plain.count else { return nil }
        old += 1
      case .replace:
        guard old < plain.count, let byte = reader.byte() else { return nil }
        last = plain.origin(of: old)
        bytes.append(byte)
        origins.append(UInt32(truncatingIfNeeded: last))
        old += 1
      case .insert:
        guard let byte = reader.byte(), let distance = reader.signed() else { return nil }
        last += distance
        guard (0...text.count).contains(last) else { return nil }
        bytes.append(byte)
        origins.append(UInt32(truncatingIfNeeded: last))
      }
    }
    guard keep(plain.count - old) else { return nil }
    return FoldedText(bytes: bytes, origins: origins)
  }
}
