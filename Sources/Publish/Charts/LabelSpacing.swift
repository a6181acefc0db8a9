/// Which of many labels in a row are drawn, so that none touches the next: each, each second, and so on.
struct LabelSpacing: Equatable {
  /// On a page as wide as a tablet; and on a phone, where all others of these are hidden.
  let wide: Int
  let narrow: Int

  /// - Parameter letters: of the longest label.
  init(bars: Int, letters: Int) {
    // Digits of the charts' bold type are at most this many pixels wide.
    let need = Double(letters) * 7.6 + 5
    func step(_ width: Double, multipleOf base: Int) -> Int {
      let steps = [1, 2, 4, 5, 8, 10, 20, 40, 50, 100].filter { $0 % base == 0 }
      return steps.first { Double($0) * width / Double(max(1, bars)) >= need } ?? steps.last ?? base
    }
    wide = step(570, multipleOf: 1)
    // What a phone shows, a wider page shows too.
    narrow = step(300, multipleOf: wide)
  }

  /// What its class is followed by; `nil` where it is not drawn.
  func suffix(_ place: Int) -> String? {
    place % wide != 0 ? nil : place % narrow != 0 ? " minor" : ""
  }
}
