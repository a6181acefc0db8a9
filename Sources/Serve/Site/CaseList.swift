internal import Decisions

/// A page of cases with what they can be narrowed by.
struct CaseList: Sendable {
  struct Answer: Sendable {
    let value: String
    let count: Int
  }

  struct Facet: Sendable {
    let name: String
    let answers: [Answer]
  }

  let selection: Selection
  let total: Int
  /// One cell for each of `Store.columns`.
  var rows: [[String]] = []
  var facets: [Facet] = []

  /// How an answer is asked for: restitution is counted as yes and no.
  static func asked(_ name: String, _ answer: String) -> String {
    guard name == "restitution" else { return answer }
    return answer == "1" ? "ordered" : "not ordered"
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("total")
      json.value(total)
      json.key("page")
      json.value(selection.page)
      json.key("cases")
      json.array { json in
        for row in rows {
          json.object { json in
            for (name, cell) in zip(Store.columns, row) {
              json.key(name)
              json.value(cell.isEmpty ? nil : cell)
            }
          }
        }
      }
      json.key("facets")
      json.object { json in
        for facet in facets {
          json.key(facet.name)
          json.object { json in
            for answer in facet.answers {
              json.key(answer.value)
              json.value(answer.count)
            }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }
}
