internal import Decisions

/// Reads a detail page of the Direktori Putusan (putusan3.mahkamahagung.go.id), saved by a browser or fetched raw.
///
/// The draft's text shows the metadata first, a line for each value, then the Catatan Amar (the operative part as the
/// court typed it into the register), so that every value of the page has a place in the text to point to.
enum DirektoriReader {
  /// - Throws: `.noMetadataTable`, or `.challengePage` for what a server sends in place of a decision.
  static func read(_ bytes: [UInt8]) throws(IngestError) -> Draft {
    let page = try HTMLDoor.read(bytes)
    guard let table = MetadataTable(in: page) else { throw NotADecisionPage.error(bytes) }
    var text = CleanText()
    var entries: [Metadata.Entry] = []
    for (label, value) in shown(table, page) {
      let name = text.openLine()
      text.append("\(label): ")
      let start = name + label.utf8.count + 2
      text.append(value)
      entries.append(Metadata.Entry(label: label, value: value, span: start..<text.bytes.count))
    }
    var marked: [(kind: Section.Kind, span: Span)] = []
    if let last = entries.last?.span { marked.append((.metadata, 0..<last.upperBound)) }

    if let cell = table.cell("Catatan Amar") {
      let start = text.openLine()
      AmarText.write(cell, of: page, into: &text)
      let span = start..<text.bytes.count
      let value = String(decoding: text.bytes[span], as: UTF8.self)
      if MetadataTable.isValue(value) {
        marked.append((.amar, span))
        entries.append(Metadata.Entry(label: "Catatan Amar", value: value, span: span))
      } else {
        text.truncate(to: start)
      }
    }
    entries += PageIdentity.entries(bytes, page)
    return Draft(text: text.finished(), marked: marked, metadata: Metadata(entries), format: .direktori)
  }

  /// Label and value of everything that gets a line, in the order of the page.
  private static func shown(_ table: MetadataTable, _ page: HTMLTree) -> [(label: String, value: String)] {
    var found = TitleRow.entries(table, page)
    for row in table.rows {
      let value = page.text(of: row.cell)
      switch row.label {
      case "Catatan Amar": continue
      case "Klasifikasi":
        found += Classification.paths(row.cell, page).map { (row.label, $0) }
      case "Hakim", "Hakim Ketua", "Hakim Anggota":
        found += Bench.judges(page.lines(of: row.cell)).map { (row.label, $0) }
      case "Panitera", "Panitera Pengganti":
        found += Bench.clerk(value).map { [(row.label, $0)] } ?? []
      case "Para Pihak":
        found.append((row.label, value))
        found += Parties.entries(page.lines(of: row.cell))
      default: found.append((row.label, value))
      }
    }
    return found.filter { MetadataTable.isValue($0.value) }
  }
}
