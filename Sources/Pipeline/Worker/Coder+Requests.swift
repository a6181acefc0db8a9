public import Decisions
internal import Ingest

/// What came of one document of a request.
public struct WorkOutcome: Sendable {
  /// Of the file that it was read from.
  public let path: String
  /// The record, or why there is none.
  public let result: Result<CaseRecord, Refusal>
  /// By what the decision is known again, as a JSON object; empty where it was not asked for.
  public let identity: [UInt8]
}

extension Coder {
  /// Reads and codes what a request asks for. There is one outcome, but for a page and a document that do not belong
  /// together; they are in the order in which `Batch` delivers them.
  public func outcomes(_ request: WorkRequest, identified: Bool = false) -> [WorkOutcome] {
    let item = InputItem(request.source, page: request.pageSource)
    if let refusal = request.refusal { return [WorkOutcome(item, refusal)] }
    if let content = request.content {
      do throws(IngestError) {
        let decision = try decision(content, id: request.id ?? item.name, path: item.displayPath)
        return [outcome(decision, request, item, identified)]
      } catch {
        return [WorkOutcome(item, Refusal(error))]
      }
    }
    let reading = reading(item)
    return reading.setAside.map { WorkOutcome(path: $0.path, result: .failure(Refusal($0.reason)), identity: []) }
      + reading.decisions.map { outcome($0, request, item, identified) }
  }

  private func outcome(
    _ decision: Decision, _ request: WorkRequest, _ item: InputItem, _ identified: Bool
  ) -> WorkOutcome {
    var decision = decision
    if let id = request.id, decision.source.path == item.displayPath { decision.id = id }
    if let format = request.format, format != decision.source.format {
      let refusal = Refusal(
        kind: Refusal.wrongFormat,
        "asked for as \(format.rawValue), but it is \(decision.source.format.rawValue); leave the format out, or correct it"
      )
      return WorkOutcome(item, refusal)
    }
    let record = code(decision)
    let identity = identified ? DecisionIdentity(decision, record, path: Array(decision.source.path.utf8)).json : []
    return WorkOutcome(path: decision.source.path, result: .success(record), identity: identity)
  }
}

extension WorkOutcome {
  init(_ item: InputItem, _ refusal: Refusal) {
    self.init(path: item.displayPath, result: .failure(refusal), identity: [])
  }
}
