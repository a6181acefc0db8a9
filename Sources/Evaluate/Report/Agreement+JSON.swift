internal import Decisions

extension Agreement {
  /// One JSON object, UTF-8: `records`, `macro_accuracy`, `fields` (the codebook's order), `calibration`, `missing`,
  /// `surplus`; each field holds its `misses` where `content` asks for them.
  public func json(_ content: ReportContent = []) throws -> [UInt8] {
    try ReportJSON.bytes(AgreementDocument(self, content))
  }
}

private struct AgreementDocument: Encodable {
  let records: Int
  let macroAccuracy: Nullable<Double>
  let fields: [FieldDocument]
  let calibration: CalibrationDocument
  let missing: [String]
  let surplus: [String]

  enum CodingKeys: String, CodingKey {
    case records, fields, calibration, missing, surplus
    case macroAccuracy = "macro_accuracy"
  }

  init(_ agreement: Agreement, _ content: ReportContent) {
    records = agreement.records.count
    macroAccuracy = Nullable(share: agreement.macroAccuracy)
    fields = agreement.fields.map { FieldDocument($0, content) }
    calibration = CalibrationDocument(agreement.calibration)
    missing = agreement.missing
    surplus = agreement.surplus
  }
}

private struct FieldDocument: Encodable {
  let field: String
  let n: Int
  let hits: Int
  let accuracy: Nullable<Double>
  let precision: Nullable<Double>
  let recall: Nullable<Double>
  let f1: Nullable<Double>
  let alpha: Nullable<Double>
  let calibration: CalibrationDocument
  /// Left out where it was not asked for: an empty list would say that there are none.
  let misses: [MissDocument]?

  init(_ score: FieldScore, _ content: ReportContent) {
    field = score.field
    n = score.count
    hits = score.hits
    accuracy = Nullable(share: score.accuracy)
    precision = Nullable(share: score.precision)
    recall = Nullable(share: score.recall)
    f1 = Nullable(share: score.f1)
    alpha = Nullable(share: score.alpha)
    calibration = CalibrationDocument(score.calibration)
    misses = content.contains(.misses) ? score.misses.map { MissDocument($0, content) } : nil
  }
}

private struct CalibrationDocument: Encodable {
  struct Part: Encodable {
    let n: Int
    let right: Int
    let share: Nullable<Double>

    init(_ share: RightShare) {
      n = share.count
      right = share.right
      self.share = Nullable(share: share.share)
    }
  }

  let sure: Part
  let doubtful: Part
  let silent: Part

  init(_ calibration: Calibration) {
    sure = Part(calibration.sure)
    doubtful = Part(calibration.doubtful)
    silent = Part(calibration.silent)
  }
}

private struct MissDocument: Encodable {
  struct Values: Encodable {
    let gold: Nullable<String>
    let ours: Nullable<String>
  }

  struct Passage: Encodable {
    let start: Int
    let end: Int
    let section: String
    let rule: String
  }

  struct Doubts: Encodable {
    let gold: Bool
    let ours: Bool
  }

  let record: String
  let field: String
  let reason: String
  let values: Values
  let evidence: [Passage]
  let doubts: Doubts

  init(_ miss: Miss, _ content: ReportContent) {
    record = miss.record
    field = miss.path
    reason = miss.reason.rawValue
    let shown = miss.values(content)
    values = Values(gold: Nullable(shown.gold), ours: Nullable(shown.ours))
    evidence = miss.evidence.map {
      Passage(start: $0.span.lowerBound, end: $0.span.upperBound, section: $0.section.rawValue, rule: $0.rule)
    }
    doubts = Doubts(gold: miss.goldDoubts, ours: miss.oursDoubts)
  }
}
