internal import Analyze

/// A scale from zero to a round value, across the whole width (or height) of a chart. Places along it are per cent, so
/// that a chart can be as wide as the page while its letters keep their size.
struct Axis: Sendable {
  let top: Double
  let ticks: [Double]

  /// The first round step, from `steps`, times `counts`, that reaches `greatest`.
  init(reaching greatest: Double, tops: [(top: Double, step: Double)]) {
    let choice = tops.first { $0.top >= greatest - 1e-9 } ?? tops.last ?? (1, 1)
    top = max(choice.top, 1e-9)
    ticks = stride(from: 0, through: choice.top + choice.step / 2, by: choice.step).map(\.self)
  }

  /// For shares, from 0 to 1.
  static func shares(reaching greatest: Double) -> Axis {
    Axis(reaching: greatest, tops: [(0.05, 0.01), (0.1, 0.02), (0.2, 0.05), (0.4, 0.1), (0.6, 0.2), (1, 0.25)])
  }

  /// For counts.
  static func counts(reaching greatest: Int) -> Axis {
    var tops: [(top: Double, step: Double)] = [(4, 1), (6, 2), (8, 2)]
    var scale = 1.0
    while scale <= Double(greatest) {
      for step in [2.5, 5, 10, 20] where step * scale == (step * scale).rounded() {
        tops += [2, 3, 4].map { (step * scale * $0, step * scale) }
      }
      scale *= 10
    }
    return Axis(reaching: Double(max(1, greatest)), tops: tops.sorted { ($0.top, -$0.step) < ($1.top, -$1.step) })
  }

  /// For months, with ticks at whole years.
  static func months(reaching greatest: Double) -> Axis {
    Axis(
      reaching: greatest,
      tops: [(12, 12), (24, 12), (36, 12), (48, 12), (60, 12), (96, 24), (120, 24), (180, 36), (240, 48), (300, 60)]
        + [(360, 60), (480, 120), (600, 120)])
  }

  func percent(_ value: Double) -> Double { min(100, max(0, value / top * 100)) }

  /// Where a label at this place stays within the chart.
  func anchor(_ value: Double) -> String {
    let place = percent(value)
    return place < 3 ? "start" : place > 97 ? "end" : "middle"
  }

  /// An interval as a line with both ends marked.
  func whisker(_ interval: Interval, at height: Double) -> Markup {
    let (low, high) = (percent(interval.low), percent(interval.high))
    return """
      <line class="whisker" x1="\(low)%" x2="\(high)%" y1="\(height)" y2="\(height)"/>
      <line class="whisker" x1="\(low)%" x2="\(low)%" y1="\(height - 3)" y2="\(height + 3)"/>
      <line class="whisker" x1="\(high)%" x2="\(high)%" y1="\(height - 3)" y2="\(height + 3)"/>

      """
  }
}
