/// A decision's text as source for groff: its pages without the site's furniture.
struct GroffSource {
  let text: String

  init(_ decision: String, _ layout: MadePDF.Layout) {
    let pages = GroffSource.pages(decision)
    text =
      switch layout {
      case .lines: GroffSource.lines(pages)
      case .paragraphs: GroffSource.paragraphs(pages)
      }
  }

  private static let stamp: Set<String> = [
    "Mahkamah Agung Republik Indonesia", "Direktori Putusan Mahkamah Agung Republik Indonesia",
    "putusan.mahkamahagung.go.id",
  ]

  private static func pages(_ decision: String) -> [[String]] {
    decision.split(separator: "\u{0C}").map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .prefix { $0 != "Disclaimer" }.filter { !stamp.contains($0) }
    }.filter { page in page.contains { !$0.isEmpty } }
  }

  private static func lines(_ pages: [[String]]) -> String {
    var source = [".pl 29.7c", ".po 2.5c", ".ll 16c", ".nf", ".ft TR", ".ps 10", ".vs 12.5", ".nh", ".na"]
    for (number, page) in pages.enumerated() {
      if number > 0 { source.append(".bp") }
      source.append(".sp 2c")
      source += page.map { $0.isEmpty ? ".sp" : escaped($0) }
    }
    return source.joined(separator: "\n") + "\n"
  }

  /// Headings, labelled rows and columns stay lines; the rest runs on until a sentence ends.
  private static func paragraphs(_ pages: [[String]]) -> String {
    var source = [
      ".pl 29.7c", ".po 3c", ".ll 15c", ".nh", ".ad b", ".ft HR", ".ps 10.5", ".vs 15", ".de FT", "'sp |27c",
      ".tl '''Hal. % dari 99 Putusan'", "'bp", "..", ".de HD", "'sp 2.5c", "..", ".wh 0 HD", ".wh -3c FT",
    ]
    var open: [String] = []
    func flush() {
      if !open.isEmpty { source += [".br", escaped(open.joined(separator: " "))] }
      open = []
    }
    let footers = ["Halaman ", "Hal. ", "Hal ", "Paraf", "KM HA1 HA2", "KM: HA1: HA2:"]
    let lines = pages.joined().map { String($0.trimmingPrefix(while: \.isWhitespace)) }
    for line in lines where !line.isEmpty && !footers.contains(where: line.hasPrefix) {
      if isOpening(line) || open.last.map(isClosed) == true { flush() }
      open.append(line)
      if line.contains("   ") || line.uppercased() == line { flush() }
    }
    flush()
    return source.joined(separator: "\n") + "\n"
  }

  private static let openings = [
    "-", "Menimbang", "Setelah", "Terdakwa di", "Menyatakan", "Pengadilan", "Nomor", "Demikian", "Hakim", "Panitera",
  ]

  private static func isOpening(_ line: String) -> Bool {
    let number = line.prefix { $0.isNumber || $0.isLetter }
    let isNumbered = number.count <= 2 && !number.isEmpty && line.dropFirst(number.count).first == "."
    return isNumbered || openings.contains(where: line.hasPrefix) || line.prefix(30).contains(":")
  }

  private static func isClosed(_ line: String) -> Bool { line.last.map { ";:.".contains($0) } ?? true }

  /// A line that begins with a dot or an apostrophe would be a request.
  private static func escaped(_ line: String) -> String {
    let text = line.replacing("\\", with: "\\e").replacing("\u{AD}", with: "")
    return text.first.map { ".'".contains($0) } == true ? "\\&" + text : text
  }
}
