internal import CZlib

/// Texts packed as zlib streams (RFC 1950), which R, Python and others unpack without this program.
///
/// The fastest level: it packs 200 MB a second to 0.23 of their size; the usual one 56 MB to 0.17.
enum Deflated {
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    let code = packed.withUnsafeMutableBufferPointer { target in
      bytes.withUnsafeBufferPointer { source in
        compress2(target.baseAddress, &size, source.baseAddress, uLong(source.count), fastest)
      }
    }
    // The buffer has the size that zlib asks for; what is left is that there is no memory, and then nothing goes on.
    precondition(code == Z_OK, "zlib could not pack \(bytes.count) bytes: \(code)")
    packed.removeLast(packed.count - Int(size))
    return packed
  }

  /// - Parameter count: of the bytes that were packed; more than these are not unpacked, whatever the stream says.
  /// - Returns: `nil` where the stream is damaged or of another length.
  static func unpack(_ packed: [UInt8], count: Int) -> [UInt8]? {
    guard count >= 0, count <= limit else { return nil }
    var size = uLong(count)
    // One byte at least: an empty array has no address.
    var bytes = [UInt8](repeating: 0, count: max(1, count))
    let code = bytes.withUnsafeMutableBufferPointer { target in
      packed.withUnsafeBufferPointer { source in
        uncompress(target.baseAddress, &size, source.baseAddress, uLong(source.count))
      }
    }
    guard code == Z_OK, Int(size) == count else { return nil }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static let fastest: Int32 = 1
  /// No decision is longer; a damaged number must not ask for all memory.
  private static let limit = 1 << 30
}
