/// Some of the inputs, made anew one by one: a million of them would take hundreds of megabytes.
struct SomeItems: Sequence, Sendable {
  let places: [Int]
  private let items: InputItems

  init(_ items: InputItems, at places: [Int]) { (self.items, self.places) = (items, places) }

  func makeIterator() -> Iterator { Iterator(items: items, places: places) }

  struct Iterator: IteratorProtocol {
    let items: InputItems
    let places: [Int]
    var done = 0

    mutating func next() -> InputItem? {
      guard done < places.count else { return nil }
      defer { done += 1 }
      return items[places[done]]
    }
  }
}
