import Decisions
import Testing

@Suite("Libraries that are loaded")
struct LinkedLibraryTests {
  static let rows: [(words: String, version: String)] = [
    ("3.40.1", "3.40.1"), ("10.42 2022-12-11", "10.42"), ("libarchive 3.6.2", "3.6.2"),
    ("OpenSSL 3.0.22 2 Jun 2026", "3.0.22"), ("", "unknown"), ("of no number", "unknown"),
  ]

  @Test("the version is the first word that begins with a digit", arguments: rows)
  func version(_ row: (words: String, version: String)) {
    #expect(LinkedLibrary(name: "Contoh", saying: row.words).version == row.version)
  }

  @Test("name and version")
  func description() { #expect(LinkedLibrary(name: "zlib", saying: "1.2.13").description == "zlib 1.2.13") }
}
