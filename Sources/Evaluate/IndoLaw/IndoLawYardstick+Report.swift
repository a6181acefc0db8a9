internal import Decisions

extension IndoLawYardstick {
  /// For a terminal: both shares, then the differences where `content` asks for misses.
  public func text(_ content: ReportContent = []) -> String {
    var table = TextTable(["Indo-Law", "n", "agree", "share"])
    for (name, share) in [("prison term, lama_hukuman", sentence), ("verdict, amar", verdict)] {
      table.add([name, String(share.count), String(share.right), TextTable.share(share.share)])
    }
    table.add(["no amar label", String(unlabelled)])
    guard content.contains(.misses) else { return table.text }
    let terms = sentenceDifferences.map {
      "  \($0.id)  sentence.prison_months \($0.months?.description ?? "null")  lama_hukuman \($0.days)"
    }
    let verdicts = verdictDifferences.map { "  \($0.id)  verdict \($0.verdict?.rawValue ?? "null")  amar \($0.amar)" }
    return table.text + (terms + verdicts).map { printable($0) + "\n" }.joined()
  }

  /// One JSON object, UTF-8: `sentence` and `verdict`, each with `n`, `agree`, `share` and, where asked for,
  /// `differences`; and `unlabelled`.
  public func json(_ content: ReportContent = []) throws -> [UInt8] {
    let shows = content.contains(.misses)
    let terms = sentenceDifferences.map {
      Difference(id: $0.id, ours: Nullable($0.months?.description), label: String($0.days))
    }
    let verdicts = verdictDifferences.map {
      Difference(id: $0.id, ours: Nullable($0.verdict?.rawValue), label: $0.amar)
    }
    return try ReportJSON.bytes(
      Document(
        sentence: Part(sentence, shows ? terms : nil), verdict: Part(verdict, shows ? verdicts : nil),
        unlabelled: unlabelled))
  }

  private struct Document: Encodable {
    let sentence: Part
    let verdict: Part
    let unlabelled: Int
  }

  private struct Part: Encodable {
    let n: Int
    let agree: Int
    let share: Nullable<Double>
    let differences: [Difference]?

    init(_ share: RightShare, _ differences: [Difference]?) {
      n = share.count
      agree = share.right
      self.share = Nullable(share: share.share)
      self.differences = differences
    }
  }

  private struct Difference: Encodable {
    let id: String
    let ours: Nullable<String>
    let label: String
  }
}
