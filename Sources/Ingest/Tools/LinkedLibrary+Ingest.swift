internal import CArchive
internal import CCrypto
public import Decisions

extension LinkedLibrary {
  /// What inputs are read with. Poppler, Ghostscript and tesseract are programs of their own and not linked.
  public static var ofIngest: [LinkedLibrary] {
    [
      libxml2,
      LinkedLibrary(name: "libarchive", saying: archive_version_string().map { String(cString: $0) } ?? ""),
      LinkedLibrary(name: "libcrypto", saying: OpenSSL_version(OPENSSL_VERSION).map { String(cString: $0) } ?? ""),
    ]
  }
}
