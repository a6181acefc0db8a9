public import Decisions
public import Pattern

/// Codes decisions as the codebook says. One for each thread: it keeps its working memory.
public final class Extractor {
  let matcher: Matcher

  /// - Parameter matcher: whoever also reads the decisions shares it, so that each text is marked once.
  public init(matcher: Matcher? = nil) { self.matcher = matcher ?? Matcher(index: Rule.index) }

  /// The patterns that a shared matcher should know.
  public static var patterns: [Pattern] { Rule.patterns }

  /// The codebook's record of one decision, with evidence and doubts.
  public func extract(_ decision: Decision) -> CaseRecord {
    matcher.open(decision.folded.bytes) { read(decision) }
  }

  private func read(_ decision: Decision) -> CaseRecord {
    let coding = Coding(decision, matcher)
    HeadFields.read(coding)
    DefendantFields.read(coding)
    // Names are known from here on, and no field changes them.
    let mentions = Mentions(coding)
    CounselFields.read(coding, mentions)
    SentenceFields.read(coding, mentions)
    ProvisionFields.read(coding)
    HearingFields.read(coding)
    CircumstanceFields.read(coding)
    let story = Story(coding)
    if story.isOfTrafficking {
      BorderField.read(coding, story)
      ExploitationField.read(coding, story)
      PlatformField.read(coding, story)
      DebtField.read(coding, story)
      VictimFields.read(coding, story)
    }
    for failure in matcher.takeUndecided() {
      coding.doubt("extractor", "a search reached its limit and was not decided: \(failure.description)")
    }
    coding.record.source = decision.source
    coding.record.extractor = Extractor.version
    return coding.record
  }

  /// Who is who in a decision that was coded as `record`.
  public func cast(_ decision: Decision, _ record: CaseRecord) -> Cast {
    let coding = Coding(decision, matcher)
    coding.record = record
    return Cast(coding)
  }

  /// The program's version and the hash over its rules, which stand in every record.
  public static let version = ExtractorVersion(version: "0.1.0", rules: Rule.hash)
}

@available(*, unavailable, message: "an extractor's working memory belongs to one thread")
extension Extractor: Sendable {}
