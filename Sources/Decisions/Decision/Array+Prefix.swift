extension Array {
  /// How many of the first elements hold, where none behind them does: halving, for there may be very many.
  package func countOfPrefix(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
