internal import Analyze
internal import Decisions
internal import Extract
internal import Pipeline

/// Counts what lines hold or ask for, instead of answering them.
struct WorkerTally {
  /// What a line comes to, worked out on any thread.
  private enum Part: Sendable {
    case outcomes([WorkOutcome])
    case record(CaseRecord)
    case findings(PartialFindings)
    /// Nothing can be counted that somebody would miss: the whole tally is refused.
    case refused(String)
  }

  private let work: OrderedWork
  private let reading: ReadingOptions

  init(_ work: OrderedWork, _ reading: ReadingOptions) {
    self.work = work
    self.reading = reading
  }

  /// The partial findings, as a line.
  func line(_ lines: sending LineReader) throws -> [UInt8] {
    var findings = PartialFindings()
    let reading = reading
    try work.run(
      lines, makeState: { Coder(reading) }, work: { coder, line in WorkerTally.part(line, coder) },
      deliver: { part in
        switch part {
        case .record(let record): findings.add(record)
        case .findings(let other): try findings.merge(other)
        case .refused(let reason): throw CommandError(reason)
        case .outcomes(let outcomes):
          for outcome in outcomes {
            switch outcome.result {
            case .success(let record): findings.add(record)
            case .failure(let refusal): findings.addSetAside(refusal.kind)
            }
          }
        }
      })
    return try findings.line()
  }

  private static func part(_ line: LineReader.Line, _ coder: Coder) -> Part {
    do {
      guard case .text(let number, let bytes) = line else {
        _ = try WorkerAnswer.content(line)
        return .outcomes([])
      }
      switch try WorkRequest.read(bytes, number: number) {
      case .request(let request): return .outcomes(coder.outcomes(request))
      case .partial: return .findings(try PartialFindings(line: bytes))
      case .record:
        // What people coded has no extractor, and may leave out fields that are counted here.
        guard let record = CaseRecord(jsonLine: bytes), record.extractor != nil else {
          return .refused("line \(number): a record that cannot be read; `putusan worker` and `extract` write them")
        }
        return .record(record)
      }
    } catch let refusal as Refusal {
      return .refused(refusal.detail)
    } catch {
      return .refused("\(error)")
    }
  }
}
