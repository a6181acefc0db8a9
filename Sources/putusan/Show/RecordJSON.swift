internal import Decisions
internal import Publish

/// A record for other programs: `profile`, `record` as `extract` writes it, and `passages` by field.
struct RecordJSON {
  let bytes: [UInt8]

  init(_ record: CaseRecord, _ profile: Profile, _ passages: Passages) {
    var json = JSONWriter()
    json.object { json in
      json.member("profile", profile)
      json.key("record")
      record.write(to: &json)
      json.key("passages")
      json.object { json in
        for entry in record.evidence {
          json.key(entry.field)
          json.values(entry.passages.map { passages.text($0.span) })
        }
      }
    }
    json.newline()
    bytes = json.bytes
  }
}
