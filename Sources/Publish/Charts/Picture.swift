internal import Analyze

/// What a chart draws, before its frame.
struct Picture {
  let drawing: Markup
  /// In pixels; the width is that of the page.
  let height: Double
  /// In pixels, for charts that look empty when they are wide.
  var widest: Double?
  let description: Phrase
  var legend: Phrase?
}
