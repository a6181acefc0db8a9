internal import Decisions
internal import Ingest

/// Puts saved pages of the Direktori to the documents that they describe, so that each pair is one item.
///
/// Names come first, since they cost nothing; only pages whose name says nothing are opened, and documents only for the
/// sake of pages that are still alone. Nothing but paths, ids and case numbers is kept. Whether page and document are
/// of one case shows when both are read: `Coder.reading`.
struct Bundling {
  /// A key of a page, by its hash: hundreds of thousands of names would fill the memory. Were two keys ever to share one,
  /// page and document would be found to be of two cases.
  private struct KeyOfPage {
    let hash: Int
    /// Its place in `items`.
    let page: Int

    init(_ key: some Hashable, _ page: Int) { (hash, self.page) = (key.hashValue, page) }
  }

  private let items: InputItems
  private let jobs: Int
  /// Those without a partner yet: places in `items`, in their order.
  private var pages: [Int] = []
  private var documents: [Int] = []
  /// The page of a document, by their places.
  private var pageOf: [Int: Int] = [:]
  /// Places that change hands: of several files of one document, the one with the page stands first, so that the others
  /// are its duplicates and not the other way round.
  private var swapped: [Int: Int] = [:]

  /// The items with pages moved to their documents, in the order of the documents. See `InputList.bundle`.
  static func bundled(
    _ items: InputItems, jobs: Int, willOpen: (Int) -> Void, opened: () -> Void
  ) throws -> InputItems {
    var bundling = Bundling(items, jobs: jobs)
    try bundling.pair(willOpen, opened)
    // The list as it is, not a second one beside it.
    guard !bundling.pageOf.isEmpty else { return items }
    let taken = Set(bundling.pageOf.values)
    return InputItems(
      items.indices.lazy.filter { !taken.contains($0) }.map { place in
        let document = bundling.swapped[place] ?? place
        guard let page = bundling.pageOf[document] else { return items[document] }
        return InputItem(items[document].source, page: items[page].source)
      })
  }

  private init(_ items: InputItems, jobs: Int) {
    self.items = items
    self.jobs = jobs
    for (place, item) in items.enumerated() where item.problem == nil && item.page == nil {
      if PathEnding.isPage(item.ending) { pages.append(place) } else { documents.append(place) }
    }
  }

  private var isDone: Bool { pages.isEmpty || documents.isEmpty }

  private mutating func pair(_ willOpen: (Int) -> Void, _ opened: () -> Void) throws {
    let items = items
    // Saved side by side: "a/12_Pid.Sus.html" and "a/12_Pid.Sus.txt".
    pair(pages.map { KeyOfPage(items[$0].stem, $0) }, documents: { [items[$0].stem] })
    if isDone { return }
    var (ids, dockets): ([KeyOfPage], [KeyOfPage]) = ([], [])
    willOpen(pages.count)
    try Peek.keys(of: SomeItems(items, at: pages), jobs: jobs) { page, found in
      ids += found.map { ($0.documents + [$0.id].compactMap { $0 }).map { KeyOfPage($0, page) } } ?? []
      dockets += found.map { $0.dockets.filter(\.isComplete).map { KeyOfPage($0, page) } } ?? []
      opened()
    }
    pair(ids, documents: { Bundling.ids(in: items[$0].name) })
    pair(dockets, documents: { [Docket(items[$0].name)].compactMap { $0 } })
    let pageByDocket = pageByKey(dockets)
    if isDone || pageByDocket.isEmpty { return }
    var matches: [(document: Int, page: Int)] = []
    willOpen(documents.count)
    try Peek.dockets(of: SomeItems(items, at: documents), jobs: jobs) { document, found in
      if let page = found.flatMap({ pageByDocket[$0.hashValue] }) { matches.append((document, page)) }
      opened()
    }
    pair(matches)
  }

  /// Pairs documents with pages that have a key in common.
  private mutating func pair<Key: Hashable>(_ keysOfPages: [KeyOfPage], documents keysOf: (Int) -> [Key]) {
    let pageByKey = pageByKey(keysOfPages)
    guard !pageByKey.isEmpty else { return }
    var matches: [(document: Int, page: Int)] = []
    for document in documents {
      guard let page = keysOf(document).lazy.compactMap({ pageByKey[$0.hashValue] }).first else { continue }
      matches.append((document, page))
    }
    pair(matches)
  }

  /// The pages that are still alone. Of several with one key the first one counts.
  private func pageByKey(_ keys: [KeyOfPage]) -> [Int: Int] {
    let alone = Set(pages)
    var pageByKey: [Int: Int] = [:]
    for key in keys where pageByKey[key.hash] == nil && alone.contains(key.page) { pageByKey[key.hash] = key.page }
    return pageByKey
  }

  /// Of several documents of one page the one that is easiest to read counts.
  private mutating func pair(_ matches: [(document: Int, page: Int)]) {
    var found: [Int: (first: Int, best: Int)] = [:]
    for (document, page) in matches {
      let known = found[page] ?? (document, document)
      found[page] = (known.first, rank(document) < rank(known.best) ? document : known.best)
    }
    for (page, (first, best)) in found {
      pageOf[best] = page
      if first != best, swapped[first] == nil, swapped[best] == nil {
        (swapped[first], swapped[best]) = (best, first)
      }
    }
    pages.removeAll { found[$0] != nil }
    documents.removeAll { pageOf[$0] != nil }
  }

  /// A text that somebody made of a PDF stands before the PDF itself, and that before its archive.
  private func rank(_ document: Int) -> Int {
    let item = items[document]
    if item.source.isPacked || PathEnding.archives.contains(item.ending) { return 2 }
    return PathEnding.isText(item.ending) ? 0 : 1
  }

  /// What may be an id in a file's name: "putusan_zaf1704163bdee14c0c3303935353537".
  private static func ids(in name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { (16...64).contains($0.utf8.count) }.map(
      String.init)
  }
}

extension InputList {
  /// Puts pages to the documents that they describe: each pair is one item at the place of the document.
  ///
  /// - Parameters:
  ///   - jobs: how many files are opened at a time; one a processor unless told.
  ///   - willOpen: told how many files are opened next, where names do not say all: first pages, then documents.
  ///   - opened: called after each of them.
  public mutating func bundle(
    jobs: Int? = nil, willOpen: (Int) -> Void = { _ in }, opened: () -> Void = {}
  ) throws {
    let bundled = try Bundling.bundled(
      items, jobs: jobs ?? OrderedWork.processors, willOpen: willOpen, opened: opened)
    pairs += items.count - bundled.count
    items = bundled
  }
}
