internal import Decisions

/// Looks at files as a run would read them, and says what each is.
public struct Inspection: Sendable {
  /// In the order in which they are looked at.
  public let items: InputItems
  private let reading: ReadingOptions
  private let work: OrderedWork

  /// - Parameters:
  ///   - items: in the order in which they are told.
  ///   - jobs: threads; without it one for each processor.
  ///   - reading: how PDFs are read.
  public init(_ items: InputItems, jobs: Int? = nil, reading: ReadingOptions = ReadingOptions()) {
    self.items = items
    self.reading = reading
    work = OrderedWork(jobs: jobs ?? OrderedWork.processors)
  }

  /// - Parameters:
  ///   - itemIsDone: called behind the files of each item.
  ///   - deliver: called on this thread, in the order of the inputs; a page stands behind its document.
  public func run(itemIsDone: () -> Void = {}, deliver: (InspectedFile) throws -> Void) throws {
    var known = KnownDecisions()
    let reading = reading
    try work.run(
      items, makeState: { Coder(reading) }, work: { coder, item in Inspection.look(item, coder) },
      isCancelled: { Interruption.signal != nil },
      deliver: { looks in
        for look in looks {
          var file = look.file
          if let duplicate = try look.identity.flatMap({ try known.add($0) }) {
            file.role = .duplicate
            file.other = duplicate.keptPath
            file.problems = ["the same \(duplicate.likeness.rawValue)"]
          }
          try deliver(file)
        }
        itemIsDone()
      })
    try items.checkIsWhole()
  }

  private struct Look: Sendable {
    var file: InspectedFile
    var identity: DecisionIdentity?
  }

  private static func look(_ item: InputItem, _ coder: Coder) -> [Look] {
    let reading = coder.reading(item)
    let decisions = reading.decisions.flatMap { decision -> [Look] in
      let identity = DecisionIdentity(decision, coder.code(decision), path: item.path(of: decision))
      let page = decision.source.page.map { Look(file: InspectedFile(page: $0, of: decision)) }
      return [Look(file: InspectedFile(decision), identity: identity)] + [page].compactMap { $0 }
    }
    return decisions + reading.setAside.map { Look(file: InspectedFile($0)) }
  }
}
