internal import CCrypto

/// The fingerprint by which a file is known again, whatever it is called.
public enum Checksum {
  /// SHA-256 of the bytes, lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    bytes.withUnsafeBufferPointer { source in
      digest.withUnsafeMutableBufferPointer { target in
        _ = SHA256(source.baseAddress, source.count, target.baseAddress)
      }
    }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * digest.count)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
