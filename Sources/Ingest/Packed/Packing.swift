/// Kinds of archives that are opened, told apart by their first bytes.
public enum Packing: Sendable {
  /// Also what office programs write.
  case zip
  /// Of one file, or of a tar.
  case gzip
  /// Not packed, or unpacked from gzip.
  case tar

  /// How many first bytes of a file are needed to tell.
  public static let headLength = 512

  /// - Parameter head: the first bytes of a file.
  public init?(_ head: [UInt8]) {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if head.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if head.count >= 262, head[257..<262].elementsEqual("ustar".utf8) {
      self = .tar
    } else {
      return nil
    }
  }
}
