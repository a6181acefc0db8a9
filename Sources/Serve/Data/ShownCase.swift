internal import Archive
internal import Decisions
internal import Publish

/// A case as readers of a profile may see it: fields with their values, doubts, and passages in the text.
struct ShownCase: Sendable {
  struct Value: Sendable {
    let path: String
    /// The field's path in the codebook: `defendants[].age`.
    let field: String
    /// The last part of its path: `age`.
    var name: String { field.split(separator: ".").last.map(String.init) ?? field }
    let group: CodebookField.Group
    let defendant: Int?
    let meaning: String
    let value: String?
    /// Numbers of passages.
    let passages: [Int]
    let isDoubtful: Bool
    /// What the program says, as JSON; nothing where it gives no value.
    let machine: String
    /// Whether readers of this profile may say that it is another one: not where they do not see it.
    let isReviewable: Bool
    var judgement: Judgement?
  }

  /// What people said last of a value.
  struct Judgement: Sendable {
    let status: Correction.Status
    /// The value that holds now.
    let value: String?
    /// Who, when and why, for those who may see the decision itself.
    let words: String?
    let isStale: Bool
  }

  let number: Int64
  let caseNumber: String?
  let values: [Value]
  let doubts: [Doubt]
  /// By their numbers.
  let spans: [Span]
  let text: [UInt8]

  /// - Parameters:
  ///   - record: with evidence at its places in the text, both as the profile may see them.
  ///   - machine: the record as the program coded it.
  ///   - corrected: what people made of it; `nil` where that is not asked for.
  init(
    number: Int64, record: CaseRecord, text: [UInt8], profile: Profile, machine: CaseRecord, corrected: CorrectedRecord?
  ) {
    self.number = number
    self.text = text
    caseNumber = record.caseNumber
    var spans: [Span] = []
    var places: [String: [Int]] = [:]
    for evidence in record.evidence where !ShownCase.isWithheld(evidence.field, profile) {
      for passage in evidence.passages where !passage.span.isEmpty {
        places[evidence.field, default: []].append(spans.count)
        spans.append(passage.span.clamped(to: 0..<text.count))
      }
    }
    self.spans = spans
    doubts = (corrected?.record ?? record).doubts.filter { !ShownCase.isWithheld($0.field, profile) }
    let doubtful = Set(doubts.map(\.field))
    func value(_ field: CodebookField, _ index: Int?) -> Value {
      let path = index.map { field.path(ofDefendant: $0) } ?? field.path
      let isReviewable = ShownCase.isReviewable(field, profile)
      let place = FieldPath(field, defendant: index)
      return Value(
        path: path, field: field.path, group: field.group, defendant: index, meaning: field.meaning,
        value: field.cell(record, defendant: index), passages: places[path] ?? [], isDoubtful: doubtful.contains(path),
        machine: isReviewable ? place.flatMap { machine.json(at: $0) } ?? "" : "", isReviewable: isReviewable,
        judgement: place.flatMap { Judgement($0, corrected, profile) })
    }
    let fields = CodebookField.all.filter { $0.group != .coding && !ShownCase.isWithheld($0.path, profile) }
    let own = fields.filter { !$0.isOfDefendant }
    values =
      own.filter { $0.group == .decision }.map { value($0, nil) }
      + record.defendants.indices.flatMap { index in
        fields.filter(\.isOfDefendant).map { value($0, index) }
      } + own.filter { $0.group != .decision }.map { value($0, nil) }
  }

  /// Whether a coder is asked for its value: in the public profile he sees initials for names, and a case number only
  /// where it is none of a person.
  static func isReviewable(_ field: CodebookField, _ profile: Profile) -> Bool {
    guard field.isReviewable, !isWithheld(field.path, profile) else { return false }
    return profile == .internal || !["name", "case_number"].contains(field.path.split(separator: ".").last ?? "")
  }

  /// What the archive's public views leave out, because it would list children, closed hearings and named victims; and
  /// ids, sources and birth dates.
  static func isWithheld(_ field: String, _ profile: Profile) -> Bool {
    guard profile == .public else { return false }
    return ["victims.children", "closed_hearing", "victim_named", "id"].contains(field)
      || field.hasSuffix("].birth_date") || field.hasPrefix("source")
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("case_id", Int(number))
      json.key("fields")
      json.array { json in
        for value in values {
          json.object { json in
            json.member("field", value.path)
            json.member("value", value.judgement.map { $0.isStale ? value.value : $0.value } ?? value.value)
            if let judgement = value.judgement {
              json.member("machine_value", value.value)
              json.member("review", judgement.isStale ? "stale" : judgement.status.rawValue)
            }
            json.key("passages")
            json.array { json in
              for index in value.passages {
                json.object { json in
                  json.member("start", spans[index].lowerBound)
                  json.member("end", spans[index].upperBound)
                }
              }
            }
          }
        }
      }
      json.key("doubts")
      json.array { json in
        for doubt in doubts {
          json.object { json in
            json.member("field", doubt.field)
            json.member("reason", doubt.reason)
          }
        }
      }
      json.member("text", String(decoding: text, as: UTF8.self))
    }
    return json.bytes + [0x0A]
  }
}

extension ShownCase.Judgement {
  fileprivate init?(_ path: FieldPath, _ corrected: CorrectedRecord?, _ profile: Profile) {
    guard let corrected else { return nil }
    let name = "\(path)"
    let applied = corrected.applied.first { $0.field == name }
    guard let correction = applied ?? corrected.stale.first(where: { $0.field == name }) else { return nil }
    status = correction.status
    isStale = applied == nil
    value = path.field.cell(corrected.record.edition(for: profile), defendant: path.defendant)
    words =
      profile == .public
      ? nil : "\(correction.by), \(correction.at)" + (correction.note.map { ": \($0)" } ?? "")
  }
}
