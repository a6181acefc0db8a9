import Foundation
import TestSupport
import Testing

@Suite("worker")
struct WorkerCommandTests {
  /// Runs the program on the bytes of a file, as `putusan worker ... < FILE`.
  static func worker(_ arguments: String..., input: Data) throws -> Tool.Result {
    let folder = try TemporaryFolder()
    try input.write(to: URL(filePath: folder["lines"]))
    let script = #"file=$1; shift; exec "$0" worker "$@" < "$file""#
    let shell = URL(filePath: "/bin/sh")
    return try Tool.run(["-c", script, Tool.url.path, folder["lines"]] + arguments, program: shell)
  }

  static func worker(_ lines: [String]) throws -> [[String: Any]] {
    let result = try worker(input: Data((lines.joined(separator: "\n") + "\n").utf8))
    #expect(result.status == 0)
    #expect(result.words.isEmpty)
    return try objects(result)
  }

  static func objects(_ result: Tool.Result) throws -> [[String: Any]] {
    try result.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  static func json(_ object: [String: String]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  static func kind(_ answer: [String: Any]) -> String? { (answer["error"] as? [String: Any])?["kind"] as? String }
  static func detail(_ answer: [String: Any]) -> String? { (answer["error"] as? [String: Any])?["detail"] as? String }

  static let file = "\(Package.corpus)/\(SetAsideTests.good[0])"

  @Test(
    "the records of extract, in order, with any number of threads and lines under way",
    arguments: [["--jobs", "1"], ["--jobs", "1", "--batch", "1"], ["--jobs", "4", "--batch", "1"], ["--jobs", "8"]])
  func records(_ options: [String]) throws {
    let list = try Tool.run("worker", "--list", Package.corpus)
    let script = #"list=$1; shift; "$0" worker --list "$list" | "$0" worker "$@""#
    let shell = URL(filePath: "/bin/sh")
    let records = try Tool.run(["-c", script, Tool.url.path, Package.corpus] + options, program: shell)
    #expect(list.output.split(separator: "\n").count == 14)
    #expect(records.status == 0)
    #expect(records.data == (try Tool.run("extract", "--quiet", Package.corpus)).data)
  }

  /// Tables write null where a cell is empty: the line was no request.
  @Test("null is what is not given")
  func null() throws {
    let line = """
      {"id":null,"path":"\(Self.file)","file":null,"entries":null,"page":null,"format":null,"content":null,"error":null}
      """
    let answers = try Self.worker([line, #"{"path":"\#(Self.file)"}"#])
    #expect(NSDictionary(dictionary: answers[0]) == NSDictionary(dictionary: answers[1]) && answers[0]["error"] == nil)
  }

  @Test("content, as text and as Base64, has the record of the file")
  func content() throws {
    let data = try Data(contentsOf: URL(filePath: Self.file))
    let extracted = try Tool.run("extract", "--quiet", Self.file)
    let id = try #require(try Self.objects(extracted).first?["id"] as? String)
    let named = ["id": id, "path": Self.file]
    let lines = try [
      named, named.merging(["content": String(decoding: data, as: UTF8.self)]) { $1 },
      named.merging(["content_base64": data.base64EncodedString()]) { $1 },
    ].map(Self.json)
    let result = try Self.worker(input: Data(lines.joined(separator: "\n").utf8))
    let answers = result.output.split(separator: "\n")
    #expect(answers.count == 3)
    #expect(Set(answers).count == 1)
    #expect(answers[0] + "\n" == extracted.output)
  }

  @Test("the id of the request is that of the record; a format that does not fit is an error")
  func idAndFormat() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: Self.file)), as: UTF8.self)
    let answers = try Self.worker([
      try Self.json(["id": "a/b", "content": text]), try Self.json(["id": "c", "content": text, "format": "pdf"]),
      try Self.json(["id": "d", "content": text, "format": "docx"]),
    ])
    #expect(answers[0]["id"] as? String == "a/b")
    #expect((answers[0]["source"] as? [String: Any])?["path"] as? String == "")
    #expect(answers[1]["id"] as? String == "c")
    #expect(answers.map(Self.kind) == [nil, "wrong format", "bad line"])
  }

