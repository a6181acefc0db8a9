internal import Archive
internal import Decisions

/// A page of cases with what they can be narrowed by.
struct ListedCases: Sendable {
  let selection: Selection
  let total: Int
  /// Whether cases that a run has put in meanwhile are counted.
  let isCurrent: Bool
  /// How many cases cannot be searched for words yet, where words are asked for.
  let unsearched: Int
  /// One cell for each of `Store.columns`.
  var rows: [[String]] = []
  var facets: [CaseIndex.Facet] = []

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("total", total)
      json.member("page", selection.page)
      json.member("unsearched", unsearched)
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
