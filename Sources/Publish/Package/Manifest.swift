internal import Analyze

/// `manifest.json`: what went in, by which program and options, and what came out. It bears no clock time.
struct Manifest {
  let edition: Edition
  let inputs: InputLog
  let outputs: [PublishedFile]

  /// Hands the document on, one input at a time.
  func write(to sink: ([UInt8]) throws -> Void) throws {
    try JSON.write(document, to: sink) { put in
      if edition.options.namesCases { try inputs.forEach { try put(json($0)) } }
    }
  }

  private func document(_ inputFiles: JSON) -> JSON {
    let options = edition.options
    return .object([
      ("format", .string("putusan-manifest/1")),
      ("tool", .object([("name", .string("putusan")), ("version", .string(options.version)), ("rules", rules)])),
      (
        "options",
        .object([
          ("profile", .string(options.profile.rawValue)),
          ("languages", .array(options.languages.map { .string($0.rawValue) })),
          ("formats", .array(options.formats.ordered.map { .string($0.rawValue) })),
          ("corpus_name", JSON(options.corpusName)),
        ])
      ), ("inputs", inputFiles),
      ("input_count", .integer(inputs.count)), ("outputs", .array(outputs.map(json))),
    ])
  }

  private var rules: JSON { edition.options.rules.map(JSON.string) ?? .null }

  private func json(_ input: InputFile) -> JSON {
    let name = edition.options.profile == .internal ? input.path : Disclosure.publicName(ofFile: input.path)
    return .object([
      ("path", name.map(JSON.string) ?? .null), ("sha256", input.sha256.map(JSON.string) ?? .null),
      ("set_aside", input.setAside.map(JSON.string) ?? .null),
    ])
  }

  private func json(_ output: PublishedFile) -> JSON {
    .object([
      ("path", .string(output.path)), ("bytes", .integer(output.size)),
      ("sha256", .string(output.sha256)),
    ])
  }
}
