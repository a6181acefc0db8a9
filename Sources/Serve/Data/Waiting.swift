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
      json.member("done", counts.done)
      json.member("left", counts.left)
      json.member("page", page)
      json.key("fields")
      json.array { json in
        for item in items {
          json.object { json in
            json.member("case_id", Int(item.caseNumber))
            json.member("field", "\(item.path)")
            json.member("findings", item.weight)
            json.members("doubts", item.reasons)
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }
}
