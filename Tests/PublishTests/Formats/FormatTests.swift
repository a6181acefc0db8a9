import Testing

@testable import Publish

@Suite("Formats")
struct FormatTests {
  static let fields: [(value: String, field: String)] = [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""), ("", ""),
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("-5", "-5"), ("-5+x", "'-5+x"), ("a\u{0}b\u{202E}", "ab"),
  ]

  @Test("CSV fields", arguments: fields)
  func csv(_ value: String, _ field: String) { #expect(CSVField.text(value) == field) }

  @Test("a document handed on in parts is the document", arguments: [0, 1, 3])
  func parts(count: Int) throws {
    let values = (0..<count).map { JSON.object([("n", .integer($0)), ("list", .array([.object([])]))]) }
    func document(_ array: JSON) -> JSON { .object([("a", .string("\0[")), ("list", array), ("z", .array([]))]) }
    var written: [UInt8] = []
    try JSON.write(document, to: { written += $0 }, values: { put in for value in values { try put(value) } })
    #expect(String(decoding: written, as: UTF8.self) == document(.array(values)).text)
  }

  @Test("JSON keeps order, escapes, and puts plain values on one line")
  func json() {
    let document = JSON.object([
      ("b", .string("\"\\\n\u{1}</script>\u{2028}é")),
      ("a", .array([.integer(1), .decimal("0.5"), .null, .bool(true)])),
      ("c", .object([("d", .array([]))])),
    ])
    let expected = """
      {
        "b": "\\"\\\\\\n\\u0001\\u003c/script\\u003e\\u2028é",
        "a": [1, 0.5, null, true],
        "c": {
          "d": []
        }
      }

      """
    #expect(document.text == expected)
  }
}
