import Decisions
import Testing

@testable import Evaluate

/// Invented records.
enum Sample {
  static func record(_ id: String = "case-1", _ edit: (inout CaseRecord) -> Void = { _ in }) -> CaseRecord {
    var record = CaseRecord(id: id)
    record.defendants = [defendant("Contoh Pertama")]
    edit(&record)
    return record
  }

  static func defendant(_ name: String?, _ edit: (inout Defendant) -> Void = { _ in }) -> Defendant {
    var defendant = Defendant()
    defendant.name = name
    edit(&defendant)
    return defendant
  }

  static func provisions(_ texts: String...) -> [Provision] { texts.compactMap { Provision($0) } }
}

extension Agreement {
  /// A field without a score is none of the codebook's.
  func score(_ field: String) throws -> FieldScore {
    try #require(fields.first { $0.field == field })
  }

  static func compare(_ gold: CaseRecord, _ ours: CaseRecord) -> Agreement { compare(gold: [gold], ours: [ours]) }
}
