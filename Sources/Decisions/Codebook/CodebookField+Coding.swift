extension CodebookField {
  /// What the program says about its own work.
  static let coding: [CodebookField] = [
    field("doubts", .coding, .strings, "Fields of which the coder is unsure, each with a short reason.") {
      joined($0.doubts)
    },
    field("source.path", .coding, .string, "The file that was read, as its path was given.") { $0.source?.path },
    field("source.sha256", .coding, .string, "SHA-256 of the file's bytes.") { $0.source?.sha256 },
    field("source.format", .coding, .string, "The format that the file was read as.") { word($0.source?.format) },
    field("source.ocr", .coding, .bool, "Whether the text came out of character recognition.") {
      flag($0.source?.isRecognised)
    },
    field("extractor.version", .coding, .string, "Version of the program; empty in coding by hand.") {
      $0.extractor?.version
    },
    field("extractor.rules", .coding, .string, "Fingerprint of the rules that it applied.") { $0.extractor?.rules },
  ]
}
