internal import Decisions

/// The site as programs see it (OpenAPI 3.1).
enum OpenAPI {
  static let paths: [(path: String, summary: String)] = [
    ("/overview.json", "All findings, as findings.json of a report."),
    (
      "/cases.json",
      "A page of the cases that the filters ask for, with counts by facet; `unsearched` cannot be searched for words yet."
    ),
    ("/cases.csv", "All cases that the filters ask for."),
    ("/cases.xlsx", "The same as a spreadsheet, at most 20,000 cases."),
    ("/compare.json", "Two selections side by side: filters with `a.` and `b.` in front."),
    ("/cases/{case_id}.json", "A case: fields, passages as bytes of the text, doubts, text."),
    ("/review.json", "What waits for the coder, where there is one (`putusan serve --review NAME`)."),
    ("/openapi.json", "This description."),
  ]

  static var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("openapi", "3.1.0")
      json.key("info")
      json.object { json in
        json.member("title", "putusan serve")
        json.member("version", "1")
      }
      json.key("paths")
      json.object { json in
        for (path, summary) in paths {
          json.key(path)
          json.object { json in
            json.key("get")
            json.object { json in operation(path, summary, &json) }
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private static func operation(_ path: String, _ summary: String, _ json: inout JSONWriter) {
    json.member("summary", summary)
    json.key("parameters")
    json.array { json in
      if path.contains("{case_id}") { parameter("case_id", "path", "integer", &json) }
      let names =
        if path.hasPrefix("/cases.") {
          Selection.fields + ["figure", "sort", "reverse"] + (path == "/cases.json" ? ["page"] : [])
        } else if path.hasPrefix("/compare.") {
          Sides.names.flatMap { side in Selection.fields.map { "\(side).\($0)" } }
        } else {
          [String]()
        }
      for name in names { parameter(name, "query", "string", &json) }
    }
    json.key("responses")
    json.object { json in
      for (status, words) in [("200", "As asked for."), ("400", "What is wrong with the question, in `error`.")] {
        json.key(status)
        json.object { json in
          json.member("description", words)
        }
      }
    }
  }

  private static func parameter(_ name: String, _ place: String, _ type: String, _ json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("in", place)
      json.member("required", place == "path")
      json.key("schema")
      json.object { json in
        json.member("type", type)
      }
    }
  }
}
