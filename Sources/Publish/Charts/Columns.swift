internal import Analyze

/// Columns over steps in order, such as years, each with its count.
struct Columns {
  let table: Table
  let column: Int
  let language: Language

  static let floor = 184.0
  static let ceiling = 24.0

  var picture: Picture? {
    let bars = Columns.continuous(
      table.rows.filter { !$0.isMissing }.compactMap { row in
        guard case .count(let count) = row.cells[column] else { return nil }
        return Bar(label: row.label[language], count: count)
      })
    guard let greatest = bars.map(\.count).max(), greatest > 0 else { return nil }
    let axis = Axis.counts(reaching: greatest)
    let slot = 100 / Double(bars.count)
    let years = LabelSpacing(bars: bars.count, letters: bars.map(\.label.count).max() ?? 0)
    let counts = LabelSpacing(bars: bars.count, letters: language.integer(greatest).count)
    var drawing = Columns.grid(axis, language)
    // Behind all bars: on a phone a count is wider than its bar, and the next one would cover it.
    var labels = Markup.empty
    for (index, bar) in bars.enumerated() {
      let middle = (Double(index) + 0.5) * slot
      let top = Columns.height(axis, bar.count)
      drawing += """
        <rect class="bar" x="\(middle - slot * 0.31)%" y="\(top)" width="\(slot * 0.62)%" height="\(Columns.floor - top)"/>

        """
      let step = bar.year ?? index
      if let suffix = counts.suffix(step) {
        labels += """
          <text class="value halo\(suffix)" x="\(middle)%" y="\(top - 6)" text-anchor="middle">\(language.integer(bar.count))</text>

          """
      }
      if let suffix = years.suffix(step) {
        labels += """
          <text class="tick\(suffix)" x="\(middle)%" y="\(Columns.floor + 18)" text-anchor="middle">\(bar.label)</text>

          """
      }
    }
    drawing += labels
    drawing += Columns.base
    return Picture(
      drawing: drawing, height: Columns.floor + 26, widest: max(260, Double(bars.count) * 96),
      description: Phrase(
        id: "Kolom, satu untuk tiap tahun dalam tabel di bawah ini.",
        en: "Columns, one for each year of the table below."))
  }

  struct Bar: Equatable {
    let label: String
    let count: Int
    /// Of four digits at most; beyond, somebody's file holds a number that is no year.
    var year: Int? { Int(label).flatMap { (1...9999).contains($0) ? $0 : nil } }
  }

  /// An axis of time has all its years, those with nothing too, from the first to the last with something. Years too far
  /// apart to be true stand side by side as they are.
  static func continuous(_ bars: [Bar]) -> [Bar] {
    guard let start = bars.firstIndex(where: { $0.count > 0 }), let end = bars.lastIndex(where: { $0.count > 0 }) else {
      return []
    }
    let bars = Array(bars[start...end])
    guard let first = bars.first?.year, let last = bars.last?.year, (first..<first + 80).contains(last) else {
      return bars
    }
    let counts = Dictionary(bars.map { ($0.label, $0.count) }, uniquingKeysWith: +)
    return (first...last).map { Bar(label: String($0), count: counts[String($0)] ?? 0) }
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
