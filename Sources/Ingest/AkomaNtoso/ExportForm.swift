/// What the program's own exports in Akoma Ntoso have beside the standard: the words that writer and reader share.
public enum ExportForm {
  /// The namespace, and the value by which an export is known. The number goes up where older readers would misread.
  public static let namespace = "urn:putusan:akoma-ntoso:1"
  /// In `proprietary`: it says that everything which follows is to be taken as it stands.
  public static let root = "export"
  /// `<p class="cut">`: a section ends within the line, which goes on in the next paragraph.
  public static let cut = "cut"

  /// `<marker name="U+FFFE">`: a character that XML cannot hold.
  public static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func scalar(_ name: String?) -> Unicode.Scalar? {
    guard let name, name.hasPrefix("U+") else { return nil }
    return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
