/// Klasifikasi: paths such as "Pidana Khusus > Narkotika dan Psikotropika", a line for each.
enum Classification {
  /// Distinct paths in order; pages often repeat the same one.
  static func paths(_ cell: Int, _ page: HTMLTree) -> [String] {
    var lines: [[String]] = [[]]
    for node in page.inside(cell) {
      let name = page.nodes[node].name
      if name == "br" || name == "p" || name == "div" || name == "li" {
        lines.append([])
      } else if page.nodes[node].isText {
        // Steps of a path are links or stand around arrows: each text node is one.
        let step = CleanText.oneLine(page.nodes[node].text)
        if !step.isEmpty { lines[lines.count - 1].append(step) }
      }
    }
    var paths: [String] = []
    var known: Set<String> = []
    for line in lines where !line.isEmpty {
      let path = line.joined(separator: " > ")
      if known.insert(path).inserted { paths.append(path) }
    }
    return paths
  }
}
