internal import Analyze
internal import Ingest

/// `manifest.json`: what went in, by which program and options, and what came out. It bears no clock time.
struct Manifest {
  let edition: Edition
  let inputs: [InputFile]
  let outputs: [PublishedFile]

  var text: String {
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
      ), ("inputs", .array(edition.options.namesCases ? inputs.map(json) : [])),
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
      ("path", .string(output.path)), ("bytes", .integer(output.bytes.count)),
      ("sha256", .string(Checksum.sha256(output.bytes))),
    ])
  }
}
