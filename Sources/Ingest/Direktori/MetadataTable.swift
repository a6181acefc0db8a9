/// The rows of a detail page's table, by their labels: rows come and go, so their position says nothing.
struct MetadataTable {
  struct Row {
    /// Blanks collapsed, without a colon behind it: `Amar Lainnya`.
    let label: String
    /// The node of the last cell.
    let cell: Int
  }

  let rows: [Row]
  /// The node of the table itself.
  let node: Int

  /// The first table of the page that has at least two labels of the register.
  init?(in page: HTMLTree) {
    for table in page.elements("table") {
      let rows = MetadataTable.rows(of: table, page)
      let known = Set(rows.map(\.label)).intersection(MetadataTable.known)
      if known.count >= 2 {
        self.rows = rows
        node = table
        return
      }
    }
    return nil
  }

  func cell(_ label: String) -> Int? { rows.first { $0.label == label }?.cell }

  /// The register's placeholder for "nothing" is an em dash; an empty cell means the same.
  static func isValue(_ text: String) -> Bool { !["", "—", "–", "-"].contains(text) }

  private static func rows(of table: Int, _ page: HTMLTree) -> [Row] {
    page.elements("tr", in: page.inside(table)).compactMap { row in
      guard page.ancestor("table", of: row) == table else { return nil }
      let cells = page.inside(row).filter {
        ["td", "th"].contains(page.nodes[$0].name) && page.ancestor("tr", of: $0) == row
      }
      guard let first = cells.first, let last = cells.last, first != last else { return nil }
      var label = page.text(of: first)[...]
      while let end = label.last, end == ":" || end == " " { label.removeLast() }
      return label.isEmpty ? nil : Row(label: String(label), cell: last)
    }
  }

  private static let known: Set<String> = [
    "Nomor", "Tingkat Proses", "Klasifikasi", "Kata Kunci", "Tahun", "Tanggal Register", "Lembaga Peradilan",
    "Jenis Lembaga Peradilan", "Hakim Ketua", "Hakim Anggota", "Panitera", "Amar", "Amar Lainnya", "Catatan Amar",
    "Tanggal Musyawarah", "Tanggal Dibacakan", "Jenis Perkara", "Sub Klasifikasi", "Tahun Register", "Para Pihak",
  ]
}
