internal import Archive
internal import Decisions

/// A page of the values that wait for a coder.
struct Waiting: Sendable {
  static let pageSize = 100

  let page: Int
  let counts: ReviewQueue.Counts
  let items: [ReviewItem]
  /// Case numbers by the cases' own numbers, as the profile may see them.
  let dockets: [String: String]

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("done")
      json.value(counts.done)
      json.key("left")
      json.value(counts.left)
      json.key("page")
      json.value(page)
      json.key("fields")
      json.array { json in
        for item in items {
          json.object { json in
            json.key("case_id")
            json.value(Int(item.caseNumber))
            json.key("field")
            json.value("\(item.path)")
            json.key("findings")
            json.value(item.weight)
            json.key("doubts")
            json.values(item.reasons)
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }
}
