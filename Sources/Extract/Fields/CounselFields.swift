internal import Decisions
internal import Pattern

/// Whether each defendant had legal counsel (penasihat hukum) at trial.
enum CounselFields {
  static func read(_ coding: Coding, _ mentions: Mentions) {
    let opening = coding.extent(.identity, .detention, .counsel)
    let range = opening.map { $0.lowerBound ..~ min(coding.whole.upperBound, $0.upperBound + 600) }
    guard let range else { return }
    let absent = coding.all(.counselAbsent, in: range)
    // "tidak bersedia didampingi" holds "didampingi". Both go from left to right.
    var next = 0
    let present = coding.all(.counselPresent, in: range).filter { match in
      while next < absent.count, absent[next].range.upperBound <= match.range.lowerBound { next += 1 }
      return !(next < absent.count && absent[next].range.overlaps(match.range))
    }
    let statements =
      (absent.map { (range: $0.range, has: false) } + present.map { (range: $0.range, has: true) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { (range: $0.range, has: $0.has, concerned: mentions.concerned(by: $0.range, in: range)) }
    for index in coding.record.defendants.indices {
      // Of several statements the one that names this defendant counts, else the one that names nobody apart.
      let own = statements.filter { $0.concerned?.contains(index) ?? true }
      // "Tidak didampingi ...; Majelis Hakim menunjuk ...": counsel appointed afterwards counts.
      guard let statement = own.last(where: \.has) ?? own.first ?? statements.first else { continue }
      // "Terdakwa II didampingi ...": of the others nothing is told, who then speak for themselves.
      let isOthers = own.isEmpty && statements.allSatisfy(\.has)
      coding.record.defendants[index].represented = statement.has && !isOthers
      if isOthers { coding.doubt("defendants[\(index)].represented", "counsel of other defendants only is told") }
      coding.prove(
        "defendants[\(index)].represented", statement.range, statement.has ? .counselPresent : .counselAbsent)
      if !absent.isEmpty && !present.isEmpty && coding.record.defendants.count == 1 {
        coding.doubt("defendants[\(index)].represented", "the opening says both")
      }
    }
  }
}
