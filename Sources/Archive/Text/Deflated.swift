internal import CISAL

/// Texts packed by `TextPacker`.
enum Deflated {
  /// - Parameter count: of the bytes that were packed; more than these are not unpacked, whatever the stream says.
  /// - Returns: `nil` where the stream is damaged or of another length.
  static func unpack(_ packed: [UInt8], count: Int) -> [UInt8]? {
    guard count >= 0, count <= limit, packed.count <= limit else { return nil }
    let state = UnsafeMutablePointer<inflate_state>.allocate(capacity: 1)
    defer { state.deallocate() }
    isal_inflate_init(state)
    state.pointee.crc_flag = UInt32(ISAL_ZLIB)
    var isWhole = false
    // One byte at least: an empty array has no address.
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, count)) { target, filled in
      packed.withUnsafeBufferPointer { source in
        state.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        state.pointee.avail_in = UInt32(source.count)
        state.pointee.next_out = target.baseAddress
        state.pointee.avail_out = UInt32(count)
        isWhole =
          isal_inflate_stateless(state) == ISAL_DECOMP_OK && state.pointee.block_state == ISAL_BLOCK_FINISH
          && Int(state.pointee.total_out) == count && state.pointee.avail_in == 0
      }
      filled = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }

  /// No decision is longer; a damaged number must not ask for all memory.
  private static let limit = 1 << 30
}
