internal import CCrypto

/// The fingerprint by which a file is known again, whatever it is called.
public enum Checksum {
  /// SHA-256 of the bytes, lower-case hexadecimal.
  public static func sha256(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    bytes.withUnsafeBufferPointer { source in
      digest.withUnsafeMutableBufferPointer { target in
        _ = EVP_Digest(source.baseAddress, source.count, target.baseAddress, nil, sha256, nil)
      }
    }
    return hexadecimal(digest)
  }

  // SAFETY: it never changes. The library would look for it again for each file.
  private nonisolated(unsafe) static let sha256 = EVP_MD_fetch(nil, "SHA256", nil)

  fileprivate static func hexadecimal(_ digest: [UInt8]) -> String {
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

/// The same fingerprint of what is read in parts and never held as a whole.
public final class RunningChecksum {
  private let context = EVP_MD_CTX_new()

  /// Of no bytes as yet.
  public init() { _ = EVP_DigestInit_ex(context, EVP_sha256(), nil) }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes the next bytes in.
  public func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { _ = EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
  }

  /// SHA-256 of all bytes, lower-case hexadecimal; nothing may be added afterwards.
  public func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    digest.withUnsafeMutableBufferPointer { _ = EVP_DigestFinal_ex(context, $0.baseAddress, nil) }
    return Checksum.hexadecimal(digest)
  }
}
