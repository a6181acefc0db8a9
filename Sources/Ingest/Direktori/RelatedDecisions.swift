/// Putusan Terkait: the same case before other courts.
enum RelatedDecisions {
  /// "Banding: 12/PID/2020/PT BDG", or the number alone where the page names no level.
  static func numbers(_ page: HTMLTree) -> [String] {
    guard let box = box(page) else { return [] }
    var level = ""
    var seen: Set<String> = []
    var found: [String] = []
    for node in page.inside(box) {
      if page.nodes[node].name == "strong" {
        level = page.text(of: node)
        while let last = level.last, last == ":" || last == " " { level.removeLast() }
      }
      guard page.nodes[node].name == "a", let id = page.nodes[node]["href"].flatMap(PageIdentity.id(in:))
      else { continue }
      let number = page.text(of: node)
      // Long lists repeat themselves under a second heading.
      guard !number.isEmpty, seen.insert(id).inserted else { continue }
      found.append(levels.contains(level) ? "\(level): \(number)" : number)
    }
    return found
  }

  private static let levels: Set<String> = ["Pertama", "Banding", "Kasasi", "Peninjauan Kembali"]

  /// The card's body; older pages have no ids, there it is the list of links to other decisions.
  private static func box(_ page: HTMLTree) -> Int? {
    if let card = page.element(id: "collapseTwo") { return card }
    return page.elements("ul").first { list in
      page.nodes[list].hasClass("portfolio-meta")
        && page.elements("table", in: page.inside(list)).isEmpty
        && page.elements("a", in: page.inside(list)).contains {
          page.nodes[$0]["href"].flatMap(PageIdentity.id(in:)) != nil
        }
    }
  }
}
