internal import Foundation

/// The form in which free words are compared.
enum ComparedWords {
  /// Lower-case words with one blank between them; punctuation and accents are ignored.
  ///
  /// `Petani/Pekebun` and `petani / pekebun` are one occupation.
  static func form(_ text: String) -> String { words(text).joined(separator: " ") }

  /// Messenger is Facebook, says the codebook.
  static func platform(_ text: String) -> String {
    let name = form(text)
    return name == "messenger" || name == "facebook messenger" ? "facebook" : name
  }

  static func words(_ text: String) -> [String] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split { !($0.isLetter || $0.isNumber) }
      .map(String.init)
  }
}
