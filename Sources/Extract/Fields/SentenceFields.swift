internal import Decisions
internal import Pattern

/// Verdict and sentence from the amar, the prosecutor's demand from the tuntutan.
enum SentenceFields {
  static func read(_ coding: Coding, _ mentions: Mentions) {
    readDemand(coding, mentions)
    let amar = coding.extent(.amar).map { clauses(coding, $0) }
    readSentence(amar, coding, mentions)
    readVerdict(amar, coding, mentions)
    for (index, defendant) in coding.record.defendants.enumerated() where defendant.verdict == .convicted {
      let sentence = defendant.sentence
      guard amar != nil, sentence.prison == nil, sentence.fine == nil, sentence.probation == nil else { continue }
      coding.doubt("defendants[\(index)].sentence.prison_months", "convicted, and no penalty was found")
    }
  }

  /// What the clauses of a dictum impose on each defendant, or ask for.
  private static func results(
    _ clauses: [Clause], _ coding: Coding, _ mentions: Mentions
  ) -> some Sequence<(offset: Int, element: DictumReader.Result)> {
    var reader = DictumReader(coding, mentions)
    for clause in clauses where !clause.isExhibit { reader.read(clause.range, declares: clause.declares) }
    return reader.results.prefix(coding.record.defendants.count).enumerated()
  }

  // MARK: Demand

  private static func readDemand(_ coding: Coding, _ mentions: Mentions) {
    guard let demand = coding.extent(.demand) else {
      for index in coding.record.defendants.indices {
        coding.doubt("defendants[\(index)].demand", "no demand found")
      }
      return
    }
    for (index, result) in results(clauses(coding, demand), coding, mentions) {
      let field = "defendants[\(index)].demand"
      var demand = Demand()
      demand.prison = take(result.prison, "\(field).prison_months", coding)
      demand.fine = take(result.fine, "\(field).fine_idr", coding)
      demand.fineSubstitute = substitute(result.fineSubstitute, "\(field).fine_substitute_months", coding)
      demand.restitution = take(result.restitution, "\(field).restitution_idr", coding)
      if result.restitutionParts > 1 {
        coding.doubt("\(field).restitution_idr", "\(result.restitutionParts) sums were added up")
      }
      coding.record.defendants[index].demand = demand
    }
  }

  // MARK: Sentence

  private static func readSentence(_ amar: [Clause]?, _ coding: Coding, _ mentions: Mentions) {
    guard let amar else {
      for index in coding.record.defendants.indices {
        coding.doubt("defendants[\(index)].sentence", "no amar found")
      }
      return
    }
    for (index, result) in results(amar, coding, mentions) {
      let field = "defendants[\(index)].sentence"
      var sentence = Sentence()
      sentence.prison = take(result.prison, "\(field).prison_months", coding)
      sentence.fine = take(result.fine, "\(field).fine_idr", coding)
      sentence.fineSubstitute = substitute(result.fineSubstitute, "\(field).fine_substitute_months", coding)
      sentence.restitution = take(result.restitution, "\(field).restitution_idr", coding)
      sentence.restitutionSubstitute = take(
        result.restitutionSubstitute, "\(field).restitution_substitute_months", coding)
      sentence.probation = take(result.probation, "\(field).probation_months", coding)
      if result.restitutionParts > 1 {
        coding.doubt("\(field).restitution_idr", "\(result.restitutionParts) sums were added up")
      }
      coding.record.defendants[index].sentence = sentence
    }
  }

  private static func take<Quantity>(
    _ value: DictumReader.Result.Value<Quantity>?, _ name: @autoclosure () -> String, _ coding: Coding
  ) -> Quantity? {
    guard let value else { return nil }
    let field = name()
    coding.prove(field, value.range, .clause)
    if value.disagrees { coding.doubt(field, "figure and words disagree") }
    return value.value
  }

  /// Before UU 1/2023 no law knew a substitute of more than two years: a longer term belongs to something else. Its Pasal
  /// 82 threatens prison from a year up to the term of the offence.
  private static func substitute(
    _ value: DictumReader.Result.Value<Months>?, _ field: @autoclosure () -> String, _ coding: Coding
  ) -> Months? {
    if let value, value.value > Months(years: 2), (coding.record.decisionDate?.year ?? 0) < 2026 {
      coding.doubt(field(), "a term too long for a substitute was left out")
      return nil
    }
    return take(value, field(), coding)
  }

