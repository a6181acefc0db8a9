internal import Analyze

/// Bins side by side over an axis in years, with a line at a value worth one.
struct Histogram {
  let table: Table
  let column: Int
  /// In months; one more than there are bins.
  let edges: [Int]
  let mark: Table.Mark?
  let language: Language

  var picture: Picture? {
    let counts = table.rows.prefix(max(0, edges.count - 1)).map { row in
      if case .count(let count) = row.cells[column] { count } else { 0 }
    }
    guard let greatest = counts.max(), greatest > 0, let first = edges.first, let last = edges.last, first < last
    else { return nil }
    let axis = Axis.counts(reaching: greatest)
    func place(_ months: Int) -> Double { Double(months - first) / Double(last - first) * 100 }
    var drawing = Columns.grid(axis, language)
    for (index, count) in counts.enumerated() where count > 0 {
      let (left, right) = (place(edges[index]), place(edges[index + 1]))
      let top = Columns.height(axis, count)
      drawing += """
        <rect class="bar bin" x="\(left)%" y="\(top)" width="\(right - left)%" height="\(Columns.floor - top)"/>
        <text class="value\(counts.count > 12 ? " minor" : "")" x="\((left + right) / 2)%" y="\(top - 6)" \
        text-anchor="middle">\(language.integer(count))</text>

        """
    }
    drawing += Columns.base
    // Five years apart when there are many, so that numbers do not touch on a phone.
    let stride = edges.count > 12 ? 5 : edges.count > 7 ? 2 : 1
    for edge in edges where (edge / 12) % stride == 0 || edge == last && stride == 1 {
      let anchor = edge == first ? "start" : edge == last ? "end" : "middle"
      drawing += """
        <line class="axis" x1="\(place(edge))%" x2="\(place(edge))%" y1="184" y2="189"/>
        <text class="tick" x="\(place(edge))%" y="203" text-anchor="\(anchor)">\(edge / 12)</text>

        """
    }
    drawing += """
      <text class="tick" x="50%" y="222" text-anchor="middle">\(Wording.years[language])</text>

      """
    if let mark, (first...last).contains(mark.value) { drawing += draw(mark, at: place(mark.value)) }
    return Picture(
      drawing: drawing, height: 228,
      description: Phrase(
        id: "Histogram: satu batang untuk tiap tahun lamanya pidana, seperti dalam tabel di bawah ini.",
        en: "A histogram: one bar for each year of the term, as in the table below."))
  }

  private func draw(_ mark: Table.Mark, at place: Double) -> Markup {
    // The label stands on the side that has more room.
    let isLeft = place < 55
    return """
      <line class="mark" x1="\(place)%" x2="\(place)%" y1="14" y2="184"/>
      <svg x="\(place)%" y="0" width="1" height="20" overflow="visible">
      <text class="marked halo" x="\(isLeft ? 6 : -6)" y="12" text-anchor="\(isLeft ? "start" : "end")">\(mark.label[language])</text>
      </svg>

      """
  }
}
