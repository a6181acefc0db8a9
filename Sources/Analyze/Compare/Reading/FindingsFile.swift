/// Findings as a file holds them: the report and what stands around it.
public struct FindingsFile: Decodable, Sendable {
  /// Its findings hold no victims by their traits: those are in no file of findings.
  public let report: FindingsReport
  /// What the decisions are about.
  public let title: Phrase
  /// As the report was named.
  public let corpusName: Phrase
  /// `public` or `internal`.
  public let profile: String
  /// Inputs that could not be coded, by reason.
  public let setAside: [(reason: Phrase, count: Int)]
  /// Where the records were as people left them: values judged, in cases, changed, in cases.
  public let reviewed: (judged: Int, cases: Int, changed: Int, changedCases: Int)?

  public init(from decoder: any Decoder) throws {
    let root = Node(value: try JSONValue(from: decoder), place: "")
    guard try root.required("format").string() == "putusan-findings/1" else {
      throw FindingsReadingError(place: "format", expected: "putusan-findings/1")
    }
    title = try root.required("title").phrase()
    corpusName = try root.required("corpus_name").phrase()
    profile = try root.required("profile").string()
    setAside = try root.required("set_aside").items().map { entry in
      (try entry.required("reason").phrase(), try entry.required("count").integer())
    }
    reviewed = try root.member("reviewed").map { node in
      (
        try node.required("judged").integer(), try node.required("cases").integer(),
        try node.required("changed").integer(), try node.required("changed_cases").integer()
      )
    }
    report = FindingsReport(
      corpus: try CorpusFacts(root.required("corpus")),
      findings: try root.required("findings").items().map { try Finding($0) })
  }
}
