internal import Glibc

/// The system's word for an error number: "No such file or directory".
public enum SystemError {
  /// The system's sentence for an `errno`.
  public static func sentence(_ number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