  static let badLines: [(line: [UInt8], kind: String)] = [
    ([], "bad line"), (Array("   ".utf8), "bad line"), (Array("nonsense".utf8), "bad line"),
    (Array("[]".utf8), "bad line"), (Array("{\"id\":\"x\"}".utf8), "bad line"),
    (Array("{\"id\":\"x\",\"path\":\"y\"".utf8), "bad line"),
    (Array("{\"path\":\"a".utf8) + [0] + Array("\"}".utf8), "bad line"),
    (Array("{\"path\":\"a".utf8) + [0xFF] + Array("\"}".utf8), "bad line"),
    (Array("{\"path\":\"a\",\"content\":1}".utf8), "bad line"),
    (Array("{\"content\":\"a\",\"content_base64\":\"YQ==\"}".utf8), "bad line"),
    (Array("{\"content_base64\":\"a\"}".utf8), "bad line"), (Array("{\"content_base64\":\"Y=Q=\"}".utf8), "bad line"),
    (Array("{\"content\":\"\\u0000\\u0001\"}".utf8), "unknown format"), (Array("{\"content\":\"\"}".utf8), "empty"),
    (Array("{\"path\":\"\"}".utf8), "unreadable"), (Array("{\"path\":\"/\"}".utf8), "unreadable"),
    (Array("{\"path\":\"a\\u0000b\"}".utf8), "unreadable"), (Array("{\"path\":\"/no/Rahasia\"}".utf8), "unreadable"),
    (Array("{\"defendants\":[]}".utf8), "bad line"), (Array("{\"putusan_tally\":1}".utf8), "bad line"),
    (Array("{\"path\":\"x\",\"entries\":[-1]}".utf8), "bad line"),
    (Array("{\"id\":\"x\",\"error\":{\"kind\":\"empty\",\"detail\":\"handed on\"}}".utf8), "empty"),
    (Array(repeating: UInt8(ascii: "["), count: 5000), "bad line"),
  ]

  @Test("every line has its answer, whatever it is, without a word of it; the next one has its record")
  func badLines() throws {
    let good = Array("{\"id\":\"good\",\"path\":\"\(Self.file)\"}".utf8)
    var input = Data()
    for (line, _) in Self.badLines { input += Data(line + [0x0A] + good + [0x0D, 0x0A]) }
    let answers = try Self.objects(try Self.worker(input: input))
    #expect(answers.count == 2 * Self.badLines.count)
    for (place, bad) in Self.badLines.enumerated() {
      let (answer, next) = (answers[2 * place], answers[2 * place + 1])
      #expect(Self.kind(answer) == bad.kind, "line \(2 * place + 1)")
      #expect(Self.detail(answer)?.contains("Rahasia") == false)
      #expect((answer["extractor"] as? [String: Any])?["rules"] as? String != nil)
      if bad.kind == "bad line" { #expect(answer["line"] as? Int == 2 * place + 1) }
      #expect(next["id"] as? String == "good")
      #expect(next["error"] == nil)
    }
  }

  @Test("a line that is too long is passed over and told")
  func longLine() throws {
    let good = "{\"path\":\"\(Self.file)\"}"
    let long = "{\"content\":\"" + String(repeating: "x", count: 3_000_000) + "\"}"
    let input = Data("\(good)\n\(long)\n\(good)\n\(long)".utf8)
    let answers = try Self.objects(try Self.worker("--longest-line", "1000000", input: input))
    #expect(answers.map(Self.kind) == [nil, "line too long", nil, "line too long"])
    #expect(Self.detail(answers[1])?.hasPrefix("line 2: 3000014 bytes") == true)
  }

  @Test("no line at all is no answer and no error")
  func empty() throws {
    let result = try Self.worker(input: Data())
    #expect(result.status == 0 && result.data.isEmpty && result.words.isEmpty)
  }

  @Test("a reader that goes away ends the worker in peace, while lines still come", arguments: ["1", "4"])
  func closedPipe(jobs: String) throws {
    // `head` leaves after one line; the worker must not wait for the end of its own input, which is minutes away.
    let script = #"""
      { while [ ! -e "$2" ]; do echo "{\"path\":\"$1\"}"; done; } 2>/dev/null | { "$0" worker --jobs "$3"; echo "$?" > "$2"; } \
        | head -n 1 > /dev/null
      cat "$2"
      """#
    let folder = try TemporaryFolder()
    let shell = URL(filePath: "/bin/sh")
    let arguments = ["-c", script, Tool.url.path, Self.file, folder["status"], jobs]
    #expect(try Tool.run(arguments, program: shell).output == "0\n")
  }

  @Test("threads that still code do not bring down a worker whose reader has gone")
  func closedPipeWhileCoding() throws {
    // The libraries' own tidying up at the end met threads that were in the middle of a checksum, some times in a hundred.
    let script = #"""
      for round in 1 2 3 4 5 6 7 8 9 10; do
        rm -f "$2"
        { while [ ! -e "$2" ]; do echo "{\"path\":\"$1\"}"; done; } 2>/dev/null \
          | { "$0" worker --jobs 8; echo "$?" > "$2.new"; mv "$2.new" "$2"; } | head -n 1 > /dev/null
        cat "$2"
      done
      """#
    let folder = try TemporaryFolder()
    let arguments = ["-c", script, Tool.url.path, Self.file, folder["status"]]
    let result = try Tool.run(arguments, program: URL(filePath: "/bin/sh"))
    #expect(result.output == String(repeating: "0\n", count: 10))
  }
}
