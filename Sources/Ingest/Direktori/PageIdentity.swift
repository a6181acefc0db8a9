internal import Decisions

/// What a page says about itself beside the table: its id and address, its files, related decisions.
enum PageIdentity {
  static func entries(_ bytes: [UInt8], _ page: HTMLTree) -> [Metadata.Entry] {
    var entries: [Metadata.Entry] = []
    if let id = id(bytes, page) {
      entries.append(Metadata.Entry(label: "id", value: id))
      entries.append(Metadata.Entry(label: "url", value: base + path + id + ".html"))
    }
    for (label, kind) in [("Unduh Zip", "/zip/"), ("Unduh PDF", "/pdf/")] {
      // The link has no ending: it is known by its folders.
      if let link = links(page).first(where: { $0.href.contains("/download_file/") && $0.href.contains(kind) }) {
        entries.append(Metadata.Entry(label: label, value: CleanText.oneLine(link.href)))
      }
    }
    entries += RelatedDecisions.numbers(page).map { Metadata.Entry(label: "Putusan Terkait", value: $0) }
    return entries
  }

  static let path = "/direktori/putusan/"
  private static let base = "https://putusan3.mahkamahagung.go.id"

  /// From the comment that browsers leave, the report button, the download links, the page's own tab; never from
  /// the footer, whose links lead to other decisions.
  static func id(_ bytes: [UInt8], _ page: HTMLTree) -> String? {
    if let comment = bytes.firstIndex(ofASCII: "saved from url=", before: 4096),
      let id = id(in: String(decoding: bytes[comment...].prefix(512).prefix { $0 != 0x0A }, as: UTF8.self))
    {
      return id
    }
    if let button = page.element(id: "load_report_form"), let id = page.nodes[button]["data-ref-id"].flatMap(valid) {
      return id
    }
    let own = links(page)
    if let file = own.first(where: { $0.href.contains("/download_file/") }),
      let id = file.href.split(separator: "/").last.map(String.init).flatMap(valid)
    {
      return id
    }
    let tabs = page.element(id: "sidebar-tabs").map(page.inside) ?? 0..<0
    return own.first { tabs.contains($0.node) && id(in: $0.href) != nil }.flatMap { id(in: $0.href) }
  }

  /// The id in an address of a detail page.
  static func id(in address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let at = bytes.firstIndex(ofASCII: "/direktori/putusan/") else { return nil }
    let rest = bytes[(at + path.utf8.count)...].prefix { $0 != UInt8(ascii: ".") }
    return valid(String(decoding: rest, as: UTF8.self))
  }

  /// The document's id in the address of a download: `/download_file/<document>/pdf/<decision>`.
  static func document(in address: String) -> String? {
    let parts = address.split(separator: "/")
    guard let folder = parts.firstIndex(of: "download_file"), folder + 1 < parts.count else { return nil }
    return valid(String(parts[folder + 1]))
  }

  /// Ids have 32 characters; 16 to 64 are accepted, as the site itself does.
  private static func valid(_ id: String) -> String? {
    let isPlain = id.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    return isPlain && (16...64).contains(id.utf8.count) ? id : nil
  }

  static func links(_ page: HTMLTree) -> [(node: Int, href: String)] {
    page.elements("a").compactMap { node in page.nodes[node]["href"].map { (node, $0) } }
  }
}
