/// The row above the labelled ones: "Putusan PN ... Nomor ... Tanggal ... —" and the parties.
enum TitleRow {
  /// `Judul` and one entry for each party, under the party's role.
  static func entries(_ table: MetadataTable, _ page: HTMLTree) -> [(label: String, value: String)] {
    let parties = page.element(id: "title_pihak")
    var found: [(label: String, value: String)] = []
    if let heading = page.elements("h2", in: page.inside(table.node)).first {
      var title = page.lines(of: heading, without: parties).joined(separator: " ")[...]
      // The dash that parts the date from the parties.
      while let last = title.last, last == "—" || last == " " { title.removeLast() }
      found.append(("Judul", String(title)))
    }
    if let parties { found += Parties.entries(page.lines(of: parties)) }
    return found
  }
}
