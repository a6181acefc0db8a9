internal import Analyze

/// One strip a group over an axis in the table's unit: every observed value as a dot whose area is its count, the middle half as a
/// box, the median as a bar, and its interval as a whisker below.
struct SpreadStrips {
  let table: Table
  let language: Language

  private static let most = 10
  private static let step = 60.0

  var picture: Picture? {
    let rows = table.rows.prefix(SpreadStrips.most)
    let spreads = rows.compactMap(\.spread)
    guard spreads.count == rows.count, let greatest = spreads.map(\.maximum).max() else { return nil }
    let axis = axis(spreads, greatest)
    let bottom = Double(rows.count) * SpreadStrips.step + 2
    var drawing = grid(axis, bottom)
    for (index, row) in rows.enumerated() {
      guard let spread = row.spread else { continue }
      drawing += draw(row.label[language], spread, axis, top: Double(index) * SpreadStrips.step)
    }
    return Picture(
      drawing: drawing, height: bottom + 38,
      description: Phrase(
        id: "Satu jalur untuk tiap baris tabel: titik, kotak kuartil, median dan intervalnya.",
        en: "One strip for each row of the table: dots, a box of the quartiles, the median and its interval."),
      legend: legend(shown: rows.count, isCut: axis.top < greatest))
  }

  /// Of the columns after the count.
  private var scale: Scale { table.columns.compactMap { Scale($0.kind) }.first ?? .number }

  /// A few sums or times far beyond all others would press these together: the axis ends at four times the highest upper
  /// quartile, and what lies beyond stands at its end. Prison terms keep their whole axis.
  private func axis(_ spreads: [Spread], _ greatest: Double) -> Axis {
    guard scale != .months else { return .months(reaching: max(12, greatest)) }
    let usual = (spreads.map(\.upperQuartile).max() ?? greatest) * 4
    let top = usual > 0 ? min(greatest, usual) : greatest
    return .counts(reaching: Int(top.rounded(.up)))
  }

  private func grid(_ axis: Axis, _ bottom: Double) -> Markup {
    let ticks: [Markup] = axis.ticks.map { tick in
      """
      <line class="grid" x1="\(axis.percent(tick))%" x2="\(axis.percent(tick))%" y1="0" y2="\(bottom)"/>
      <text class="tick" x="\(axis.percent(tick))%" y="\(bottom + 15)" text-anchor="\(axis.anchor(tick))">\
      \(language.figure(tick, scale))</text>

      """
    }
    return Markup(ticks) + """
      <text class="tick" x="50%" y="\(bottom + 33)" text-anchor="middle">\(scale.unit[language])</text>

      """
  }

  private func draw(_ label: String, _ spread: Spread, _ axis: Axis, top: Double) -> Markup {
    let middle = top + 33
    let (q1, q3) = (axis.percent(spread.lowerQuartile), axis.percent(spread.upperQuartile))
    let median = axis.percent(spread.median)
    var markup: Markup = """
      <text class="label halo" x="0" y="\(top + 15)">\(label)</text>
      <text class="value halo" x="100%" y="\(top + 15)" text-anchor="end">\
      <tspan class="minor">n = \(language.integer(spread.count)) · </tspan>median \(language.figure(spread.median, scale))</text>
      <rect class="box" x="\(q1)%" y="\(middle - 9)" width="\(q3 - q1)%" height="18"/>

      """
    let most = spread.observations.map(\.count).max() ?? 1
    for observation in spread.observations {
      let radius = 1.4 + 4.6 * (Double(observation.count) / Double(max(most, 8))).squareRoot()
      markup += """
        <circle class="dot" cx="\(axis.percent(observation.value))%" cy="\(middle)" r="\(radius)"/>

        """
    }
    markup += """
      <line class="median" x1="\(median)%" x2="\(median)%" y1="\(middle - 11)" y2="\(middle + 11)"/>

      """
    return markup + (spread.medianInterval.map { axis.whisker($0, at: middle + 16) } ?? .empty)
  }

  private func legend(shown: Int, isCut: Bool) -> Phrase {
    Phrase { language in
      var text =
        language == .id
        ? """
        Kotak: separuh tengah. Garis tegak: median. Garis di bawahnya: interval 95% median. Titik: \
        nilai yang teramati; makin sering, makin besar.
        """
        : """
        Box: middle half. Upright bar: median. Line below: 95% interval of the median. \
        Dots: values observed, the larger the more frequent.
        """
      if isCut {
        text +=
          language == .id
          ? " Nilai di luar sumbu ada di ujung kanannya." : " Values beyond the axis stand at its right end."
      }
      if shown < table.rows.count { text += " " + Wording.first(shown, of: table.rows.count)[language] }
      return text
    }
  }
}
