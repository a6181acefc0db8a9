internal import Decisions
internal import Publish

/// A record for other programs: `profile`, `record` as `extract` writes it, and `passages` by field, which is `null`
/// where they are not shown.
struct RecordJSON {
  let bytes: [UInt8]

  init(_ decision: Decision, _ record: CaseRecord, _ profile: Profile, showsPassages: Bool) {
    var json = JSONWriter()
    json.object { json in
      json.key("profile")
      json.value(profile)
      json.key("record")
      record.write(to: &json)
      json.key("passages")
      guard showsPassages else { return json.value(nil as String?) }
      json.object { json in
        for entry in record.evidence {
          json.key(entry.field)
          json.values(entry.passages.map { decision.passage($0.span) })
        }
      }
    }
    json.newline()
    bytes = json.bytes
  }
}
