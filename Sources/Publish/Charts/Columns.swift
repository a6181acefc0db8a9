internal import Analyze

/// Columns over steps in order, such as years, each with its count.
struct Columns {
  let table: Table
  let column: Int
  let language: Language

  static let floor = 184.0
  static let ceiling = 24.0

  var picture: Picture? {
    let bars = table.rows.filter { !$0.isMissing }.compactMap { row -> (label: String, count: Int)? in
      guard case .count(let count) = row.cells[column] else { return nil }
      return (row.label[language], count)
    }
    guard let greatest = bars.map(\.count).max(), greatest > 0 else { return nil }
    let axis = Axis.counts(reaching: greatest)
    let slot = 100 / Double(bars.count)
    var drawing = Columns.grid(axis, language)
    for (index, bar) in bars.enumerated() {
      let middle = (Double(index) + 0.5) * slot
      let top = Columns.height(axis, bar.count)
      drawing += """
        <rect class="bar" x="\(middle - slot * 0.31)%" y="\(top)" width="\(slot * 0.62)%" height="\(Columns.floor - top)"/>
        <text class="value" x="\(middle)%" y="\(top - 6)" text-anchor="middle">\(language.integer(bar.count))</text>
        <text class="tick\(index % 2 == 1 && bars.count > 8 ? " minor" : "")" x="\(middle)%" y="\(Columns.floor + 18)" \
        text-anchor="middle">\(bar.label)</text>

        """
    }
    drawing += Columns.base
    return Picture(
      drawing: drawing, height: Columns.floor + 26, widest: max(260, Double(bars.count) * 96),
      description: Phrase(
        id: "Kolom, satu untuk tiap tahun dalam tabel di bawah ini.",
        en: "Columns, one for each year of the table below."))
  }

  static func height(_ axis: Axis, _ count: Int) -> Double {
    floor - (floor - ceiling) * axis.percent(Double(count)) / 100
  }

  static func grid(_ axis: Axis, _ language: Language) -> Markup {
    Markup(
      axis.ticks.dropFirst().map { tick in
        let y = height(axis, Int(tick))
        return """
          <line class="grid" x1="0" x2="100%" y1="\(y)" y2="\(y)"/>
          <text class="tick halo" x="0" y="\(y - 4)">\(language.integer(Int(tick)))</text>

          """
      })
  }

  static let base: Markup = """
    <line class="axis" x1="0" x2="100%" y1="184" y2="184"/>

    """
}
