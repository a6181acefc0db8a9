import Testing

@testable import Decisions

@Suite("Words of a text")
struct WordsTests {
  @Test(
    "letters make words, in lower case",
    arguments: [
      ("Ibu Rumah-Tangga", ["ibu", "rumah", "tangga"]), ("WNI / Indonesia", ["wni", "indonesia"]), ("12-3", []),
      ("", []),
      ("@A[z`{", ["a", "z"]), ("Élan vital", ["élan", "vital"]),
    ])
  func words(_ text: String, _ words: [String]) {
    #expect(text.lowercasedWords == words)
  }
}
