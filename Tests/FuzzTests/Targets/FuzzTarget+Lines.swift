import Analyze
@testable import Decisions
import Evaluate
import Foundation
@testable import Pipeline
@testable import Publish

extension FuzzTarget {
  /// Lines of JSON: what a worker is asked, and records and findings that somebody else wrote.
  static let lines: [FuzzTarget] = [
    FuzzTarget("worker") {
      let coder = Coder()
      return { bytes in
        guard case .request(var request)? = try? WorkRequest.read(bytes, number: 1) else { return }
        // No file of this machine is read.
        guard request.content != nil else { return }
        request.page = nil
        guard request.content?.starts(with: "%PDF".utf8) == false else { return }
        for outcome in coder.outcomes(request, identified: true) {
          guard case .success(let record) = outcome.result else { continue }
          try demand(CaseRecord(jsonLine: record.jsonLine.dropLast()) != nil, "an answer that cannot be read")
        }
      }
    },
    FuzzTarget("records") {
      { bytes in
        if let record = CaseRecord(jsonLine: bytes) {
          var json = JSONWriter()
          record.write(to: &json)
          try demand(CaseRecord(jsonLine: json.bytes) != nil, "a record that cannot be read back")
        }
        guard let records = try? GoldFile.records(in: bytes, named: "fuzz") else { return }
        var tally = FindingsTally()
        for record in records { tally.add(record) }
        // A whole report takes a while.
        guard !records.isEmpty, bytes.count.isMultiple(of: 16) else { return }
        let publisher = Publisher(PublishOptions(corpusName: Phrase("fuzz"), version: "1"))
        try publisher.writeFindings(tally.finish()) { _ in }
      }
    },
    FuzzTarget("partial-findings") {
      { bytes in
        let decoder = JSONDecoder()
        decoder.userInfo = PartialFindings.userInfo()
        guard let partial = try? decoder.decode(PartialFindings.self, from: Data(bytes)) else { return }
        _ = partial.tally.finish()
      }
    },
    FuzzTarget("findings") {
      { bytes in
        guard let file = try? JSONDecoder().decode(FindingsFile.self, from: Data(bytes)) else { return }
        _ = Comparison(file.report, file.report)
      }
    },
  ]
}

extension CaseRecord {
  fileprivate init?(jsonLine: ArraySlice<UInt8>) { self.init(jsonLine: Array(jsonLine)) }
}
