internal import Analyze

/// `manifest.json`: what went in, by which program and options, and what came out. It bears no clock time.
struct Manifest {
  let edition: Edition
  let inputs: InputLog
  let outputs: [PublishedFile]

  /// Hands the document on, one input at a time.
  func write(to sink: ([UInt8]) throws -> Void) throws {
    guard edition.options.namesCases, inputs.count > 0 else { return try sink(Array(text(inputs: .array([])).utf8)) }
    // The place of the inputs in the document: no other text of it is a NUL.
    let parts = text(inputs: .decimal("\0")).split(separator: "\0").map(String.init)
    try sink(Array((parts[0] + "[").utf8))
    var separator = "\n    "
    try inputs.forEach { input in
      try sink(Array((separator + json(input).text(indent: "    ")).utf8))
      separator = ",\n    "
    }
    try sink(Array(("\n  ]" + parts[1]).utf8))
  }

  private func text(inputs list: JSON) -> String {
    let options = edition.options
    return JSON.object([
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
      ), ("inputs", list),
      ("input_count", .integer(inputs.count)), ("outputs", .array(outputs.map(json))),
    ]).text
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
