internal import Pipeline

extension InputList {
  /// Puts pages to their documents, and tells how far it is where many files have to be opened for that.
  mutating func bundle(_ work: WorkOptions) throws {
    var words: Console?
    try bundle(
      jobs: work.jobs,
      willOpen: { count in
        words?.finish()
        words = nil
        // Few are looked into at once.
        guard !work.quiet, count >= 2_000 else { return }
        Console.say("looking into \(count) files for pages and their documents")
        words = Console(total: count, showsProgress: true)
      }, opened: { words?.advance() })
    words?.finish()
  }
}
