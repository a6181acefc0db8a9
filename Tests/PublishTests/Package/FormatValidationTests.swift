import Analyze
import Foundation
import Testing

@testable import Publish

@Suite("Files that other programs read")
struct FormatValidationTests {
  static let hasSchemas = OtherProgram.hasModule("jsonschema")
  static let hasFrictionless = OtherProgram.hasModule("frictionless")

  /// The report of the golden files, in a folder.
  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "putusan-\(UUID().uuidString)")
    try FileWriter(directory: folder.path, profile: .public, namesCases: true).write(try GoldenTests.files.get())
    return folder
  }

  private func python(_ script: String, _ arguments: String...) throws {
    let result = try OtherProgram.run(try #require(OtherProgram.find("python3")), ["-c", script] + arguments)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test(
    "findings.json keeps its schema, in both profiles",
    .enabled(if: hasSchemas, "python3 with jsonschema is missing: findings.json is not checked against its schema"))
  func schema() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let internalOne = try OrderTests.expected.get().first { $0.path == "findings.json" }
    try Data(try #require(internalOne).bytes).write(to: folder.appending(path: "internal.json"))
    try python(
      """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      for path in sys.argv[2:]:
          errors = list(jsonschema.Draft202012Validator(schema).iter_errors(json.load(open(path))))
          assert not errors, [(e.message[:200], list(e.absolute_path)) for e in errors[:3]]
      """, folder.appending(path: "findings.schema.json").path, folder.appending(path: "findings.json").path,
      folder.appending(path: "internal.json").path)
  }

  @Test("no column has the name of another member of a row")
  func columns() {
    let members = ["key", "label", "is_missing", "is_unlisted", "observations", "cases", "cases_total", "case_ids"]
    for table in OrderTests.whole.tally.finish().findings.flatMap(\.tables) {
      for column in table.columns { #expect(!members.contains(column.key), "\(table.key)") }
      #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.key)")
      #expect(Set(table.rows.map(\.key)).count == table.rows.count, "\(table.key)")
    }
  }

  @Test("the schema knows every member, also of a report on corrected values")
  func members() throws {
    var options = PublishOptions(corpusName: Phrase("x"), version: "1")
    options.reviewed = ReviewedValues(judged: 4, cases: 3, changed: 2, changedCases: 1)
    var json = Data()
    try Publisher(options).writeFindings(OrderTests.whole.tally.finish()) { json += $0 }
    func object(_ data: Data) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    let known = try #require(try object(Data(FindingsJSON.schema))["properties"] as? [String: [String: Any]])
    let document = try object(json)
    #expect(Set(document.keys) == Set(known.keys))
    let review = try #require(known["reviewed"]?["properties"] as? [String: Any])
    #expect(Set(try #require(document["reviewed"] as? [String: Int]).keys) == Set(review.keys))
  }

  @Test("the schema refuses a document without findings or with a count below zero")
  func strictness() throws {
    let text = String(decoding: FindingsJSON.schema, as: UTF8.self)
    #expect(text.contains("\"findings\"]") && text.contains("\"minimum\": 0"))
  }

  @Test(
    "datapackage.json is a package that Frictionless finds valid, with all of its tables",
    .enabled(if: hasFrictionless, "python3 with frictionless is missing: datapackage.json is not validated"))
  func package() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try python(
      """
      import sys, frictionless
      report = frictionless.validate(sys.argv[1])
      assert report.valid, report.flatten(['name', 'type', 'message'])[:5]
      """, folder.appending(path: "datapackage.json").path)
  }

  @Test("the package names every CSV file, with as many fields as its header")
  func resources() throws {
    let files = try GoldenTests.files.get()
    let package = try JSONSerialization.jsonObject(with: Data(GoldenTests.file("datapackage.json", whole: true).utf8))
    let resources = try #require((package as? [String: Any])?["resources"] as? [[String: Any]])
    let tables = files.filter { $0.path.hasSuffix(".csv") }
    #expect(resources.compactMap { $0["path"] as? String } == tables.map(\.path))
    for (resource, file) in zip(resources, tables) {
      let schema = try #require(resource["schema"] as? [String: Any])
      let names = try #require(schema["fields"] as? [[String: Any]]).compactMap { $0["name"] as? String }
      let header = String(decoding: file.bytes.prefix { $0 != 0x0D }, as: UTF8.self)
      #expect(names.joined(separator: ",") == header)
    }
  }

  @Test("the manifest lists every other file of the report")
  func manifest() throws {
    let manifest = try GoldenTests.file("manifest.json", whole: true)
    for file in try GoldenTests.files.get() where file.path != "manifest.json" {
      #expect(manifest.contains("\"path\": \"\(file.path)\", \"bytes\": \(file.bytes.count)"), "\(file.path)")
    }
  }

  @Test("it names inputs as the profile allows, and bears no time")
  func inputs() throws {
    let manifest = try GoldenTests.file("manifest.json", whole: true)
    #expect(manifest.contains("\"tool\": {\"name\": \"putusan\", \"version\": \"0.0.0\", \"rules\": \"0a1b\"}"))
    #expect(manifest.contains("{\"path\": null, \"sha256\": null, \"set_aside\": \"empty file\"}"))
    #expect(manifest.contains(/\{"path": "1_Pid[^"]*\.xml", "sha256": "00ff", "set_aside": null\}/))
    #expect(!manifest.contains(/20\d\d-\d\d-\d\dT/))
  }

  static let names: [(path: String, shown: String?)] = [
    ("a/78_Pid.Sus_2025_PN_Dum.html", "78_Pid.Sus_2025_PN_Dum.html"),
    ("/home/Nama Rahasia/1_Pid.Sus_2021_PN_Jkt_Sel.txt", "1_Pid.Sus_2021_PN_Jkt_Sel.txt"),
    ("0123456789abcdef.xml", "0123456789abcdef.xml"), ("Nama Rahasia.pdf", nil), ("putusan_nama_rahasia.pdf", nil),
    ("", nil), ("abc.xml", nil), ("78_Nama Rahasia_2025_PN_Dum.x_y", nil),
    ("78_Pid.Sus_2025_PN_Dum.Nama Rahasia", nil), ("78_Pid.Sus_2025_PN_Dum.PDF", "78_Pid.Sus_2025_PN_Dum.PDF"),
  ]

  @Test("the public edition names a file only by a case number or a fingerprint", arguments: names)
  func fileNames(_ path: String, _ shown: String?) { #expect(Disclosure.publicName(ofFile: path) == shown) }
}
