internal import Decisions

/// A correction as it goes from one archive to another: its case is known by the record's id and the digest of its
/// file, since each archive numbers cases in its own way.
public struct PortableCorrection: Sendable, Equatable {
  /// The record's.
  public var id: String
  /// SHA-256 of the file's bytes.
  public var sha256: String
  /// For people: `78/Pid.Sus/2025/PN Dum`.
  public var docket: String?
  /// Its case number is without meaning here.
  public var correction: Correction

  /// One line of JSON, with its end.
  public var jsonLine: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("id", id)
      json.key("sha256")
      json.value(sha256)
      json.member("case_number", docket)
      json.member("field", correction.field)
      json.member("status", correction.status)
      json.key("machine_value")
      json.raw(correction.machineValue)
      json.key("value")
      json.raw(correction.value)
      json.member("by", correction.by)
      json.member("at", correction.at)
      json.member("note", correction.note)
    }
    json.newline()
    return json.bytes
  }

  /// - Throws: `.correction` where it is none, with the reason and without what stands there.
  public init(jsonLine: [UInt8]) throws(ArchiveError) {
    var (id, sha256, docket): (String?, String?, String?)
    var (field, status, machineValue, value): (String?, Correction.Status?, String?, String?)
    var (by, at, note): (String?, String?, String?)
    var reader = JSONReader(jsonLine)
    do throws(JSONReader.Failure) {
      try reader.object { reader, key throws(JSONReader.Failure) in
        switch key {
        case "id": id = try reader.value()
        case "sha256": sha256 = try reader.value()
        case "case_number": docket = try reader.value()
        case "field": field = try reader.value()
        case "status": status = try reader.word()
        case "machine_value": machineValue = PortableCorrection.json(try reader.raw())
        case "value": value = PortableCorrection.json(try reader.raw())
        case "by": by = try reader.value()
        case "at": at = try reader.value()
        case "note": note = try reader.value()
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      throw ArchiveError(.correction, "no correction; `putusan review export` writes them, one JSON object a line")
    }
    guard let id, let sha256, let field, let status, let by, let at else {
      throw ArchiveError(.correction, "a correction needs id, sha256, field, status, by and at")
    }
    self.init(
      id: id, sha256: sha256, docket: docket,
      correction: Correction(
        caseNumber: 0, field: field, machineValue: machineValue, value: value, status: status, by: by, at: at,
        note: note))
  }

  init(id: String, sha256: String, docket: String?, correction: Correction) {
    self.id = id
    self.sha256 = sha256
    self.docket = docket
    self.correction = correction
  }

  private static func json(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return text == "null" ? nil : text
  }
}