  // MARK: Verdict

  private static func readVerdict(_ amar: [Clause]?, _ coding: Coding, _ mentions: Mentions) {
    guard let amar, let extent = coding.extent(.amar) else {
      for index in coding.record.defendants.indices { coding.doubt("defendants[\(index)].verdict", "no amar found") }
      return
    }
    // Most of what may be declared is not in this amar at all, and looked for in no clause.
    let rules = verdicts.filter { coding.first($0.rule, in: extent) != nil }
    let judging = amar.filter { !$0.isExhibit }.compactMap { clause in
      says(clause.range, rules, coding).map { (named: mentions.defendants(in: clause.range), says: $0) }
    }
    for index in coding.record.defendants.indices {
      let field = "defendants[\(index)].verdict"
      let sentence = coding.record.defendants[index].sentence
      let isPunished = sentence.prison != nil || sentence.fine != nil
      var found: (verdict: Verdict, range: Range<Int>, rule: Rule)?
      for clause in judging where clause.named.isEmpty || clause.named.contains(index) {
        let verdict = clause.says.verdict
        // A conviction on any count outweighs the acquittal from another; but "terbukti, akan tetapi bukan tindak
        // pidana; melepaskan ..." imposes nothing and is a release.
        if found == nil || (verdict == .convicted && isPunished) || (found?.verdict == .convicted && !isPunished) {
          found = clause.says
        }
      }
      if found == nil || found?.verdict != .convicted, isPunished,
        let proof = coding.record.evidence.first(where: { $0.field.hasPrefix("defendants[\(index)].sentence.") })
      {
        coding.record.defendants[index].verdict = .convicted
        coding.record.evidence.append(.init(field: field, passages: proof.passages))
        coding.doubt(field, "a sentence without a declaration of guilt")
        continue
      }
      guard let found else {
        coding.doubt(field, "the amar holds no verdict that is known")
        continue
      }
      coding.record.defendants[index].verdict = found.verdict
      coding.prove(field, found.range, found.rule)
    }
  }

  /// What a clause declares: the first of these that it says.
  private static let verdicts: [(rule: Rule, verdict: Verdict)] = [
    (.acquitted, .acquitted), (.released, .released), (.inadmissible, .inadmissible), (.notProven, .acquitted),
    (.lapsed, .other), (.proven, .convicted),
  ]

  private static func says(
    _ clause: Range<Int>, _ rules: [(rule: Rule, verdict: Verdict)], _ coding: Coding
  ) -> (verdict: Verdict, range: Range<Int>, rule: Rule)? {
    for (rule, verdict) in rules {
      if let match = coding.first(rule, in: clause) { return (verdict, match.range, rule) }
    }
    return nil
  }

  // MARK: Clauses

  struct Clause {
    var range: Range<Int>
    /// On exhibits: what is returned, seized or destroyed.
    var isExhibit: Bool
    /// Begins with "Menyatakan".
    var declares: Bool
  }

  /// The clauses of a dictum. Lists of exhibits hold sums and names that are not the dictum's.
  static func clauses(_ coding: Coding, _ dictum: Range<Int>) -> [Clause] {
    let verbs = coding.all(.clause, in: dictum)
    return verbs.enumerated().map { index, verb in
      let end = index + 1 < verbs.count ? verbs[index + 1].range.lowerBound : dictum.upperBound
      let range = verb.range.lowerBound ..~ end
      // The verbs of exhibits are verbs of clauses: none stands farther on in one.
      let isExhibit = coding.matcher.begins(
        exhibits, in: coding.bytes, at: range.lowerBound, end: range.prefix(120).upperBound)
      return Clause(
        range: range, isExhibit: isExhibit, declares: coding.bytes.has("menyatak", at: range.lowerBound))
    }
  }

  private static let exhibits = Pattern(
    rule:
      #"\b(?:menyatakan|menetapkan|memerintahkan|merampas|mengembalikan)(?: [a-z0-9]+){0,8}? (?:barang|bukti berupa|1 satu (?:buah|unit|lembar|buku|bundel))\b"#
  )
}
