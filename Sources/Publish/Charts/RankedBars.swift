internal import Analyze

/// Horizontal bars, each below its label, with a whisker below it from end to end of a share's interval.
struct RankedBars {
  let table: Table
  let column: Int
  let language: Language

  private static let most = 12
  private static let step = 46.0

  private struct Bar {
    let label: String
    let figure: String
    let value: Double?
    let interval: Interval?
  }

  var picture: Picture? {
    let drawable = table.rows.filter { !$0.isMissing }
    let bars = drawable.prefix(RankedBars.most).map(bar)
    guard bars.contains(where: { $0.value != nil }) else { return nil }
    let axis = axis(bars)
    let bottom = Double(bars.count) * RankedBars.step + 4
    var drawing = grid(axis, bottom)
    for (index, bar) in bars.enumerated() { drawing += draw(bar, axis, top: Double(index) * RankedBars.step) }
    let hasWhiskers = bars.contains { $0.interval != nil }
    return Picture(
      drawing: drawing, height: bottom + 22,
      description: Phrase(
        id: "Batang mendatar, satu untuk tiap baris tabel di bawah ini.",
        en: "Horizontal bars, one for each row of the table below."),
      legend: legend(hasWhiskers: hasWhiskers, shown: bars.count, all: drawable.count))
  }

  private func bar(_ row: Row) -> Bar {
    let cell = row.cells[column]
    let kind = table.columns[column].kind
    let figure = language.text(cell, kind)
    switch cell {
    case .count(let count):
      return Bar(label: row.label[language], figure: figure, value: Double(count), interval: nil)
    case .share(let share):
      let interval = kind == .shareWithInterval ? share.interval : nil
      return Bar(label: row.label[language], figure: figure, value: share.value, interval: interval)
    default:
      // Of a withheld row its count says why.
      let reason = row.cells.contains(.withheld(.small)) ? language.text(.withheld(.small), kind) : figure
      return Bar(label: row.label[language], figure: reason, value: nil, interval: nil)
    }
  }

  private var isCount: Bool { table.columns[column].kind == .count }

  private func axis(_ bars: [Bar]) -> Axis {
    let greatest = bars.map { max($0.value ?? 0, $0.interval?.high ?? 0) }.max() ?? 0
    return isCount ? .counts(reaching: Int(greatest)) : .shares(reaching: greatest)
  }

  private func grid(_ axis: Axis, _ bottom: Double) -> Markup {
    Markup(
      axis.ticks.map { tick in
        let label = isCount ? language.integer(Int(tick)) : language.decimal(tick * 100, places: 0) + "%"
        return """
          <line class="grid" x1="\(axis.percent(tick))%" x2="\(axis.percent(tick))%" y1="0" y2="\(bottom)"/>
          <text class="tick" x="\(axis.percent(tick))%" y="\(bottom + 16)" text-anchor="\(axis.anchor(tick))">\(label)</text>

          """
      })
  }

  private func draw(_ bar: Bar, _ axis: Axis, top: Double) -> Markup {
    var markup: Markup = """
      <text class="label halo" x="0" y="\(top + 15)">\(bar.label)</text>
      <text class="value halo" x="100%" y="\(top + 15)" text-anchor="end">\(bar.figure)</text>

      """
    let middle = top + 27
    if let value = bar.value {
      markup += """
        <rect class="bar" x="0" y="\(middle - 5)" width="\(axis.percent(value))%" height="10"/>

        """
    } else {
      markup += """
        <line class="hidden" x1="0" x2="100%" y1="\(middle)" y2="\(middle)"/>

        """
    }
    // Below the bar, not on it, where one dark colour would hide the other.
    return markup + (bar.interval.map { axis.whisker($0, at: middle + 10) } ?? .empty)
  }

  private func legend(hasWhiskers: Bool, shown: Int, all: Int) -> Phrase? {
    var parts: [Phrase] = []
    if hasWhiskers {
      parts.append(
        Phrase(
          id: "Garis di bawah batang: interval 95%.", en: "The line below a bar is its 95% interval."))
    }
    if shown < all { parts.append(Wording.first(shown, of: all)) }
    guard !parts.isEmpty else { return nil }
    return Phrase { language in parts.map { $0[language] }.joined(separator: " ") }
  }
}
